import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { shownIn } from '../docs/steps.ts';
import { link, memoryHost, type Content } from '../host.ts';
import { png } from '../images.ts';

const note = shownIn('README.md', 'dykes.yaml');
const title = '<h1>{{title}}</h1>';

/** Renders the README's note with a template, and gives its fault without the words before it. */
async function render(
  files: Readonly<Record<string, Content>>,
  ...flags: readonly string[]
): Promise<{ readonly code: number; readonly fault: string; readonly written: readonly string[] }> {
  const own = Object.entries(files).map(([file, text]) => [`templates/x/${file}`, text] as const);
  const host = memoryHost({ 'dykes.yaml': note, ...Object.fromEntries(own) });
  const code = await main(
    ['render', 'dykes.yaml', '--template', 'x', '--html', '--pdf', '--text', ...flags],
    host,
  );
  const before = /^brief[^:]*: (?:dykes\.yaml[^:]*: )?(?:Template|Modèle) templates\/x\//;
  const fault = host.err.replace(before, '').trim();
  return { code, fault, written: host.written };
}

type Case = readonly [
  name: string,
  files: Readonly<Record<string, Content>> | string,
  fault: string,
];

/** Each is refused with exit 2, and no file is written. */
function refused(cases: readonly Case[], ...flags: readonly string[]): void {
  test.each(cases)('%s', async (_, given, wanted) => {
    const files = typeof given === 'string' ? { 'note.hbs': given } : given;
    const { code, fault, written } = await render(files, ...flags);
    expect(fault).toBe(wanted);
    expect({ code, written }).toEqual({ code: 2, written: [] });
  });
}

describe('what could only fail once the template runs is told with its place', () => {
  refused([
    [
      'a label without quotes',
      `${title}\n<p>{{label issue}}</p>`,
      'note.hbs:2:12: The helper “label” takes the name of a field in quotes: write {{label "issue"}}.',
    ],
    [
      'a label whose name comes from outside and is not there',
      {
        'note.hbs': `${title}{{> a}}{{> a of="issue"}}`,
        'partials/a.hbs': '\n<p>{{label of}}</p>',
      },
      'partials/a.hbs:2:4: The helper “label” takes the name of a field in quotes, such as {{label "issue"}}.',
    ],
    [
      'a person',
      `${title}\n<p>{{prepared_by}}</p>`,
      'note.hbs:2:6: “prepared_by” holds persons: write {{#each (list prepared_by)}}{{contact this}}{{/each}}.',
    ],
    [
      'something in several parts',
      `${title}\n<p>{{lookup this "prepared_by"}}</p>`,
      'note.hbs:2:4: This is no text: it has several parts. Name one of them after a dot, or go through a list with {{#each …}}.',
    ],
    [
      'a list of persons as one',
      `${title}\n<p>{{contact (list prepared_by)}}</p>`,
      'note.hbs:2:4: This is a list of persons: write {{#each (list …)}}{{contact this}}{{/each}}.',
    ],
    [
      'a partial that puts itself in',
      {
        'note.hbs': `${title}{{> a}}`,
        'partials/a.hbs': '<p>a</p>\n{{> b}}',
        'partials/b.hbs': '{{> a}}',
      },
      'partials/b.hbs:1:5: The partial “a” puts itself in, without end: a → b → a.',
    ],
    [
      'a partial that a value names',
      `${title}\n{{> (lookup this "title")}}`,
      'note.hbs:2:5: A partial is named as it stands, such as {{> contacts}}: to choose one of several, put each into an {{#if …}}.',
    ],
    [
      'a block of a partial where there is none',
      `${title}\n{{> @partial-block}}`,
      'note.hbs:2:5: There is no partial named “@partial-block”; it would be partials/@partial-block.hbs.',
    ],
  ]);

  test('a label that a partial is given is printed', async () => {
    const files = {
      'note.hbs': `${title}{{> a of="issue"}}`,
      'partials/a.hbs': '<p>{{label of}}</p>',
    };
    expect(await render(files)).toMatchObject({
      code: 0,
      fault: expect.stringMatching(/^brief: Wrote/m),
    });
  });
});

describe('what would print nothing, or something else, is told', () => {
  refused([
    [
      'a misspelt label',
      `${title}\n<p>{{label "brnch"}}</p>`,
      'note.hbs:2:12: No note has a field named “brnch”. Did you mean “branch”?',
    ],
    [
      'a date of what is none',
      `${title}<p>{{date branch}}</p>`,
      'note.hbs:1:29: “branch” is no date: write {{branch}}, or name a field that holds a date.',
    ],
    [
      'a date of a body',
      `${title}<p>{{date background}}</p>`,
      'note.hbs:1:29: “background” is no date: write {{markdown background}}, or name a field that holds a date.',
    ],
    [
      'a walk through one text',
      `${title}{{#each branch}}<p>{{this}}</p>{{/each}}`,
      'note.hbs:1:27: “branch” is one text, and {{#each …}} goes through a list: write {{#if branch}}…{{/if}} instead.',
    ],
    [
      'a place in a list where there is none',
      `${title}\n<p>{{@index}}</p>`,
      'note.hbs:2:6: “@index” is there only inside {{#each …}}.',
    ],
    [
      'a place in a list that a partial counts where there is none',
      { 'note.hbs': `${title}{{> a}}`, 'partials/a.hbs': '<p>{{position @index}}</p>' },
      'partials/a.hbs:1:4: The helper “position” counts in a list: write {{position @index}} inside {{#each …}}.',
    ],
    [
      'a name after @ that means nothing',
      `${title}<p>{{@indx}}</p>`,
      'note.hbs:1:24: There is no “@indx”. After @ stand index, key, first, last or root.',
    ],
    [
      'a misspelt field of the root',
      `${title}<p>{{@root.brnch}}</p>`,
      'note.hbs:1:24: No note has a field named “brnch”. Did you mean “branch”?',
    ],
    [
      'a way out of the note',
      `${title}\n<p>{{../title}}</p>`,
      'note.hbs:2:6: “../” leads out of the note: nothing stands around this. Write {{title}}.',
    ],
    [
      'a body as it was typed',
      `${title}\n<p>{{proposed_response}}</p>`,
      'note.hbs:2:6: This would print the Markdown of a text as it was typed, with its signs: write {{markdown proposed_response}}.',
    ],
    [
      'the bullets of a body as they were typed',
      `${title}<ul>{{#each proposed_response}}<li>{{this}}</li>{{/each}}</ul>`,
      'note.hbs:1:56: This would print the Markdown of a text as it was typed, with its signs: write {{markdown this}}.',
    ],
  ]);

  test('places in lists, ways out of them and their texts are printed', async () => {
    const lists =
      '{{#each proposed_response}}<p>{{@index}} {{../title}}</p>{{markdown this}}{{/each}}';
    const names = '<p>{{@root.title}} {{label "prepared_by.name"}} {{label "x_a.b"}}</p>';
    expect(await render({ 'note.hbs': `${title}${lists}${names}` })).toMatchObject({
      code: 0,
      fault: expect.stringMatching(/^brief: Wrote/m),
    });
  });
});

describe('a document that could not be a sound PDF is refused', () => {
  refused([
    [
      'an empty one',
      '',
      'note.hbs:1:1: The document has no title: begin with {{> title}}, or with <h1>…</h1>.',
    ],
    [
      'one without a title',
      '\n<p>{{branch}}</p>',
      'note.hbs:1:1: The document has no title: begin with {{> title}}, or with <h1>…</h1>. The template wrote: <p>Water Branch</p>',
    ],
    [
      'one whose title comes late',
      '<p>a</p>\n  <h2>b</h2>{{> title}}',
      'note.hbs:2:3: The first heading of a document is <h1>, its title. This one is <h2>: write <h1>…</h1> before it. The template wrote: <h2>b</h2><h1>Dyke repairs</h1>',
    ],
    [
      'one that skips a level in a partial',
      { 'note.hbs': '{{> title}}\n{{> a}}', 'partials/a.hbs': '<p>a</p>\n<h4>b</h4>' },
      'partials/a.hbs:2:1: This heading goes from level 1 to level 4. Write it with <h2>, one level at a time. The template wrote: <h4>b</h4>',
    ],
  ]);
});

describe('faults in how a template is written say what to write', () => {
  refused([
    [
      'a body in a paragraph',
      `${title}\n<p>{{markdown background}}</p>`,
      'note.hbs:2:1: {{markdown …}} prints paragraphs and lists of its own, which cannot stand in <p>: take the <p> around it away. The template wrote: <p>{{markdown …}}</p>',
    ],
    [
      'a block that is not closed, behind one that is and a comment',
      `${title}\n{{#if date}}a{{else}}b{{/if}}{{!-- {{#if x}} --}}\n  {{~#if  branch ~}}\n<p>a</p>{{! {{/if}} }}\n`,
      'note.hbs:3:3: The block {{~#if branch ~}} is not closed: write {{/if}} where it ends.',
    ],
    [
      'a partial that is nearly named',
      `${title}{{> contact}}`,
      'note.hbs:1:23: There is no partial named “contact”. Did you mean “contacts”?',
    ],
    [
      'a tag in capitals',
      '<H1>{{title}}</H1>',
      'note.hbs:1:1: Tags are written in small letters: <h1>, not <H1>. The template wrote: <H1>Dyke repairs</H1>',
    ],
  ]);

  test('every tag is in the table of the guide', async () => {
    const { fault } = await render({ 'note.hbs': '<nav>a</nav>' });
    const tags = /The tags are: ([\w, ]+)\./.exec(fault)?.[1]?.split(', ') ?? [];
    const guide = readFileSync('docs/templates.md', 'utf8').replace(
      '`<h1>` to `<h6>`',
      '<h1><h2><h3><h4><h5><h6>',
    );
    expect(tags.length).toBeGreaterThan(20);
    expect(tags.filter((tag) => !new RegExp(`<${tag}[ >]`).test(guide))).toEqual([]);
  });
});

describe('files of a template', () => {
  refused([
    [
      'one that is not UTF-8',
      { 'note.hbs': Buffer.from(`${title}\n<p>café</p>`, 'latin1') },
      'note.hbs:2:7: This file is not saved as UTF-8. Save it as UTF-8.',
    ],
    [
      'a partial that is a link',
      { 'note.hbs': title, 'partials/a.hbs': link('/etc/secret') },
      'partials/a.hbs: This is a link, and a template reads only what stands in its own folder: put a copy of the file here.',
    ],
    [
      'partials that are a link',
      { 'note.hbs': title, partials: link('/office') },
      'partials: This is a link, and a template reads only what stands in its own folder: put a copy of the file here.',
    ],
  ]);

  test('a link to what is no template is left alone', async () => {
    const files = { 'note.hbs': title, 'readme.txt': link('/etc/secret') };
    expect(await render(files)).toMatchObject({ code: 0 });
  });
});

describe('an image that a template shows and that cannot be drawn', () => {
  const logo = '<p>{{branch}}</p>\n  <img src="logo.png" alt="The sign of the branch">';

  const wrote =
    'brief: The template templates/x does not print “Proposed Response”, “Financial Implications”.\nbrief: Wrote dykes.pdf.';

  /** Renders as a PDF alone, with other files in the folder of the note. */
  async function fault(
    files: Readonly<Record<string, Content>>,
    ...flags: readonly string[]
  ): Promise<readonly [code: number, fault: string, written: readonly string[]]> {
    const host = memoryHost({ 'dykes.yaml': note, ...files });
    const argv = ['render', 'dykes.yaml', '--template', 'x', '--pdf', '--quiet', ...flags];
    return [await main(argv, host), host.err.trim(), host.written];
  }

  test('is told with its place, in a draft as well', async () => {
    const files = { 'templates/x/note.hbs': `${title}{{markdown background}}\n${logo}` };
    const told =
      'brief: dykes.yaml: Template templates/x/note.hbs:3:3: There is no image “logo.png” in the folder of this template, nor in that of the note. Put the file beside note.hbs, or correct its name.';
    expect(await fault(files)).toEqual([2, told, []]);
    expect(await fault(files, '--draft')).toEqual([2, told, []]);
    expect(await fault({ ...files, 'logo.png': png(4, 4, [0, 0, 0]) })).toEqual([
      0,
      wrote,
      ['dykes.pdf'],
    ]);
  });

  test('is told in a partial with the file that was meant', async () => {
    const files = {
      'templates/x/note.hbs': `${title}{{> sign}}`,
      'templates/x/partials/sign.hbs': logo,
      'Logo.png': png(4, 4, [0, 0, 0]),
    };
    expect((await fault(files))[1]).toMatch(
      /: Template templates\/x\/partials\/sign\.hbs:2:3: There is no image “logo\.png” .* Did you mean “Logo\.png”\?/,
    );
    expect((await fault(files, '--locale', 'fr'))[1]).toContain(
      'Il n’y a pas d’image « logo.png » dans le dossier de ce modèle, ni dans celui de la note. Mettez le fichier à côté de note.hbs, ou corrigez son nom. Vouliez-vous dire « Logo.png »?',
    );
  });

  test('is told where it is outside of the folder, or no image', async () => {
    const outside = logo.replace('logo.png', '../logo.png');
    expect((await fault({ 'templates/x/note.hbs': `${title}${outside}` }))[1]).toContain(
      'note.hbs:2:3: The image “../logo.png” is not in the folder of this template. Put the file beside note.hbs and write its name, such as logo.png.',
    );
    const text = { 'templates/x/note.hbs': `${title}${logo}`, 'logo.png': 'no image' };
    expect((await fault(text))[1]).toContain(
      'note.hbs:2:3: The file “logo.png” is neither a PNG, a JPEG nor an SVG image.',
    );
  });

  test('does not make the template answer for an image of the note', async () => {
    const files = {
      'dykes.yaml': note.replace('last inspected', 'last inspected\n\n  ![A dam](dam.png)\n\n '),
      'templates/x/note.hbs': `${title}{{markdown background}}`,
    };
    const [code, said] = await fault({
      ...files,
      'brief.config.yaml': 'rules: { image-file: off }',
    });
    expect([code, said]).toEqual([0, wrote]);
  });
});

describe('a character that no font has', () => {
  /** Renders the note with a template, both with other words, as a PDF. */
  async function fault(
    template: string,
    written: string,
    ...flags: readonly string[]
  ): Promise<readonly [code: number, fault: string, written: readonly string[]]> {
    const host = memoryHost({ 'dykes.yaml': written, 'templates/x/note.hbs': template });
    const argv = ['render', 'dykes.yaml', '--template', 'x', '--pdf', '--quiet', ...flags];
    return [await main(argv, host), host.err.trim(), host.written];
  }
  const words = `${title}<p>{{label "issue"}}</p>\n<p>See 漢字 &#x6F22;</p>{{markdown background}}`;
  const ofTemplate =
    'brief: dykes.yaml: Template templates/x/note.hbs:2:4: The PDF fonts do not have the characters 漢字 (U+6F22, U+5B57), so they cannot be printed in a PDF. Replace each such character by a letter or a word.';

  test('is told where a template writes it, in a draft as well', async () => {
    expect(await fault(words, note)).toEqual([2, ofTemplate, []]);
    expect(await fault(words, note, '--draft')).toEqual([2, ofTemplate, []]);
    // A comment of the note prints nothing.
    expect(await fault(words, `# 漢字\n${note}`)).toEqual([2, ofTemplate, []]);
  });

  test('is told of --watermark', async () => {
    const told =
      'brief: dykes.yaml: `--watermark`: The PDF fonts do not have the character 漢 (U+6F22), so it cannot be printed in a PDF. Replace each such character by a letter or a word.';
    const plain = '{{> title}}{{markdown background}}';
    expect(await fault(plain, note, '--watermark', 'A 漢')).toEqual([2, told, []]);
    expect((await fault(plain, note, '--watermark', '漢', '--locale', 'fr'))[1]).toMatch(
      /`--watermark` : Aucune police n’a le caractère 漢 \(U\+6F22\)/,
    );
  });

  test('is told of the note where that has it, as such or as an escape', async () => {
    const printed = '<h1>{{title}}</h1>';
    const escaped = note.replace('title: Dyke repairs', 'title: "Dyke \\u6F22"');
    expect((await fault(printed, escaped))[1]).toMatch(
      /^dykes\.yaml:1:1 {2}error {2}missing-glyph/,
    );
    const literal = note.replace('title: Dyke', 'title: 漢');
    expect((await fault(`${printed}<p>漢</p>`, literal, '--watermark', '漢'))[1]).toMatch(
      /^dykes\.yaml:2:8 {2}error {2}missing-glyph/,
    );
  });
});

describe('a template or theme that is nearly named', () => {
  const files = {
    'dykes.yaml': note,
    'templates/office-note/note.hbs': title,
    'base/brief.config.yaml': 'template: office-note\n',
  };

  async function fault(
    more: Readonly<Record<string, Content>>,
    ...flags: string[]
  ): Promise<string> {
    const host = memoryHost({ ...files, ...more });
    expect(await main(['render', 'dykes.yaml', ...flags], host)).toBe(2);
    expect(host.written).toEqual([]);
    return host.err.trim();
  }

  test('is told with those of one’s own', async () => {
    expect(await fault({}, '--template', 'ofice-note')).toBe(
      'brief: There is no template `ofice-note`. Did you mean `office-note`? There are committee-note, decision-note, issue-note, office-note, question-period-note, speaking.',
    );
    expect(await fault({}, '--theme', 'plian')).toBe(
      'brief: There is no theme `plian`. Did you mean `plain`? There are default, plain, or give a file.',
    );
  });

  test('is told with its line in the config', async () => {
    const config = '# Ours\ntheme: plian\n';
    expect(await fault({ 'brief.config.yaml': config })).toBe(
      'brief: brief.config.yaml:2:8: There is no theme `plian`. Did you mean `plain`? There are default, plain, or give a file.',
    );
    const extended = { 'brief.config.yaml': 'extends: ./look.yaml\n', 'look.yaml': config };
    expect(await fault(extended)).toContain('look.yaml:2:8: There is no theme `plian`.');
  });
});

describe('the same in French', () => {
  refused(
    [
      [
        'a body as it was typed',
        `${title}<p>{{background}}</p>`,
        'note.hbs:1:24\u00A0: Ceci imprimerait le Markdown d’un texte tel qu’il a été tapé, avec ses signes\u00A0: écrivez {{markdown background}}.',
      ],
    ],
    '--locale',
    'fr',
  );
});
