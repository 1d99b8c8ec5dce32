import { SvgPartError } from './drawing.ts';

/** CSS pixels in one of each unit: CSS Values 3, 6.2. */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
};

/** A length in pixels; undefined where there is none. @throws SvgPartError for a unit that is not fixed */
export function readLength(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === '' || text.trim() === 'auto') return undefined;
  const [, number = '', unit = ''] =
    /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)([a-z%]*)\s*$/i.exec(text) ?? [];
  const factor = units[unit.toLowerCase()];
  const length = Number(number) * (factor ?? NaN);
  if (number === '' || !(Math.abs(length) < 1e6))
    throw new SvgPartError('part', text.trim().slice(0, 40));
  return length;
}
