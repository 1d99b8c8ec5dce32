import { proseOf } from '../markdown/prose.ts';
import { walk } from '../markdown/node.ts';
import { stringsOf, type NoteString } from '../note/strings.ts';
import { schemaAt } from '../schema/shape.ts';
import { shorten } from '../schema/shorten.ts';
import { textsWith } from '../note/joined.ts';
import { defineRule } from './define-rule.ts';
import { mayHavePlaceholder } from './prose/placeholder-look.ts';
import {
  isToTranslate,
  nothingIn,
  outermost,
  placeholdersIn,
  placeholderTag,
  promiseIn,
  type Placeholder,
} from './prose/placeholder.ts';
import { quotedIn } from './quotation.ts';
import type { Rule, RuleNote } from './rule.ts';
import type { ParsedBody } from '../note/bodies.ts';

/** Words that were to be replaced before the note went out. */
export const noPlaceholder: Rule = defineRule({
  id: 'no-placeholder',
  severity: 'error',
  summary: {
    en: 'No placeholder such as TBD or [insert date] is left in the note.',
    fr: 'Il ne reste dans la note aucun texte provisoire, comme XX ou [insérer la date].',
  },
  why: {
    en: 'A committee note of Public Safety Canada was published with “Insert classification” in place of its classification. A placeholder tells the public that the note was not finished, and a minister may read it aloud.',
    fr: 'Une note de comité de Sécurité publique Canada a été publiée avec «\u00A0Insert classification\u00A0» au lieu de sa classification. Un texte provisoire montre au public que la note n’était pas terminée, et un ministre risque de le lire à voix haute.',
  },
  options: {
    words: {
      default: [],
      about: {
        en: 'Further words that are placeholders wherever they stand, in this very letter case.',
        fr: 'Autres mots toujours provisoires, où qu’ils se trouvent; la casse compte.',
      },
    },
  },
  messages: {
    found: {
      en: 'The placeholder “{words}” was left in. Write what belongs here.',
      fr: 'Le texte provisoire «\u00A0{words}\u00A0» est resté. Écrivez ce qui va ici.',
    },
  },
  examples: {
    good: [
      { yaml: 'issue: The dykes will hold in the years to come. The sum is [Redacted].' },
      { yaml: 'issue: Article XX of the agreement, and [title](https://example.org/).' },
      { yaml: 'issue: The fee (to be determined by the Minister) is due. Who pays???' },
      { yaml: 'lang: fr\nissue: Les travaux à venir coûteront 2 millions de dollars.' },
    ],
    bad: [
      { yaml: 'title: <title>', at: ['1:8'] },
      { yaml: 'title: "[Flood relief]"', at: ['1:9'] },
      { yaml: 'branch: TBD', at: ['1:9'] },
      { yaml: 'issue: The dykes hold, FIXME says who.', at: ['1:24'] },
      { yaml: 'issue: Insert issue here', at: ['1:8'] },
      { yaml: 'issue: The dykes cost $XX million, says <name>.', at: ['1:24', '1:41'] },
      { yaml: 'background: |\n  ### Costs\n\n  To come.', at: ['4:3'] },
      { yaml: 'issue: "It costs $??? million [Finance to confirm]."', at: ['1:18', '1:31'] },
      { yaml: 'issue: To be determined by the Comptroller', at: ['1:8'] },
      { yaml: 'issue: "..."', at: ['1:9'] },
      { yaml: 'key_facts:\n  - "Dykes built: [insert number]"', at: ['2:19'] },
      { yaml: 'lang: fr\nissue: "Coût\u00A0: à confirmer"', at: ['2:16'] },
      { yaml: 'lang: fr\nissue: Selon [insérer le nom], les digues tiennent.', at: ['2:14'] },
      { yaml: 'lang: fr\nissue: "[Traduire\u00A0: The dykes hold.]"', at: ['2:9'] },
    ],
  },
  reads: (bodies, { words }) =>
    textsWith(bodies, (text) => mayHavePlaceholder(text, words), isNothing),
  check(note, report, say) {
    const { words } = note.options;
    const found = [
      ...note.bodies.map((body) => ({ body, all: inBody(body, words) })),
      ...plainOf(note).map((body) => ({ body, all: inPlain(body, words) })),
    ];
    for (const { body, all } of found)
      for (const range of all) {
        const written = body.text.slice(range.start, range.end);
        report({ at: body.path, range, message: say('found', { words: shorten(written) }) });
      }
  },
});

/** Texts of the type's own keys that are no Markdown; `unknown-value` speaks of the classification. */
function plainOf(note: RuleNote<{ readonly words: readonly string[] }>): NoteString[] {
  const { type, texts, plain, options } = note;
  const mayHold = (text: string): boolean => mayHavePlaceholder(text, options.words);
  const isAll = (text: string): boolean => isNothing(text) || bracketed.test(text);
  if (textsWith(plain, mayHold, isAll).length === 0) return [];
  const bodies = new Set(texts.map(({ path }) => path.join('/')));
  return stringsOf(note).filter(
    ({ path, text }) =>
      (mayHold(text) || isAll(text)) &&
      path[0] !== 'classification' &&
      !bodies.has(path.join('/')) &&
      schemaAt(type.schema, path) !== undefined,
  );
}

function isNothing(text: string): boolean {
  return nothingIn(text) !== undefined;
}

/** A title in brackets is what the template had, or a draft; but one may be withheld. */
const bracketed = /^\s*\[(?![^\]]*(?:redact|withheld|expurg|caviard))[^[\]]+\]\s*$/i;

function inPlain({ path, text }: NoteString, words: readonly string[]): Placeholder[] {
  const found = [promiseIn(text), nothingIn(text)].flatMap((one) => moved(one, 0));
  if (path[0] === 'title' && bracketed.test(text)) found.push({ start: 0, end: text.length });
  return outermost([...placeholdersIn(text, words, quotedIn({ text, written: text })), ...found]);
}

function inBody({ text, root }: ParsedBody, words: readonly string[]): Placeholder[] {
  const prose = proseOf(root, text);
  const isQuoted = quotedIn({ text: prose, written: text });
  const found = [...placeholdersIn(prose, words, isQuoted), ...moved(nothingIn(text), 0)];
  for (const node of walk(root))
    if (node.kind === 'link' && isToTranslate(text.slice(node.start, node.end))) found.push(node);
    else if (node.kind === 'html') found.push(...moved(placeholderTag(node.text), node.start));
    else if (node.kind === 'paragraph' || node.kind === 'heading' || node.kind === 'cell')
      found.push(...moved(promiseIn(prose.slice(node.start, node.end)), node.start));
  // Words with HTML or code between them are not what was meant.
  return outermost(found).filter(({ start, end }) => {
    const written = text.slice(start, end);
    return isNothing(written) || mayHavePlaceholder(written, words);
  });
}

function moved(found: Placeholder | undefined, by: number): Placeholder[] {
  return found ? [{ start: found.start + by, end: found.end + by }] : [];
}
