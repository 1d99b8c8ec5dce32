import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { fixNote } from '../../src/fix/fix-note.ts';
import type { CheckedNote } from '../../src/note/check.ts';
import expected from '../cases/broken/expected.json' with { type: 'json' };
import { madeNotes } from '../cases/made.ts';
import { bytesOf, check, dataOf, fix, sound, textOf } from './notes.ts';

const made = madeNotes();
const names = Object.keys(expected);

test.each(names)('what can be mended in %s is mended, and the rest stays', async (name) => {
  const bytes = Buffer.from(made[name] ?? readFileSync(`test/cases/broken/${name}`));
  const before = await check(bytes, name);
  const { checked, mended, refused } = await fix(bytes, name);
  const fixable = before.findings.filter((finding) => finding.fix);
  expect(refused).toEqual([]);
  expect(mended).toHaveLength(fixable.length);
  expect(checked.findings.filter((finding) => finding.fix)).toEqual([]);
});

describe('a slip is mended to what was meant', () => {
  test.each([
    ['title: Ferries: a vessel', 'title: "Ferries: a vessel"'],
    ['title: Ferries: a vessel # short', 'title: "Ferries: a vessel" # short'],
    ['title: @minister', 'title: "@minister"'],
    ['title: `code` first', 'title: "`code` first"'],
    ['title: *bold* words', 'title: "*bold* words"'],
    ['title: %s', 'title: "%s"'],
    ['title: [Redacted] words', 'title: "[Redacted] words"'],
    ['title: "The ferry', 'title: "The ferry"'],
    ['title: "The ferry # short', 'title: "The ferry" # short'],
    ['title: 2026', 'title: "2026"'],
    ['title: 1.10', 'title: "1.10"'],
    ['title:The ferry', 'title: The ferry'],
    ['title:\u00A0The ferry', 'title: The ferry'],
    ['Title: The ferry', 'title: The ferry'],
    ['titel: The ferry', 'title: The ferry'],
    ['"Title": The ferry', 'title: The ferry'],
    ['date: “2026-03-14”', 'date: "2026-03-14"'],
    ["date: '“2026-03-14”'", "date: '2026-03-14'"],
    ['classification: PROTECTED A', 'classification: Protected A'],
    ["classification: 'protected a'", 'classification: "Protected A"'],
    ['  phone: 613.555.0142', '  phone: 613-555-0142'],
    ['  phone: "(613) 555-0142"', '  phone: "613-555-0142"'],
    ['  phone: 6135550142', '  phone: 613-555-0142'],
    ['  Phone: 613-555-0142', '  phone: 613-555-0142'],
    ['  - Total: 41 crossings', '  - "Total: 41 crossings"'],
    ['  - [Redacted]', '  - "[Redacted]"'],
    ['\ttitle: Analyst', '  title: Analyst'],
    ['\u00A0\u00A0title: Analyst', '  title: Analyst'],
  ])('%j becomes %j', async (slip, right) => {
    const bytes = bytesOf(replaceField(sound, slip));
    const { bytes: after, mended, refused } = await fix(bytes);
    expect(textOf(after)).toBe(replaceField(sound, right));
    expect(mended).toHaveLength(1);
    expect(refused).toEqual([]);
  });
});

/** Puts a line in the place of the one with the same key, or of the bullet. */
function replaceField(note: string, line: string): string {
  const key = /(\w+)"?:/.exec(line)?.[1]?.toLowerCase().replace('titel', 'title') ?? '';
  const isBullet = line.trimStart().startsWith('- ');
  const old = isBullet ? /^ {2}- "Total.*$/m : new RegExp(`^${indentOf(line)}${key}: .*$`, 'm');
  expect(note).toMatch(old);
  return note.replace(old, () => line);
}

function indentOf(line: string): string {
  return /^\s/.test(line) ? '  ' : '';
}

test.each([
  ['prepared_by:\n    name: A\n\ttitle: B', 'prepared_by:\n    name: A\n    title: B'],
  ['prepared_by:\n\tname: A\n\ttitle: B', 'prepared_by:\n  name: A\n  title: B'],
  ['issue:\n  - a b\n\t- c', 'issue:\n  - a b\n  - c'],
  ['if_pressed:\n  - on: a\n\tresponse: b', 'if_pressed:\n  - on: a\n    response: b'],
  ['if_pressed:\n  - on: a\n\t\tresponse: b', 'if_pressed:\n  - on: a\n    response: b'],
  ['if_pressed:\n\t- on: a\n\t\tresponse: b', 'if_pressed:\n  - on: a\n    response: b'],
])('the tabs of %j are as wide as makes %j', async (slip, right) => {
  const { bytes } = await fix(bytesOf(`title: T\n${slip}\n`));
  expect(textOf(bytes)).toBe(`title: T\n${right}\n`);
});

test.each([
  [
    'issue: We act: now\nstudy: **Bold**: words',
    'issue: "We act: now"\nstudy: "**Bold**: words"',
    2,
  ],
  ['issue:We act\nstudy:We go\nbranch: Water', 'issue: We act\nstudy: We go\nbranch: Water', 2],
  [
    "issue:\n  - \"We act\n  - \"We go\n  - [x] y\n  - 'It's'\nstudy: a: b",
    'issue:\n  - "We act"\n  - "We go"\n  - "[x] y"\n  - "It\'s"\nstudy: "a: b"',
    5,
  ],
])(
  'neighbouring lines of which each has a fault are mended together: %j',
  async (slip, right, count) => {
    const { bytes, mended } = await fix(bytesOf(`title: T\n${slip}\n`));
    expect(textOf(bytes)).toBe(`title: T\n${right}\n`);
    expect(mended).toHaveLength(count);
  },
);

test('a neighbour that cannot be mended keeps both as they were', async () => {
  const text = 'title: T\nissue: "We act\nstudy: a: b #3\n';
  const { bytes, mended } = await fix(bytesOf(text));
  expect(textOf(bytes)).toBe(text);
  expect(mended).toHaveLength(0);
});

test('neighbours without end come to one', async () => {
  const text = `title: T\nissue:\n${'  - "We act\n'.repeat(20_000)}`;
  const before = performance.now();
  await fix(bytesOf(text));
  expect(performance.now() - before).toBeLessThan(10_000);
});

describe('a slip whose cure is not certain is left alone', () => {
  test.each([
    ['classification: Uncalssified'],
    ['classification: Protected'],
    ['classification: Protégé A'],
    ['title: Ferries: crossing #3'],
    ['title: "Ferries, crossing #3'],
    ['title: "The ferry\n  in every season'],
    ['approved_for: { name: A, title: B, phone: 613-555-0199 }\nx_y: z'],
  ])('%j', async (slip) => {
    const key = /^\w+/.exec(slip)?.[0].replace('approved_for', 'branch') ?? '';
    const text = sound.replace(new RegExp(`^${key}: .*$`, 'm'), () => slip);
    expect(text).not.toBe(sound);
    const { bytes, mended } = await fix(bytesOf(text));
    expect(textOf(bytes)).toBe(text);
    expect(mended).toHaveLength(0);
  });

  it('two keys that may both be meant for one field', async () => {
    const text = sound.replace(/^title: .*$/m, 'titel: One\nttile: Two');
    expect((await fix(bytesOf(text))).mended).toHaveLength(0);
  });
});

describe('one run mends what another fix brings to light', () => {
  const broken = sound
    .replace('title: "Ferries: a new vessel"', 'Title: Ferries: a new vessel')
    .replace('Protected A', 'protected a')
    .replace('613-555-0142', '(613) 555-0142');

  it('in syntax, then keys, then values', async () => {
    const { bytes, mended } = await fix(bytesOf(broken));
    expect(textOf(bytes)).toBe(sound);
    expect(mended).toHaveLength(4);
  });

  it('below the wrong encoding', async () => {
    const { bytes, mended } = await fix(Buffer.from(broken, 'utf16le'));
    expect(textOf(bytes)).toBe(sound);
    expect(mended).toHaveLength(5);
    expect(textOf((await fix(Buffer.from(broken, 'latin1'))).bytes)).toBe(sound);
  });
});

describe('bytes that no fix is about are kept', () => {
  const broken = sound.replace('613-555-0142', '613 555 0142');

  test.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no line end at the end', (text: string) => text.trimEnd()],
    ['blanks at the ends of lines', (text: string) => text.replaceAll(/(?<!\|)$/gm, '  ')],
  ])('%s', async (_, dress) => {
    expect(textOf((await fix(bytesOf(dress(broken)))).bytes)).toBe(dress(sound));
  });

  it('and the bytes themselves are given back where nothing is mended', async () => {
    const bytes = bytesOf(sound);
    expect((await fix(bytes)).bytes).toBe(bytes);
  });
});

describe('a fix that changes more than its target is refused', () => {
  /** Lets a finding with some edit come up as long as its text is there. */
  const withFinding = async (
    old: string,
    right: string,
    pointer?: readonly string[],
  ): Promise<{ text: string; mended: number; refused: readonly Finding[] }> => {
    const fixed = await fixNote(bytesOf(sound), async (bytes) => {
      const checked = await check(bytes);
      const start = checked.source.text.indexOf(old);
      if (start < 0) return checked;
      const span = { start, end: start + old.length };
      const finding: Finding = {
        rule: 'a-rule',
        severity: 'error',
        message: { text: { en: 'x', fr: 'x' } },
        span,
        ...(pointer && { pointer }),
        fix: [{ span, text: right }],
      };
      return { ...checked, findings: [...checked.findings, finding] };
    });
    const { bytes, mended, refused } = fixed!;
    return { text: textOf(bytes), mended: mended.length, refused };
  };

  test.each([
    ['another value', 'Analyst\n', 'Clerk\n', ['title']],
    ['a value, for a comment', 'Analyst\n', 'Clerk\n', undefined],
    ['the kind of a value', 'Marine Programs\n', '[Marine Programs]\n', ['branch']],
    ['the syntax', 'Marine Programs\n', 'Marine: Programs\n', ['branch']],
    ['a key, and its value', 'branch: Marine Programs', 'bureau: Marine', ['branch']],
    ['nothing that the rule sees', ' # short', ' # shorter', ['title']],
  ])('%s', async (_, old, right, pointer) => {
    const { text, mended, refused } = await withFinding(old, right, pointer);
    expect(text).toBe(sound);
    expect(mended).toBe(0);
    expect(refused.map(({ rule }) => rule)).toEqual(['a-rule']);
  });

  it('and the fixes beside it are made', async () => {
    const broken = sound.replaceAll('613-', '613.').replace('Protected A', 'PROTECTED A');
    const fixed = await fixNote(bytesOf(broken), async (bytes) => {
      const checked = await check(bytes);
      return {
        ...checked,
        findings: checked.findings.map((finding) =>
          finding.rule === 'marking-form'
            ? { ...finding, fix: [{ span: finding.span, text: '[Secret]' }] }
            : finding,
        ),
      };
    });
    expect(textOf(fixed!.bytes)).toBe(sound.replace('Protected A', 'PROTECTED A'));
    expect(fixed!.mended).toHaveLength(2);
    expect(fixed!.refused).toHaveLength(1);
  });

  it('and fixes that undo each other come to an end', async () => {
    const flip = async (bytes: Uint8Array): Promise<CheckedNote> => {
      const checked = await check(bytes);
      const { text } = checked.source;
      const start = text.indexOf('Marine') >= 0 ? text.indexOf('Marine') : text.indexOf('marine');
      const span = { start, end: start + 6 };
      const turned = text[start] === 'M' ? 'marine' : 'Marine';
      const finding: Finding = {
        rule: `to-${turned}`,
        severity: 'error',
        message: { text: { en: 'x', fr: 'x' } },
        span,
        pointer: ['branch'],
        fix: [{ span, text: turned }],
      };
      return { ...checked, findings: [finding] };
    };
    const fixed = await fixNote(bytesOf(sound), flip);
    expect(fixed?.mended).toHaveLength(1);
  });
});

it('what aliases repeat is mended at its anchor', async () => {
  const text = `${sound.slice(0, sound.indexOf('approved_by'))}approved_by: *who\n`
    .replace('prepared_by:', 'prepared_by: &who')
    .replace('  phone: 613-555-0142', '  phnoe: 613-555-0142');
  const { bytes, refused } = await fix(bytesOf(text));
  expect(refused).toEqual([]);
  expect(textOf(bytes)).toBe(text.replace('phnoe', 'phone'));
  expect(dataOf(bytes)).toMatchObject({ approved_by: { phone: '613-555-0142' } });
});

describe('blanks that are no spaces, in a text of several lines', () => {
  const text = (blank: string): string =>
    `background: |\n  The dykes stood.[^1]\n\n${blank}They hold.\n\n  [^1]: From the plan: page 4.\n`;

  test.each(['\t', '\u00A0\u00A0'])(
    'are mended, and what stands below %j is kept',
    async (blank) => {
      const { bytes } = await fix(bytesOf(sound + text(blank)));
      expect(textOf(bytes)).toBe(sound + text('  '));
    },
  );

  test('are mended wherever they are', async () => {
    const typed = `background: |\n  One.\n\n\tTwo: 2.\n\n  Three.\n\n\tFour: 4.\n\n\u00A0\u00A0Five.\n`;
    const { bytes } = await fix(bytesOf(sound + typed));
    expect(textOf(bytes)).toBe(sound + typed.replaceAll(/\t|\u00A0\u00A0/g, '  '));
  });
});

test.each(['Background: |', 'backgroud: |'])(
  'a comment above the misspelt name %j is kept, since it has its use once that is mended',
  async (name) => {
    const text = (typed: string): string =>
      `${sound}# brief-disable-next-line list-missing -- as published\n${typed}\n  The plan is to:\n\n  It was renewed.\n`;
    const { bytes, checked } = await fix(bytesOf(text(name)));
    expect(textOf(bytes)).toBe(text('background: |'));
    expect(checked.findings.map(({ rule }) => rule)).not.toContain('unused-suppression');
  },
);
