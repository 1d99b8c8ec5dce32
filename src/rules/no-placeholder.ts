import { proseOf } from '../markdown/prose.ts';
import { walk } from '../markdown/node.ts';
import { stringsOf, type NoteString } from '../note/strings.ts';
import { schemaAt } from '../schema/shape.ts';
import { shorten } from '../schema/shorten.ts';
import { textsWith } from '../note/joined.ts';
import { defineRule } from './define-rule.ts';
import { mayHavePlaceholder } from './prose/placeholder-look.ts';
import {
  bracketsRound,
  isToTranslate,
  leadIn,
  nothingIn,
  outermost,
  placeholdersIn,
  placeholderTag,
  promiseIn,
  type Placeholder,
} from './prose/placeholder.ts';
import { quotedIn } from './quotation.ts';
import type { Found, Rule, RuleNote } from './rule.ts';
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
    lead: {
      en: '“{words}” was left before a text that was to be translated.',
      fr: '«\u00A0{words}\u00A0» est resté devant un texte qui était à traduire.',
    },
    'lead-hint': {
      en: 'Take it away, with the bracket at the end of the text; or translate the text.',
      fr: 'Supprimez-le, avec le crochet à la fin du texte; ou traduisez le texte.',
    },
    brackets: {
      en: 'All of this text is in square brackets, as in a template or a draft.',
      fr: 'Tout ce texte est entre crochets, comme dans un modèle ou une ébauche.',
    },
    'brackets-hint': {
      en: 'Take the brackets away, or write round ones if they are meant.',
      fr: 'Supprimez les crochets, ou mettez des parenthèses si c’est voulu.',
    },
  },
  examples: {
    good: [
      { yaml: 'issue: The dykes will hold in the years to come. The sum is [Redacted].' },
      { yaml: 'issue: Article XX of the agreement, and [title](https://example.org/).' },
      { yaml: 'issue: The fee (to be determined by the Minister) is due. Who pays???' },
      { yaml: 'issue: "[Two paragraphs withheld]"' },
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
      {
        yaml: 'issue: By DD/MM/2026 it costs $__ million (Annex [X]).',
        at: ['1:11', '1:31', '1:50'],
      },
      { yaml: 'issue: It costs $[ ] million [Note to drafter].', at: ['1:17', '1:30'] },
      { yaml: 'issue: To be determined by the Comptroller', at: ['1:8'] },
      { yaml: 'issue: "..."', at: ['1:9'] },
      { yaml: 'key_facts:\n  - "Dykes built: [insert number]"', at: ['2:19'] },
      { yaml: 'lang: fr\nissue: "Coût\u00A0: à confirmer"', at: ['2:16'] },
      { yaml: 'lang: fr\nissue: Selon [insérer le nom], les digues tiennent.', at: ['2:14'] },
      { yaml: 'lang: fr\nissue: "[Traduire\u00A0: The dykes hold.]"', at: ['2:9'] },
      { yaml: 'lang: fr\nissue: "Traduire\u00A0: Les digues tiennent."', at: ['2:9'] },
      { yaml: 'lang: fr\nissue: "[Les digues tiennent.]"', at: ['2:9'] },
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
    const tell: Readonly<Record<Left['kind'], (written: string) => Omit<Found, 'at'>>> = {
      found: (written) => ({ message: say('found', { words: written }) }),
      lead: (written) => ({
        message: say('lead', { words: written }),
        hints: [say('lead-hint', {})],
      }),
      brackets: () => ({
        message: say('brackets', {}),
        hints: [say('brackets-hint', {})],
        // An editor may mean them.
        severity: 'warning',
      }),
    };
    for (const { body, all } of found)
      for (const { kind, start, end } of all)
        report({
          at: body.path,
          range: { start, end },
          ...tell[kind](shorten(body.text.slice(start, end))),
        });
  },
});

/** Texts of the type's own keys that are no Markdown; `unknown-value` speaks of the classification. */
function plainOf(note: RuleNote<{ readonly words: readonly string[] }>): NoteString[] {
  const { type, texts, plain, options } = note;
  const mayHold = (text: string): boolean => mayHavePlaceholder(text, options.words);
  const isAll = (text: string): boolean => isNothing(text) || bracketsRound(text, 1) !== undefined;
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

/** A placeholder, or what a template or a twin left before a text and round it. */
interface Left extends Placeholder {
  readonly kind: 'found' | 'lead' | 'brackets';
}

/** A paragraph, or a text that is no Markdown, and where it begins. */
interface Block {
  readonly text: string;
  readonly start: number;
}

function inPlain({ path, text }: NoteString, words: readonly string[]): Left[] {
  const found = placeholdersIn(text, words, quotedIn({ text, written: text }));
  const ofAll = [
    promiseIn(text),
    nothingIn(text),
    path[0] === 'title' ? bracketsRound(text, 1) : undefined,
  ];
  return withLeft([...found, ...ofAll.flatMap((one) => moved(one, 0))], [{ text, start: 0 }]);
}

function inBody({ text, root }: ParsedBody, words: readonly string[]): Left[] {
  const prose = proseOf(root, text);
  const isQuoted = quotedIn({ text: prose, written: text });
  const found = [...placeholdersIn(prose, words, isQuoted), ...moved(nothingIn(text), 0)];
  const blocks: Block[] = [];
  for (const node of walk(root))
    if (node.kind === 'link' && isToTranslate(text.slice(node.start, node.end))) found.push(node);
    else if (node.kind === 'html') found.push(...moved(placeholderTag(node.text), node.start));
    else if (node.kind === 'paragraph' || node.kind === 'heading' || node.kind === 'cell')
      blocks.push({ text: prose.slice(node.start, node.end), start: node.start });
  found.push(...blocks.flatMap((block) => moved(promiseIn(block.text), block.start)));
  // Words with HTML or code between them are not what was meant.
  const meant = found.filter(({ start, end }) => {
    const written = text.slice(start, end);
    return isNothing(written) || mayHavePlaceholder(written, words);
  });
  return withLeft(meant, blocks);
}

/** The placeholders, and what is left before blocks or round them where these hold none. */
function withLeft(found: readonly Placeholder[], blocks: readonly Block[]): Left[] {
  const placeholders = outermost(found);
  const left = blocks.flatMap(({ text, start }) => [
    ...ofKind('lead', moved(leadIn(text), start)),
    ...ofKind('brackets', moved(bracketsRound(text, 2), start)),
  ]);
  let next = 0;
  const isFree = ({ start, end }: Left): boolean => {
    while ((placeholders[next]?.end ?? Infinity) <= start) next += 1;
    return end <= (placeholders[next]?.start ?? Infinity);
  };
  const inOrder = left.toSorted((one, other) => one.start - other.start);
  return [...ofKind('found', placeholders), ...inOrder.filter(isFree)];
}

function ofKind(kind: Left['kind'], all: readonly Placeholder[]): Left[] {
  return all.map(({ start, end }) => ({ kind, start, end }));
}

function moved(found: Placeholder | undefined, by: number): Placeholder[] {
  return found ? [{ start: found.start + by, end: found.end + by }] : [];
}
