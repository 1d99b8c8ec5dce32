import { describe, expect, test } from 'vitest';
import { good } from '../good-note.ts';
import type { Content } from '../host.ts';
import { png } from '../images.ts';
import { elementsOf, readPdf } from '../render/pdf/read-pdf.ts';
import { run } from '../run.ts';

const office = '<p>{{#if (is lang "fr")}}Bureau{{else}}Office{{/if}}</p>';
const letterhead = `${office}<h1>{{title}}</h1>`;
const shared = 'templates/partials/title.hbs';

/** The text of a note, and what was said. */
async function textOf(
  files: Readonly<Record<string, Content>>,
  ...flags: readonly string[]
): Promise<{ readonly code: number; readonly text: string; readonly err: string }> {
  const argv = ['render', 'a.yaml', '--text', '-o', '-', ...flags];
  const { code, host } = await run(argv, { 'a.yaml': good, ...files });
  return { code, text: host.out, err: host.err };
}

describe('a partial in templates/partials/', () => {
  test.each(['committee-note', 'question-period-note', 'issue-note'])(
    'holds for a %s, which has a template that comes with brief',
    async (type) => {
      const files = { 'a.yaml': `type: ${type}\n${good}`, [shared]: letterhead };
      const { text } = await textOf(files, '--draft');
      expect(text).toMatch(/\n\nOffice\n\nDykes\n=====\n[^]*Response\n-----/);
    },
  );

  test('holds for a sheet to speak from', async () => {
    const { text } = await textOf({ [shared]: letterhead }, '--speaking');
    expect(text).toMatch(/Office\n\nDykes\n=====/);
  });

  test('holds for templates of one’s own, and goes behind a partial of theirs', async () => {
    const files = {
      [shared]: letterhead,
      'templates/x/note.hbs':
        '{{> title}}{{#if (any proposed_response financial_implications)}}{{/if}}',
    };
    expect((await textOf(files, '--template', 'x')).text).toMatch(/Office\n\nDykes\n=====/);
    const own = { ...files, 'templates/x/partials/title.hbs': '<h1>Own</h1>' };
    expect((await textOf(own, '--template', 'x')).text).toMatch(/UNCLASSIFIED\n\nOwn\n===/);
  });

  test('may be for one format, and put in another', async () => {
    const { text } = await textOf({
      [shared]: '<h1>Unseen</h1>',
      'templates/partials/title.text.hbs': '{{> office}}<h1>{{title}}</h1>',
      'templates/partials/office.hbs': office,
    });
    expect(text).toMatch(/UNCLASSIFIED\n\nOffice\n\nDykes\n=====/);
  });

  test('stands beside the configuration', async () => {
    const files = { 'office/c.yaml': 'bilingual: optional\n', [`office/${shared}`]: letterhead };
    const { code, text } = await textOf(files, '--config', 'office/c.yaml');
    expect(code).toBe(0);
    expect(text).toContain('Office\n');
  });

  test('is told with its place where something is wrong in it', async () => {
    const said = async (content: string): Promise<string> => {
      const { code, err } = await textOf({ [shared]: content });
      expect(code).toBe(2);
      return err;
    };
    expect(await said('<h1>{{titel}}</h1>')).toContain(`Template ${shared}:1:7: `);
    expect(await said('<h1>{{title}}</h1>\n<div>x</div>')).toContain(`Template ${shared}:2:1: `);
    expect(await said('<h1>{{title}</h1>')).toContain(`Template ${shared}:1:`);
    expect(await said('{{> title}}')).toContain(`Template ${shared}:1:`);
  });

  test('that notes of another type alone put in may name what only these have', async () => {
    const { code, text } = await textOf({
      'templates/partials/visit.hbs': '<p>{{place}}</p>',
      [shared]: letterhead,
    });
    expect(code).toBe(0);
    expect(text).toContain('Office\n');
  });

  test('is listed by brief templates, which tells once what is wrong in it', async () => {
    const own = { 'templates/x/note.hbs': '{{> title}}' };
    const listed = await run(['templates'], { [shared]: letterhead, ...own });
    expect(listed.code).toBe(0);
    expect(listed.host.out).toMatch(
      /\nPartials of every template\n {2}title +templates\/partials\/title\.hbs\n\nThemes/,
    );
    const wrong = await run(['templates', '--locale', 'fr'], { [shared]: '{{> none}}', ...own });
    expect(wrong.code).toBe(2);
    expect(wrong.host.err.match(/partials\/title\.hbs:1:5/g)).toHaveLength(1);
    expect(wrong.host.out).toContain('Modèles partiels de tous les modèles\n');
  });
});

test('a template knows the language of a note that the name of its file tells', async () => {
  const { code, host } = await run(['render', 'dykes.fr.yaml', '--text'], {
    'dykes.fr.yaml': good.replace('Unclassified', 'Non classifié'),
    [shared]: letterhead,
  });
  expect(code).toBe(0);
  expect(host.text('dykes.fr.txt')).toContain('Bureau\n');
});

describe('a sign of a letterhead', () => {
  const blue = png(4, 4, [0, 0, 255]);
  const files = {
    [shared]: '<p>Office</p><img src="sign.png" alt=""><h1>{{title}}</h1>',
    'templates/partials/sign.png': blue,
    'a.yaml': good,
  };

  test('is found beside the partial that shows it, and says nothing', async () => {
    const { code, host } = await run(['render', 'a.yaml', '--html', '--pdf', '--text'], files);
    expect(code).toBe(0);
    const data = Buffer.from(blue).toString('base64');
    expect(host.text('a.html')).toContain(`src="data:image/png;base64,${data}" alt=""`);
    // It has room below the marking, as a title has.
    expect(host.text('a.html')).toMatch(
      /@media screen\{:is\(main,\.part\)>:first-child:not\(h1,\.part\)\{margin-block-start:2rem\}/,
    );
    expect(host.text('a.txt')).toContain('Office\n\nDykes\n=====');
    const { root, drawn } = readPdf(host.bytes('a.pdf')!);
    expect(elementsOf(root, 'Figure')).toEqual([]);
    expect(drawn.flat().join('\n')).toContain('\n- /Png1 Do\n');
  });

  test('is told with the place of the partial where it is missing', async () => {
    const { code, host } = await run(['render', 'a.yaml'], {
      'a.yaml': good,
      [shared]: files[shared],
    });
    expect(code).toBe(2);
    expect(host.err).toContain(`Template ${shared}:1:14: There is no image “sign.png”`);
    expect(host.err.replaceAll(/\s+/g, ' ')).toContain('Put the file beside title.hbs,');
  });
});
