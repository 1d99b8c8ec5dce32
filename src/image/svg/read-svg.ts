import { readColour } from './colour.ts';
import {
  SvgPartError,
  type Clip,
  type Drawing,
  type Matrix,
  type Paint,
  type Shape,
  type Stroke,
} from './drawing.ts';
import { readLength } from './length.ts';
import { combined, identity, readTransform } from './matrix.ts';
import { isShape, outlineOf } from './outline.ts';
import { refuseLook, refuseUndrawn, refuseUnsafe } from './refuse.ts';
import { readStyles, type LookOf } from './styles.ts';
import { viewportOf } from './viewport.ts';
import { readXml, type XmlElement } from './xml.ts';

/** Shapes past which a drawing takes too long to print. */
const mostShapes = 20_000;

/**
 * Reads an SVG file as flat shapes: what is still, stands by itself, and looks the same everywhere.
 * After SVG 1.1 (Second Edition) and SVG 2.
 * @throws SvgPartError for anything else: it must not be left out unseen
 */
export function readSvg(text: string): Drawing {
  const root = readXml(text);
  const known = new Map<string, XmlElement>();
  const sheets: string[] = [];
  const visit = (element: XmlElement): void => {
    refuseUnsafe(element);
    const id = element.attributes.get('id');
    if (id !== undefined && !known.has(id)) known.set(id, element);
    if (element.name === 'style') sheets.push(element.text);
    else if (!silent.has(element.name)) element.children.forEach(visit);
  };
  visit(root);
  const shapes: Shape[] = [];
  const walker: Walker = { lookOf: readStyles(sheets), known, shapes };
  const top = within(start, root, walker);
  for (const child of root.children) draw(child, top, walker, 0);
  return { ...viewportOf(root), shapes };
}

/** Elements for people and programs, of which nothing is seen. */
const silent = new Set(['title', 'desc', 'metadata']);

interface Walker {
  readonly lookOf: LookOf;
  readonly known: ReadonlyMap<string, XmlElement>;
  readonly shapes: Shape[];
}

/** What an element hands down. */
interface State {
  readonly matrix: Matrix;
  /** Properties that are inherited. */
  readonly look: ReadonlyMap<string, string>;
  readonly opacity: number;
  readonly clips: readonly Clip[];
}

const start: State = { matrix: identity, look: new Map(), opacity: 1, clips: [] };

const inherited = [
  'color',
  'fill',
  'fill-opacity',
  'fill-rule',
  'clip-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-dasharray',
  'stroke-dashoffset',
  'visibility',
];

function draw(element: XmlElement, above: State, walker: Walker, depth: number): void {
  if (depth > 60 || walker.shapes.length > mostShapes) throw new SvgPartError('many');
  if (unseen.has(element.name)) return;
  if (walker.lookOf(element).get('display') === 'none') return;
  refuseUndrawn(element);
  const state = within(above, element, walker);
  if (element.name === 'use') drawUse(element, state, walker, depth);
  else if (isShape(element.name)) drawShape(element, state, walker);
  else for (const child of element.children) draw(child, state, walker, depth + 1);
}

const unseen = new Set([...silent, 'defs', 'style', 'clipPath']);

function within(above: State, element: XmlElement, walker: Walker): State {
  const own = walker.lookOf(element);
  refuseLook(own);
  const look = new Map(above.look);
  for (const name of inherited) {
    const value = own.get(name);
    if (value !== undefined && value !== 'inherit') look.set(name, value);
  }
  const matrix = combined(above.matrix, readTransform(own.get('transform')));
  const opacity = above.opacity * readShare(own.get('opacity'));
  const clip = own.get('clip-path');
  const clips = clip === undefined || clip === 'none' ? [] : clipsOf(clip, matrix, walker);
  return { matrix, look, opacity, clips: [...above.clips, ...clips] };
}

function drawUse(element: XmlElement, state: State, walker: Walker, depth: number): void {
  const target = reference(element.attributes.get('href') ?? '', walker);
  const [x, y] = ['x', 'y'].map((key) => readLength(element.attributes.get(key)) ?? 0);
  const matrix = combined(state.matrix, [1, 0, 0, 1, x!, y!]);
  draw(target, { ...state, matrix }, walker, depth + 5);
}

function reference(href: string, { known }: Walker): XmlElement {
  const target = known.get(href.replace(/^#/, ''));
  if (!target) throw new SvgPartError('part', href.slice(0, 40));
  return target;
}

function drawShape(
  element: XmlElement,
  { matrix, look, opacity, clips }: State,
  { shapes }: Walker,
): void {
  const path = outlineOf(element);
  if (path === '' || (look.get('visibility') ?? 'visible') !== 'visible') return;
  const paint = (name: 'fill' | 'stroke', usual: string): Paint | undefined => {
    const found = readColour(look.get(name) ?? usual, look.get('color') ?? 'black');
    if (!found) return undefined;
    const share = found.opacity * opacity * readShare(look.get(`${name}-opacity`));
    return share === 0 ? undefined : { ...found, opacity: share };
  };
  const fill = element.name === 'line' ? undefined : paint('fill', 'black');
  const stroke = strokeOf(paint('stroke', 'none'), look);
  const fillRule = look.get('fill-rule') === 'evenodd' ? 'evenodd' : 'nonzero';
  if (fill || stroke) shapes.push({ path, matrix, fill, fillRule, stroke, clips });
}

function strokeOf(paint: Paint | undefined, look: ReadonlyMap<string, string>): Stroke | undefined {
  const width = readLength(look.get('stroke-width')) ?? 1;
  if (!paint || width <= 0) return undefined;
  const [cap, join] = [look.get('stroke-linecap'), look.get('stroke-linejoin')];
  return {
    ...paint,
    width,
    cap: cap === 'round' || cap === 'square' ? cap : 'butt',
    join: join === 'round' || join === 'bevel' ? join : 'miter',
    miterLimit: Math.max(1, readLength(look.get('stroke-miterlimit')) ?? 4),
    dashes: dashesOf(look.get('stroke-dasharray')),
    dashOffset: readLength(look.get('stroke-dashoffset')) ?? 0,
  };
}

/** An odd number of dashes is told twice; without any length the line is whole. */
function dashesOf(text = 'none'): readonly number[] {
  if (text.trim() === 'none') return [];
  const dashes = text
    .trim()
    .split(/[\s,]+/)
    .map((each) => readLength(each) ?? 0);
  if (dashes.some((dash) => dash < 0) || dashes.every((dash) => dash === 0)) return [];
  return dashes.length % 2 === 0 ? dashes : [...dashes, ...dashes];
}

function readShare(text = '1'): number {
  const share = text.trim().endsWith('%') ? parseFloat(text) / 100 : Number(text);
  if (Number.isNaN(share)) throw new SvgPartError('part', text.slice(0, 40));
  return Math.min(1, Math.max(0, share));
}

function clipsOf(value: string, matrix: Matrix, walker: Walker): readonly Clip[] {
  const [, id] = /^url\(\s*["']?#([^"')]+)["']?\s*\)$/.exec(value.trim()) ?? [];
  const element = id === undefined ? undefined : walker.known.get(id);
  if (
    element?.name !== 'clipPath' ||
    element.attributes.get('clipPathUnits') === 'objectBoundingBox'
  )
    throw new SvgPartError('part', 'clip-path');
  const own = walker.lookOf(element);
  refuseLook(own);
  const around = combined(matrix, readTransform(own.get('transform')));
  const parts = element.children.filter(({ name }) => !silent.has(name));
  const looks = parts.map(walker.lookOf);
  looks.forEach(refuseLook);
  const moves = new Set(looks.map((look) => look.get('transform') ?? ''));
  // Paths of one clip share one matrix in a PDF.
  const nested = [own, ...looks].some((look) => look.has('clip-path'));
  if (moves.size > 1 || nested || !parts.every(({ name }) => isShape(name)))
    throw new SvgPartError('part', 'clipPath');
  const rule = (looks[0] ?? own).get('clip-rule') === 'evenodd' ? 'evenodd' : 'nonzero';
  const path = parts.map(outlineOf).join('');
  return [{ path, matrix: combined(around, readTransform([...moves][0])), rule }];
}
