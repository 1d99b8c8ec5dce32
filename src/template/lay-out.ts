import type { MarkingStyle } from '../theme/theme.ts';
import { MarkupError, readDocument } from '../document/markup-reader.ts';
import { withoutBlanks } from '../document/markup-inlines.ts';
import { writeSlot } from '../document/markup-tree.ts';
import { mapWords, type WordMap } from '../document/map-words.ts';
import type { Block, Document, Inline } from '../document/block.ts';
import { say } from '../findings/finding.ts';
import { sentenceOf } from '../findings/sentence.ts';
import { writeDate } from '../locale/dates.ts';
import { translate } from '../locale/index.ts';
import { toBlocks } from '../markdown/to-blocks.ts';
import { bodiesOf, type BodyText } from '../note/bodies.ts';
import type { Note } from '../note/note.ts';
import { askedFields } from './asked-fields.ts';
import { checkFields } from './check-fields.ts';
import {
  createNumbering,
  readDefinitions,
  type Definition,
  type Definitions,
} from './footnotes.ts';
import { noteHelpers } from './helpers.ts';
import { isBuiltinField, labelOf } from './labels.ts';
import { markingOf } from './marking.ts';
import { printedFields } from './printed-fields.ts';
import { TemplateError, type TemplatePlace } from './template-error.ts';
import type { Template } from './template.ts';
import { withGaps } from './with-gaps.ts';

export interface LayOutOptions {
  /** The note has errors: it is rendered as far as it can be read, and shows what is not there. */
  readonly draft: boolean;
  /** Stands in place of the watermark of a draft. */
  readonly watermark: string | undefined;
  readonly marking: MarkingStyle;
  /** Is told of each field with a value that the template never asks for. */
  readonly onUnasked?: ((field: UnaskedField) => void) | undefined;
  /** Is called where the template asks for no Markdown text that the note has. */
  readonly onSilent?: (() => void) | undefined;
}

/** A field of a note of which its template prints nothing. */
export interface UnaskedField {
  readonly name: string;
  /** Whether it is there to be printed: a text, or what an office's own type asks for. */
  readonly isContent: boolean;
}

/**
 * Lays a note out with a template: the document that every renderer draws.
 * Footnotes are numbered in the order in which the document cites them, whichever body defines them.
 * @throws TemplateError where the template asks for what is not there, or writes what no document
 * can hold.
 */
export function layOut(note: Note, template: Template, options: LayOutOptions): Document {
  checkFields(template.fields, note.type);
  const { fields, lang } = note;
  const whole = options.draft ? withGaps(note) : note;
  const bodies = bodiesOf(whole);
  const definitions = readDefinitions(bodies);
  const slots: Array<readonly Block[]> = [];
  const helpers = noteHelpers(note, slotsFor(slots, definitions), options.marking.separator);
  const { cite, footnotes } = createNumbering(definitions);
  const { values, asked } = askedFields(printedFields(whole));
  const written = read(template.note(values, helpers), slots, (offset) => {
    const plain = noteHelpers(note, slotsFor([], definitions), options.marking.separator);
    const traced = template.trace?.(printedFields(whole), plain);
    return traced?.placeAt(traced.markup, offset);
  });
  if (
    options.onSilent &&
    !bodies.some(({ path: [name], text }) => text.trim() && asked.has(`${name}`))
  )
    options.onSilent();
  if (options.onUnasked) tellUnasked(note, bodies, asked, options.onUnasked);
  const blocks = numberMarks(withoutEmpty(written), definitions.all, cite);
  return {
    lang,
    title: textOf(fields['title']) ?? labelOf(note.type.schema, 'title', lang),
    marking: markingOf(fields, options.marking),
    type: note.type.name,
    branch: textOf(fields['branch']),
    issued: dateOf(fields['date']),
    modified: dateOf(fields['date_modified']),
    watermark:
      options.watermark ?? (options.draft ? translate(lang, 'document/draft', {}) : undefined),
    draft: options.draft,
    blocks,
    footnotes: footnotes(),
  };
}

/** Passes over what is empty, what no template need print, and keys of the author's own. */
function tellUnasked(
  { fields }: Note,
  bodies: readonly BodyText[],
  asked: ReadonlySet<string>,
  tell: (field: UnaskedField) => void,
): void {
  const withText = new Set(bodies.filter(({ text }) => text.trim()).map(({ path }) => path[0]));
  for (const [name, value] of Object.entries(fields)) {
    const isSpecial = name === 'type' || name === 'lang' || name.startsWith('x_');
    if (!isSpecial && !asked.has(name) && value !== null && value !== '')
      tell({ name, isContent: withText.has(name) || !isBuiltinField(name) });
  }
}

/** Keeps the blocks of each body aside, and gives what stands for them in the markup. */
function slotsFor(
  slots: Array<readonly Block[]>,
  definitions: Definitions,
): (body: unknown) => string {
  return (body) => {
    const blocks = mapWords(blocksOf(body, definitions), asPrinted);
    return blocks.length === 0 ? '' : writeSlot(slots.push(blocks) - 1);
  };
}

const asPrinted: WordMap = { content: withoutBlanks, plain: (text) => text };

/**
 * The blocks of a body; a list of texts is one tight list of bullets. While the document is being
 * written a mark names its definition by position, since only the whole tells which is cited first.
 */
function blocksOf(body: unknown, definitions: Definitions): readonly Block[] {
  const texts = (Array.isArray(body) ? body : [body]).filter((text) => typeof text === 'string');
  const items = texts.map((text) =>
    toBlocks(definitions.rootOf(text), (label) => {
      const found = definitions.find(label, text);
      return found && `definition-${definitions.all.indexOf(found)}`;
    }),
  );
  if (!Array.isArray(body)) return items.flat();
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, start: 1, tight: true, items }];
}

/** Of a section of which nothing is printed but its heading, or those of sections in it, that is left out, too. */
function withoutEmpty(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'section') return [block];
    const inner = withoutEmpty(block.blocks);
    return inner.length > 1 ? [{ ...block, blocks: inner }] : [];
  });
}

/** Numbers the marks in the order in which they are read. */
function numberMarks(
  blocks: readonly Block[],
  definitions: readonly Definition[],
  cite: (definition: Definition) => string,
): readonly Block[] {
  const number = (inline: Inline): Inline => {
    if ('content' in inline) return { ...inline, content: inline.content.map(number) };
    if (inline.kind !== 'footnote') return inline;
    const definition = definitions[Number(/^(?:definition-)?(\d+)$/.exec(inline.id)?.[1] ?? NaN)];
    if (definition !== undefined) return { ...inline, id: cite(definition) };
    const text = `data-footnote="${inline.id}"`;
    throw new TemplateError(say('template/unknown-footnote', { text }), { file: 'note.hbs' });
  };
  return mapWords(blocks, { content: (content) => content.map(number), plain: (text) => text });
}

/** @param placeAt tells where a template has written what stands at an offset */
function read(
  markup: string,
  slots: ReadonlyArray<readonly Block[]>,
  placeAt: (offset: number) => TemplatePlace | undefined,
): Block[] {
  try {
    return readDocument(markup, slots);
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    const start = markup.lastIndexOf('\n', error.offset - 1) + 1;
    const [line = ''] = markup.slice(start).split('\n', 1);
    const text = shown(line.trim());
    const problem = { en: sentenceOf(error.sentence, 'en'), fr: sentenceOf(error.sentence, 'fr') };
    const args = { problem };
    const place = placeAt(error.offset) ?? { file: 'note.hbs', line: 1, column: 1 };
    const sentence =
      text === ''
        ? say('template/markup-nowhere', args)
        : say('template/markup', { ...args, text });
    throw new TemplateError(sentence, place, { cause: error });
  }
}

/** As an author knows it: what a helper has put aside stands as its call. */
function shown(line: string): string {
  return line.replaceAll(/<slot [^>]*>/g, '{{markdown …}}');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function dateOf(value: unknown): string | undefined {
  return typeof value === 'string' && writeDate(value, 'en') !== undefined ? value : undefined;
}
