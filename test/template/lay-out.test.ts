import { describe, expect, test } from 'vitest';
import { schemas } from '../../src/generated/schemas.js';
import { labelOf } from '../../src/template/labels.ts';
import { final, fieldsOf, headingsOf, layOutWithOwn, noteOf } from './notes.ts';

const contact = { name: 'Ada Roy', title: 'Advisor', phone: '613-555-0142' };

const full = {
  title: 'Winter Roads',
  reference: 'CP-2026-001',
  date: '2026-05-01',
  study: 'Northern Transport',
  classification: 'Protected B',
  caveats: ['Solicitor-client privilege', 'Canadian Eyes Only'],
  releasable: 'Yes, except phone',
  branch: 'CPB',
  issue: 'Roads melt.',
  proposed_response: ['First.', 'Second.'],
  financial_implications: ['None.'],
  if_pressed: [
    { on: 'next steps', response: ['Soon.'] },
    { on: 'Why not now?', response: ['Winter.'] },
  ],
  key_facts: ['12 roads'],
  current_status: 'Open.',
  background: 'Text.\n\n### Detail\n\nMore.',
  sections: [{ heading: 'Consultations', body: 'Held.' }],
  prepared_by: [contact, { ...contact, name: 'Luc Roy' }],
  approved_by: { name: 'Eve Day', title: 'DG', organization: 'Roads', email: 'eve@example.org' },
  date_modified: '2026-05-02',
};

describe('a committee note', () => {
  const document = layOutWithOwn(noteOf(full));

  test('prints its sections in the order of published notes', () => {
    expect(headingsOf(document.blocks)).toEqual([
      '# Winter Roads',
      '## Issue',
      '## Proposed Response',
      '## Financial Implications',
      '## If pressed – next steps',
      '## If pressed – Why not now?',
      '## Key Facts',
      '## Current Status',
      '## Background',
      '### Detail',
      '## Consultations',
      '## Contacts',
    ]);
  });

  test('prints its details under the labels of its schema, and each contact in one line', () => {
    expect(fieldsOf(document.blocks)).toEqual([
      ['Reference number', 'CP-2026-001'],
      ['Date', 'May 1, 2026'],
      ['Study', 'Northern Transport'],
      ['Classification', 'Protected B // Solicitor-client privilege // Canadian Eyes Only'],
      ['Fully releasable (ATIP)?', 'Yes, except phone'],
      ['Branch / Agency', 'CPB'],
      ['Prepared by', 'Ada Roy, Advisor, 613-555-0142', 'Luc Roy, Advisor, 613-555-0142'],
      ['Approved by', 'Eve Day, DG, Roads, eve@example.org'],
      ['Date modified', 'May 2, 2026'],
    ]);
  });

  test('makes one tight list of a list of bullets', () => {
    expect(document.blocks[3]).toMatchObject({
      kind: 'section',
      blocks: [
        { kind: 'heading' },
        { kind: 'list', ordered: false, tight: true, items: { length: 2 } },
      ],
    });
  });

  test('carries what file metadata needs', () => {
    expect(document).toMatchObject({
      lang: 'en',
      title: 'Winter Roads',
      type: 'committee-note',
      branch: 'CPB',
      issued: '2026-05-01',
      modified: '2026-05-02',
      marking: 'PROTECTED B // SOLICITOR-CLIENT PRIVILEGE // CANADIAN EYES ONLY',
      watermark: undefined,
      draft: false,
    });
  });

  test('prints dates with the date that they stand for', () => {
    expect(JSON.stringify(document.blocks)).toContain('"kind":"time","date":"2026-05-01"');
  });

  test('prints an e-mail address as a link', () => {
    expect(JSON.stringify(document.blocks)).toContain('"href":"mailto:eve@example.org"');
  });
});

test('a French note has French labels, dates and marking', () => {
  const fields = { ...full, classification: 'Protégé B', caveats: [] };
  const document = layOutWithOwn(noteOf(fields, 'fr'));
  expect(document.marking).toBe('PROTÉGÉ B');
  expect(fieldsOf(document.blocks)).toContainEqual(['Date', '1er mai 2026']);
  expect(headingsOf(document.blocks)).toContain('## Si l’on insiste\u00A0– next steps');
  expect(headingsOf(document.blocks)).toContain('## Répercussions financières');
});

test('a question period note has its own labels and its minister', () => {
  const fields = { ...full, minister: 'Minister of Roads' };
  const document = layOutWithOwn(noteOf(fields, 'en', 'question-period-note'));
  expect(headingsOf(document.blocks)).toContain('## Suggested Response');
  expect(fieldsOf(document.blocks)).toContainEqual(['Minister', 'Minister of Roads']);
});

describe('a decision note', () => {
  const decision = {
    ...full,
    to: 'Deputy Minister',
    action: 'decision',
    considerations: ['Law.'],
    options: [
      { option: 'Build', for: ['Lasts.'], against: ['Costs.'] },
      { option: 'Wait', for: 'Cheap.', against: 'Risky.' },
    ],
    recommendation: 'Build.',
  };

  test('numbers its options, and prints what speaks for and against each', () => {
    const { blocks } = layOutWithOwn(noteOf(decision, 'en', 'decision-note'));
    const headings = headingsOf(blocks).join('\n');
    expect(headings).toContain(`## Options
### Option 1: Build
#### Advantages
#### Disadvantages
### Option 2: Wait
#### Advantages
#### Disadvantages
## Recommendation
## Financial Implications`);
    expect(fieldsOf(blocks)).toContainEqual(['Action requested', 'For decision']);
  });

  test('has a place to sign only where a decision is asked for', () => {
    const signed = (action: string) =>
      headingsOf(layOutWithOwn(noteOf({ ...decision, action }, 'en', 'decision-note')).blocks);
    expect(signed('decision')).toContain('## Decision');
    expect(signed('information')).not.toContain('## Decision');
    expect(signed('signature')).not.toContain('## Decision');
  });
});

describe('a draft', () => {
  const draft = { ...final, draft: true };

  test('can be made of a note that has nothing', () => {
    const document = layOutWithOwn(noteOf({}), draft);
    expect(document).toMatchObject({
      title: 'Title',
      marking: '',
      watermark: 'DRAFT',
      draft: true,
    });
    expect(headingsOf(document.blocks)).toEqual([
      '# [Title: still to be written]',
      '## Proposed Response',
      '## Financial Implications',
      '## Contacts',
    ]);
  });

  test.each(['issue-note', 'question-period-note', 'decision-note'] as const)(
    'of an empty %s shows everything that its type requires, but for a code',
    (type) => {
      const { blocks } = layOutWithOwn(noteOf({}, 'fr', type), draft);
      const shown = JSON.stringify(blocks);
      for (const key of (schemas[type].required ?? []).filter((each) => each !== 'action'))
        expect(shown).toContain(`[${labelOf(schemas[type], key, 'fr')}\u00A0: encore à écrire]`);
    },
  );

  test('prints what there is of contacts, options and blocks that lack their parts', () => {
    const fields = {
      prepared_by: [{ title: 'Advisor' }, {}],
      approved_by: {},
      if_pressed: [{ response: ['Yes.'] }, { on: 'money' }, {}],
      sections: [{ body: 'Loose.' }, { heading: 'Bare' }],
      options: [{ for: ['Good.'] }],
      date: 'soon',
    };
    const { blocks } = layOutWithOwn(noteOf(fields, 'en', 'decision-note'), draft);
    expect(fieldsOf(blocks)).toContainEqual(['Prepared by', 'Advisor', '']);
    expect(fieldsOf(blocks)).toContainEqual(['Date', 'soon']);
    expect(headingsOf(blocks)).toEqual([
      '# [Title: still to be written]',
      '## Issue',
      '## Background',
      '## Considerations',
      '## Options',
      '### Option 1',
      '#### Advantages',
      '#### Disadvantages',
      '## Recommendation',
      '## Financial Implications',
      '## If pressed',
      '## If pressed – money',
      '## If pressed',
      '## Bare',
      '## Contacts',
    ]);
    expect(JSON.stringify(blocks)).toContain('Loose.');
  });

  test('is marked ÉBAUCHE in French', () => {
    expect(layOutWithOwn(noteOf({}, 'fr'), draft).watermark).toBe('ÉBAUCHE');
  });
});

test('a watermark of one’s own stands in place of that of a draft', () => {
  const options = { ...final, draft: true, watermark: 'EMBARGO' };
  expect(layOutWithOwn(noteOf({}), options).watermark).toBe('EMBARGO');
});

test('words in plain fields are never structure', () => {
  const title = '<b>*bold*</b> & {{title}} "quoted" [a](b)';
  const document = layOutWithOwn(noteOf({ ...full, title }));
  expect(document.title).toBe(title);
  expect(headingsOf(document.blocks)[0]).toBe(`# ${title}`);
});

test('a section of which nothing is printed has no heading', () => {
  const fields = { ...full, background: '[^a]: Only a source.', issue: 'Cited[^a].' };
  const document = layOutWithOwn(noteOf(fields));
  expect(headingsOf(document.blocks)).not.toContain('## Background');
  expect(document.footnotes).toHaveLength(1);
});
