import { inflateSync } from 'node:zlib';
import { unpackPdf } from './unpack-pdf.ts';

/** A small reader of the PDFs that we write, so that the tests need Node alone. */

type Value = string | number | null | Ref | readonly Value[] | Dict;
export interface Dict {
  readonly [key: string]: Value;
}
interface Ref {
  readonly ref: number;
}

export interface StructureElement {
  readonly tag: string;
  readonly dict: Dict;
  readonly kids: readonly (StructureElement | string)[];
}

export interface ReadPdf {
  readonly pages: number;
  readonly catalog: Dict;
  readonly info: Dict;
  readonly xmp: string;
  readonly root: StructureElement;
  /** Content that assistive technology passes over, a text for each page. */
  readonly artifacts: readonly string[];
  /** What is drawn where, a list for each page: see {@link drawnIn}. */
  readonly drawn: ReadonlyArray<readonly string[]>;
  readonly get: (value: Value | undefined) => Value | undefined;
}

interface PdfObject {
  readonly value: Value;
  readonly stream: Buffer | undefined;
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = unpackPdf(bytes);
  const text = file.toString('latin1');
  const objects = readObjects(file, text);
  const get = (value: Value | undefined): Value | undefined =>
    isRef(value) ? objects.get(value.ref)?.value : value;
  const dict = (value: Value | undefined): Dict => get(value) as Dict;
  const stream = (value: Value | undefined): string =>
    (isRef(value) ? objects.get(value.ref)?.stream : undefined)?.toString('latin1') ?? '';
  const trailer = parse(text.slice(text.lastIndexOf('trailer') + 7)) as Dict;
  const catalog = dict(trailer['Root']);
  const pageRefs = dict(catalog['Pages'])['Kids'] as readonly Ref[];
  const contents = new Map<string, string>();
  const fontsOf = (page: Ref): Map<string, readonly string[]> => {
    const resources = dict(dict(page)['Resources']);
    return new Map(
      Object.entries(dict(resources['Font'] ?? {})).map(([name, font]) => [
        name,
        unicodeOf(stream(dict(font)['ToUnicode'])),
      ]),
    );
  };
  const artifacts = pageRefs.map((page) =>
    readContent(stream(dict(page)['Contents']), fontsOf(page), (mcid, words) =>
      contents.set(`${page.ref}/${mcid}`, words),
    ),
  );
  const element = (value: Value): StructureElement => {
    const each = dict(value);
    const kids = (each['K'] ?? []) as readonly Value[];
    const own = (each['Pg'] as Ref | undefined)?.ref;
    return {
      tag: each['S'] as string,
      dict: each,
      kids: kids.flatMap((kid): Array<string | StructureElement> => {
        if (typeof kid === 'number') return [contents.get(`${own}/${kid}`) ?? ''];
        const inner = dict(kid);
        if (inner['Type'] === 'OBJR') return [];
        if (inner['Type'] === 'MCR') {
          return [contents.get(`${(inner['Pg'] as Ref).ref}/${inner['MCID'] as number}`) ?? ''];
        }
        return [element(kid)];
      }),
    };
  };
  const [root] = dict(catalog['StructTreeRoot'])['K'] as readonly Value[];
  return {
    pages: pageRefs.length,
    catalog,
    info: dict(trailer['Info']),
    xmp: Buffer.from(stream(catalog['Metadata']), 'latin1').toString('utf8'),
    root: element(root as Value),
    artifacts,
    drawn: pageRefs.map((page) => drawnIn(stream(dict(page)['Contents']), fontsOf(page))),
    get,
  };
}

/** The bookmarks, each with a dash a level before it. */
export function bookmarksOf({ catalog, get }: ReadPdf): string[] {
  const below = (parent: Dict, level: number): string[] => {
    const found: string[] = [];
    for (let at = get(parent['First']) as Dict | undefined; at; at = get(at['Next']) as Dict) {
      found.push(`${'-'.repeat(level)} ${at['Title'] as string}`, ...below(at, level + 1));
    }
    return found;
  };
  return below(get(catalog['Outlines']) as Dict, 1);
}

/** The words of an element in reading order, each element on a line of its own. */
export function wordsOf(element: StructureElement): string {
  const block = !['Span', 'Link', 'Reference', 'Code'].includes(element.tag);
  const words = element.kids.map((kid) => (typeof kid === 'string' ? kid : wordsOf(kid))).join('');
  return block ? `${words}\n` : words;
}

/** All elements of a tag, in reading order. */
export function elementsOf(element: StructureElement, tag: string): readonly StructureElement[] {
  const inner = element.kids.flatMap((kid) =>
    typeof kid === 'string' ? [] : elementsOf(kid, tag),
  );
  return element.tag === tag ? [element, ...inner] : inner;
}

/** The shape of the tree, e.g. `L(LI(Lbl LBody(P)))`. */
export function shapeOf(element: StructureElement): string {
  const inner = element.kids.flatMap((kid) => (typeof kid === 'string' ? [] : [shapeOf(kid)]));
  return inner.length === 0 ? element.tag : `${element.tag}(${inner.join(' ')})`;
}

function isRef(value: Value | undefined): value is Ref {
  return typeof value === 'object' && value !== null && 'ref' in value;
}

function readObjects(file: Buffer, text: string): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const start = /(?:^|\n)(\d+) 0 obj\n/g;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const from = start.lastIndex;
    const end = text.indexOf('\nendobj', from);
    const streamAt = text.indexOf('\nstream\n', from);
    const has = streamAt >= 0 && streamAt < end;
    const value = parse(text.slice(from, has ? streamAt : end));
    let stream: Buffer | undefined;
    if (has) {
      const { Length: length, Filter: filter } = value as Dict;
      const raw = file.subarray(streamAt + 8, streamAt + 8 + Number(length));
      stream = filter === 'FlateDecode' ? inflateSync(raw) : raw;
      start.lastIndex = streamAt + 8 + Number(length);
    }
    objects.set(Number(match[1]), { value, stream });
  }
  return objects;
}

const token =
  /<<|>>|\[|\]|\((?:\\[\s\S]|[^\\)])*\)|<[0-9a-fA-F]*>|\/[^\s/<>[\]()]*|\d+ \d+ R|[^\s/<>[\]()]+/g;

function parse(text: string): Value {
  const tokens = text.match(token) ?? [];
  let at = 0;
  const value = (): Value => {
    const next = tokens[at++] ?? 'null';
    if (next === '<<') {
      const dict: Record<string, Value> = {};
      while (at < tokens.length && tokens[at] !== '>>') {
        const key = (tokens[at++] ?? '').slice(1);
        dict[key] = value();
      }
      at += 1;
      return dict;
    }
    if (next === '[') {
      const list: Value[] = [];
      while (at < tokens.length && tokens[at] !== ']') list.push(value());
      at += 1;
      return list;
    }
    return scalar(next);
  };
  return value();
}

function scalar(next: string): Value {
  if (next.startsWith('(')) return textString(next.slice(1, -1).replaceAll(/\\([\s\S])/g, '$1'));
  if (next.startsWith('/')) return next.slice(1);
  if (next.endsWith(' R')) return { ref: Number.parseInt(next, 10) };
  if (next === 'null') return null;
  return /^[-+.\d]+$/.test(next) ? Number(next) : next;
}

function textString(raw: string): string {
  if (!raw.startsWith('\u00FE\u00FF')) return raw;
  return Buffer.from(raw.slice(2), 'latin1').swap16().toString('utf16le');
}

function unicodeOf(cmap: string): readonly string[] {
  return [...cmap.matchAll(/\[(<[^\]]*>)\]/g)].flatMap(([, entries = '']) =>
    [...entries.matchAll(/<([0-9a-f ]*)>/g)].map(([, codes = '']) =>
      codes
        .split(' ')
        .map((code) => String.fromCharCode(Number.parseInt(code, 16)))
        .join(''),
    ),
  );
}

function readContent(
  content: string,
  fonts: ReadonlyMap<string, readonly string[]>,
  found: (mcid: number, words: string) => void,
): string {
  const words = new Map<number, string>();
  let artifact = '';
  let current: number | undefined;
  let unicode: readonly string[] = [];
  const read = content.replaceAll(
    /\/Span <<\/ActualText <FEFF([0-9A-F]{4})>>> BDC.*?EMC/g,
    (_, code: string) => `[${code}] ActualText`,
  );
  for (const [operator, mcid, font, shown] of read.matchAll(
    /\/MCID (\d+)\s*>>\s*BDC|EMC|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] (?:TJ|ActualText)/g,
  )) {
    if (mcid !== undefined) current = Number(mcid);
    else if (operator === 'EMC') current = undefined;
    else if (font !== undefined) unicode = fonts.get(font) ?? [];
    else {
      const text = operator.endsWith('TJ')
        ? decoded(shown ?? '', unicode)
        : String.fromCharCode(Number.parseInt(shown ?? '', 16));
      if (current === undefined) artifact += `${text} `;
      else words.set(current, (words.get(current) ?? '') + text);
    }
  }
  for (const [mcid, text] of words) found(mcid, text);
  return artifact;
}

/**
 * What a page's content draws, in its order, in points from the top left corner: `H1 72,91.1 F2 20 words`
 * for words of an element, `- 72,119 468×0.5` for a rectangle of no element, and other operators as they are.
 */
function drawnIn(content: string, fonts: ReadonlyMap<string, readonly string[]>): string[] {
  const drawn: string[] = [];
  const inside: string[] = [];
  for (const [operator, tag, text, rectangle] of content.matchAll(
    /\/(\w+)\s*<<(?:[^<>]|<[^<>]*>)*>>\s*BDC|EMC|BT ((?:[^E]|E(?!T\b))*)ET|([-\d.]+ [-\d.]+ [-\d.]+ [-\d.]+) re f|[-\d. ]+ cm|\/\w+ (?:gs|Do)/g,
  )) {
    const place = inside.at(-1) ?? '';
    if (tag !== undefined) inside.push(tag === 'Artifact' ? '-' : tag);
    else if (operator === 'EMC') inside.pop();
    else if (text !== undefined) drawn.push(`${place} ${wordsDrawn(text, fonts)}`);
    else if (rectangle !== undefined) {
      const [x, y, width, height] = rectangle.split(' ').map(rounded);
      drawn.push(`${place} ${x},${y} ${width}×${height}`);
    } else drawn.push(`${place} ${operator.replaceAll(/[-\d.]+/g, rounded)}`);
  }
  return drawn;
}

/** `/F1 12 Tf 1 0 0 -1 72 42 Tm [<0001>20<0002>] TJ` as `72,42 F1 12 words`. */
function wordsDrawn(text: string, fonts: ReadonlyMap<string, readonly string[]>): string {
  const [, font = '', size = ''] = /\/(\w+) ([\d.]+) Tf/.exec(text) ?? [];
  const [, x = '', y = ''] = /([-\d.]+) ([-\d.]+) Tm/.exec(text) ?? [];
  const shown = Array.from(text.matchAll(/\[([^\]]*)\] TJ/g), ([, operand = '']) =>
    decoded(operand, fonts.get(font) ?? []),
  );
  return `${rounded(x)},${rounded(y)} ${font} ${size} ${shown.join('')}`;
}

/** To a tenth of a point: what an eye may see. */
function rounded(number: string): string {
  return String(Math.round(Number(number) * 10) / 10);
}

/** The characters that the operand of `TJ` shows. */
function decoded(shown: string, unicode: readonly string[]): string {
  const codes = [...shown.matchAll(/<([0-9a-f]+)>/g)].map(([, hex]) => hex).join('');
  return (codes.match(/.{4}/g) ?? [])
    .map((code) => unicode[Number.parseInt(code, 16)] ?? '?')
    .join('');
}
