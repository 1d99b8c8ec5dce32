import { SvgPartError, type Matrix } from './drawing.ts';

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** What the second does within the first. */
export function combined([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** Reads `transform="translate(1 2) rotate(3)"`. @throws SvgPartError for what is none */
export function readTransform(text = ''): Matrix {
  let matrix = identity;
  let end = 0;
  for (const { index, 0: all, 1: kind = '', 2: list = '' } of text.matchAll(
    /\s*(\w+)\s*\(([^()]*)\)[\s,]*/g,
  )) {
    const numbers = list
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const next = kinds[kind]?.(...numbers);
    if (index !== end || !next?.every((part) => Math.abs(part) < 1e6)) break;
    matrix = combined(matrix, next);
    end = index + all.length;
  }
  if (text.slice(end).trim() !== '') throw new SvgPartError('part', text.trim().slice(0, 40));
  return matrix;
}

const turn = (degrees: number): Matrix => {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return [cosine, sine, -sine, cosine, 0, 0];
};

const kinds: Readonly<Record<string, (...numbers: readonly number[]) => Matrix>> = {
  matrix: (a = NaN, b = NaN, c = NaN, d = NaN, e = NaN, f = NaN) => [a, b, c, d, e, f],
  translate: (x = NaN, y = 0) => [1, 0, 0, 1, x, y],
  scale: (x = NaN, y = x) => [x, 0, 0, y, 0, 0],
  rotate: (degrees = NaN, x = 0, y = 0) =>
    combined(combined([1, 0, 0, 1, x, y], turn(degrees)), [1, 0, 0, 1, -x, -y]),
  skewX: (degrees = NaN) => [1, 0, Math.tan((degrees * Math.PI) / 180), 1, 0, 0],
  skewY: (degrees = NaN) => [1, Math.tan((degrees * Math.PI) / 180), 0, 1, 0, 0],
};
