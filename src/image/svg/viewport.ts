import { SvgPartError, type Drawing, type Matrix } from './drawing.ts';
import { readLength } from './length.ts';
import { identity } from './matrix.ts';
import type { XmlElement } from './xml.ts';

type Attributes = XmlElement['attributes'];

/** The size of the whole, and what its units are in it: SVG 2, 8.2. @throws SvgPartError */
export function viewportOf({ attributes }: XmlElement): Omit<Drawing, 'shapes'> {
  const box = boxOf(attributes);
  const { width, height } = sizeOf(attributes, box);
  if (!(width > 0 && height > 0)) throw new SvgPartError('damaged');
  return { width, height, matrix: box ? fitted(box, width, height, attributes) : identity };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(attributes: Attributes): Box | undefined {
  const text = attributes.get('viewBox');
  if (text === undefined) return undefined;
  const [x = NaN, y = NaN, width = NaN, height = NaN, ...more] = text
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const sound = [x, y, width, height].every((part) => Math.abs(part) < 1e6);
  if (!sound || width <= 0 || height <= 0 || more.length > 0) throw new SvgPartError('damaged');
  return { x, y, width, height };
}

/** What browsers take where nothing is said. */
const usual = { width: 300, height: 150 };

function sizeOf(attributes: Attributes, box: Box | undefined): Pick<Box, 'width' | 'height'> {
  const [width, height] = ['width', 'height'].map((name) => {
    const text = attributes.get(name);
    return text?.trim().endsWith('%') ? undefined : readLength(text);
  });
  const whole = box ?? usual;
  const ratio = whole.width / whole.height;
  if (width !== undefined) return { width, height: height ?? (box ? width / ratio : usual.height) };
  if (height !== undefined) return { width: box ? height * ratio : usual.width, height };
  return whole;
}

function fitted(box: Box, width: number, height: number, attributes: Attributes): Matrix {
  const fit = attributes.get('preserveAspectRatio')?.trim() ?? 'xMidYMid meet';
  if (!/^(?:none|xMidYMid(?:\s+meet)?)$/.test(fit))
    throw new SvgPartError('part', 'preserveAspectRatio');
  const scales = [width / box.width, height / box.height] as const;
  const least = Math.min(...scales);
  const [across, down] = fit === 'none' ? scales : [least, least];
  const [left, top] = [(width - box.width * across) / 2, (height - box.height * down) / 2];
  return [across, 0, 0, down, left - box.x * across, top - box.y * down];
}
