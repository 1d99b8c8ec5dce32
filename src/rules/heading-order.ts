import type { Message } from '../findings/finding.ts';
import { walk } from '../markdown/node.ts';
import { titleAt } from '../schema/shape.ts';
import { shorten } from '../schema/shorten.ts';
import { defineRule } from './define-rule.ts';
import type { Rule } from './rule.ts';

/** Headings inside a body. */
export const headingOrder: Rule = defineRule({
  id: 'heading-order',
  severity: 'error',
  summary: {
    en: 'Headings in a section start at level 3 and go down one level at a time.',
    fr: 'Les titres d’une section commencent au niveau 3 et descendent d’un niveau à la fois.',
  },
  why: {
    en: 'Screen readers move by headings, and a skipped level sounds like a missing part (WCAG 2.2, 1.3.1 and 2.4.6; PDF/UA-1, 7.4.2). The note’s title is level 1 and its sections are level 2.',
    fr: 'Les lecteurs d’écran se déplacent de titre en titre, et un niveau sauté donne l’impression qu’une partie manque (WCAG 2.2, 1.3.1 et 2.4.6; PDF/UA-1, 7.4.2). Le titre de la note est de niveau 1 et ses sections sont de niveau 2.',
  },
  messages: {
    first: {
      en: 'A heading inside a section starts with ### (level 3), because the section has its own heading above it. This one is level {level}.',
      fr: 'Un titre à l’intérieur d’une section commence par ### (niveau 3), car la section a déjà le sien. Celui-ci est de niveau {level}.',
    },
    comment: {
      en: 'This comment is inside the text of “{section}”, where it is printed and leaves nothing out. Put it on a line of its own above the name of the section.',
      fr: 'Ce commentaire se trouve dans le texte de «\u00A0{section}\u00A0»; il y serait imprimé, et ne désactive rien. Mettez-le sur sa propre ligne, au-dessus du nom de la section.',
    },
    'sign-hint': {
      en: 'If it is no heading, put a backslash before the sign: {words}',
      fr: 'Si ce n’est pas un titre, mettez une barre oblique inverse devant le signe\u00A0: {words}',
    },
    'line-hint': {
      en: 'The line of signs below makes it a heading. If it is none, delete that line, or leave an empty line above it.',
      fr: 'La ligne de signes au-dessous en fait un titre. Si ce n’en est pas un, supprimez cette ligne, ou laissez une ligne vide au-dessus d’elle.',
    },
    skipped: {
      en: 'This heading goes from level {from} to level {level}. Write it with {signs}, one level at a time.',
      fr: 'Ce titre passe du niveau {from} au niveau {level}. Écrivez-le avec {signs}, un niveau à la fois.',
    },
  },
  examples: {
    good: [{ yaml: 'background: |\n  ### Costs\n\n  Text.\n\n  #### By year\n\n  Text.' }],
    bad: [
      { yaml: 'background: |\n  ## Costs\n\n  Text.', at: ['2:3'] },
      { yaml: 'background: |\n  ### Costs\n\n  ##### By year', at: ['4:3'] },
      { yaml: 'background: |\n  ### Costs\n\n  ## By year', at: ['4:3'] },
      { yaml: 'background: |\n  ###Costs\n  They rise.\n  ---\n  Next.', at: ['2:3'] },
      {
        yaml: 'background: |\n  # brief-disable-next-line raw-html -- from the form\n  Text.',
        at: ['2:3'],
      },
    ],
  },
  reads: (bodies) => bodies.filter(({ text }) => mayBeWrong(text)),
  check({ bodies, type }, report, say) {
    // “# of dykes” counts them, and a line of dashes may be meant to part two texts.
    const hintsFor = (written: string): Message[] => {
      if (!/^#{1,6}(?:\s|$)/.test(written)) return [say('line-hint', {})];
      const isCount = /^#[ \t]+[a-zà-ÿ\d]/.test(written);
      return isCount ? [say('sign-hint', { words: shorten(`\\${written}`) })] : [];
    };
    for (const body of bodies) {
      let before = 2;
      for (const node of walk(body.root)) {
        if (node.kind !== 'heading') continue;
        const { level } = node;
        if (isComment(body.text.slice(node.start, node.end))) {
          const message = say('comment', { section: titleAt(type, body.path) });
          report({ at: body.path, range: node, message });
          continue;
        }
        if (level > before + 1 || level < 3)
          report({
            at: body.path,
            range: node,
            message:
              level < 3 || before === 2
                ? say('first', { level })
                : say('skipped', { from: before, level, signs: '#'.repeat(before + 1) }),
            hints: hintsFor(body.text.slice(node.start, node.end)),
          });
        before = Math.max(level, 3);
      }
    }
  },
});

/** `# brief-disable…` within a text is a heading to Markdown, and no comment to YAML. */
function isComment(written: string): boolean {
  return /^#+[ \t]*brief-disable/.test(written);
}

/** Whether a text has headings other than plain `###` lines in good order. */
function mayBeWrong(text: string): boolean {
  // Neither "#" nor a line below the words.
  if (!/[#\n\r]/.test(text)) return false;
  const hashes = /(?:^|[^#\S])#{1,6}(?![^\s#])/m;
  const underlines = /^[\s>]*(?:=+|-+)[ \t]*$/m;
  const isUnderlined = /[=-][ \t]*$/m.test(text) && underlines.test(text);
  if (!isUnderlined && !(text.includes('#') && hashes.test(text))) return false;
  // Headings in lists and quotes, underlined ones, and what only looks like one take the parser.
  if (/[ \t>]#|```|~~~/.test(text) || isUnderlined) return true;
  let before = 2;
  for (const [, { length: level }] of text.matchAll(/^(#+)/gm) as Iterable<[string, string]>) {
    if (level < 3 || level > before + 1) return true;
    before = level;
  }
  return false;
}
