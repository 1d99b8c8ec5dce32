import { SvgPartError } from './drawing.ts';
import { readLength } from './length.ts';
import type { XmlElement } from './xml.ts';

/** The path of a shape; '' where it shows nothing. @throws SvgPartError for a number that is none */
export function outlineOf({ name, attributes }: XmlElement): string {
  const path = outlines[name]?.((key) => readLength(attributes.get(key)), attributes) ?? '';
  const far = path.match(/[\d.]+(?:e[-+]?\d+)?/gi)?.some((number) => Number(number) > 1e6);
  if (far) throw new SvgPartError('damaged');
  return path;
}

/** Elements that are shapes. */
export function isShape(name: string): boolean {
  return Object.hasOwn(outlines, name);
}

type Lengths = (key: string) => number | undefined;

const outlines: Readonly<
  Record<string, (length: Lengths, attributes: XmlElement['attributes']) => string>
> = {
  path: (_, attributes) => attributes.get('d') ?? '',
  line: (length) =>
    `M${length('x1') ?? 0} ${length('y1') ?? 0}L${length('x2') ?? 0} ${length('y2') ?? 0}`,
  polyline: (_, attributes) => corners(attributes),
  polygon: (_, attributes) => `${corners(attributes)}Z`,
  circle: (length) => oval(length, length('r') ?? 0, length('r') ?? 0),
  ellipse: (length) => oval(length, length('rx') ?? 0, length('ry') ?? 0),
  rect(length) {
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => length(key) ?? 0);
    if (!(width! > 0 && height! > 0)) return '';
    const [rx, ry] = [length('rx') ?? length('ry') ?? 0, length('ry') ?? length('rx') ?? 0];
    const sides = { x: x!, y: y!, width: width!, height: height! };
    if (rx <= 0 || ry <= 0) return `M${x} ${y}h${width}v${height}h${-width!}Z`;
    return rounded(sides, Math.min(rx, width! / 2), Math.min(ry, height! / 2));
  },
};

function rounded(
  { x, y, width, height }: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
  rx: number,
  ry: number,
): string {
  const corner = (dx: number, dy: number): string => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * rx, height - 2 * ry];
  return (
    `M${x + rx} ${y}h${across}${corner(rx, ry)}v${down}${corner(-rx, ry)}` +
    `h${-across}${corner(-rx, -ry)}v${-down}${corner(rx, -ry)}Z`
  );
}

function oval(length: Lengths, rx: number, ry: number): string {
  if (rx <= 0 || ry <= 0) return '';
  const half = (width: number): string => `a${rx} ${ry} 0 1 1 ${width} 0`;
  return `M${(length('cx') ?? 0) - rx} ${length('cy') ?? 0}${half(2 * rx)}${half(-2 * rx)}Z`;
}

function corners(attributes: XmlElement['attributes']): string {
  const points = attributes.get('points')?.trim() ?? '';
  if (points === '') return '';
  if (/[^-+\d.,eE\s]/.test(points)) throw new SvgPartError('damaged');
  return `M${points}`;
}
