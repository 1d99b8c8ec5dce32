import type { NotePath } from '../findings/finding.ts';
import { walk, type NodeOf } from '../markdown/node.ts';
import { onceFor } from './once-for.ts';
import type { BodyText, ParsedBody } from './bodies.ts';

/** A mark or a text of a footnote, and the body it stands in. */
export interface Placed<Node> {
  readonly body: ParsedBody;
  readonly node: Node;
}

/** The footnotes of a note: they belong to it as a whole, whatever section cites or defines them. */
export interface Footnotes {
  readonly references: ReadonlyArray<Placed<NodeOf<'footnote-reference'>>>;
  readonly definitions: ReadonlyArray<Placed<NodeOf<'footnote-definition'>>>;
  /** The text that the mark of a reference means. */
  readonly definitionFor: (
    reference: Placed<NodeOf<'footnote-reference'>>,
  ) => Placed<NodeOf<'footnote-definition'>> | undefined;
}

/**
 * The definition that a mark means: the nearest by path, so that each block and each section uses its
 * own; else the first of the note.
 */
export function nearestDefinition<
  Definition extends { readonly label: string; readonly path: NotePath },
>(definitions: readonly Definition[], label: string, path: NotePath): Definition | undefined {
  let nearest: Definition | undefined;
  let most = -1;
  for (const definition of definitions) {
    if (definition.label !== label) continue;
    const differs = definition.path.findIndex((step, index) => step !== path[index]);
    const shared = differs < 0 ? definition.path.length : differs;
    if (shared > most) [nearest, most] = [definition, shared];
  }
  return nearest;
}

/** Collects the footnotes of a note's bodies. */
export function footnotesOf(bodies: readonly ParsedBody[]): Footnotes {
  const references: Array<Placed<NodeOf<'footnote-reference'>>> = [];
  const definitions: Array<Placed<NodeOf<'footnote-definition'>>> = [];
  for (const body of bodies) {
    for (const node of walk(body.root))
      if (node.kind === 'footnote-reference') references.push({ body, node });
      else if (node.kind === 'footnote-definition') definitions.push({ body, node });
  }
  return {
    references,
    definitions,
    definitionFor({ body, node }) {
      const labelled = definitions.map((placed) => {
        return { label: placed.node.label, path: placed.body.path, placed };
      });
      return nearestDefinition(labelled, node.label, body.path)?.placed;
    },
  };
}

/**
 * The bodies with footnotes, if a look at the text leaves any doubt that each mark has its one text
 * and each text its mark: most notes are in order, and need no parsing to see it.
 */
export const bodiesWithDoubtfulFootnotes: (bodies: readonly BodyText[]) => readonly BodyText[] =
  onceFor(lookAtFootnotes);

function lookAtFootnotes(bodies: readonly BodyText[]): readonly BodyText[] {
  const withMarks = bodies.filter(({ text }) => text.includes('[^'));
  const cited = new Set<string>();
  const defined = new Set<string>();
  const clear = withMarks.every(({ text }) => countFootnotes(text, cited, defined));
  const inOrder =
    clear && cited.size === defined.size && Array.from(cited).every((label) => defined.has(label));
  return inOrder ? [] : withMarks;
}

/** Adds the labels of a text to those cited and defined; false where a look leaves a doubt. */
function countFootnotes(text: string, cited: Set<string>, defined: Set<string>): boolean {
  // In code, after a backslash or deep in lists a mark may be none.
  if (doubts.some((sign) => text.includes(sign)) || /^(?: {4}|\t)/.test(text)) return false;
  let end = 0;
  for (let at = text.indexOf('[^'); at >= 0; at = text.indexOf('[^', end)) {
    const start = text.lastIndexOf('\n', at) + 1;
    end = endOfLine(text, at);
    const line = text.slice(start, end);
    const label = definition.exec(line)?.[1]?.toLowerCase();
    if (label !== undefined) {
      if (defined.has(label) || !mayDefineAt(text, start)) return false;
      defined.add(label);
    }
    if (!countMarks(line.replace(definition, ''), cited)) return false;
  }
  return true;
}

const doubts = ['\\', '`', '~', '>', '\n    ', '\n\t'];

/** Only after a blank line or another text is it certain that a text of a footnote begins. */
function mayDefineAt(text: string, start: number): boolean {
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1));
  return above.trim() === '' || definition.test(above);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function countMarks(line: string, cited: Set<string>): boolean {
  // A text in a list or a quote, a link or an image.
  if (/!\[\^|\[\^[^\][]*\][:([]/.test(line)) return false;
  // A label holds no bracket, so that the look for its end stops where the next begins.
  for (const [, mark = ''] of line.matchAll(/\[\^([^\][]*)\]/g)) cited.add(mark.toLowerCase());
  return true;
}

/** A line that gives the text of a footnote. */
const definition = /^\[\^([^\]\s]+)\]:/;
