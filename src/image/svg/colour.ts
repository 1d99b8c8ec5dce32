import names from 'color-name';
import { SvgPartError, type Paint } from './drawing.ts';

/** Reads a colour; undefined for none. @param current what `currentColor` stands for @throws SvgPartError */
export function readColour(value: string, current: string): Paint | undefined {
  const word = value.trim().toLowerCase();
  if (word === 'none') return undefined;
  if (word === 'transparent') return { colour: '#000000', opacity: 0 };
  if (word === 'currentcolor') return readColour(current, 'black');
  const named = Object.hasOwn(names, word) ? names[word] : undefined;
  const [red, green, blue, opacity = 1] = named ?? digits(word) ?? numbers(word) ?? [];
  if (red === undefined || green === undefined || blue === undefined)
    throw new SvgPartError('part', shortened(value));
  const colour = [red, green, blue].map((part) =>
    Math.min(255, Math.max(0, Math.round(part)))
      .toString(16)
      .padStart(2, '0'),
  );
  return { colour: `#${colour.join('')}`, opacity: Math.min(1, Math.max(0, opacity)) };
}

/** `#rgb`, `#rrggbb`, and both with opacity. */
function digits(word: string): readonly number[] | undefined {
  if (!/^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(word)) return undefined;
  const each = word.length < 7 ? 1 : 2;
  const parts = word.slice(1).match(new RegExp(`.{${each}}`, 'g')) ?? [];
  const values = parts.map((part) => parseInt(part.padEnd(2, part), 16));
  return values.map((part, index) => (index === 3 ? part / 255 : part));
}

/** `rgb(1, 2, 3)`, `rgba(1, 2, 3, .5)`, with shares of 100, too. */
function numbers(word: string): readonly number[] | undefined {
  const inside = /^rgba?\(([^()]*)\)$/.exec(word)?.[1];
  const parts = inside?.split(/[\s,/]+/).filter((part) => part !== '');
  if (!parts || parts.length < 3 || parts.length > 4) return undefined;
  // Shares and numbers are not mixed.
  if (new Set(parts.slice(0, 3).map((part) => part.endsWith('%'))).size > 1) return undefined;
  const values = parts.map((part, index) => {
    if (!/^[\d.]+%?$/.test(part)) return NaN;
    const whole = index === 3 ? 1 : 255;
    return part.endsWith('%') ? (parseFloat(part) / 100) * whole : Number(part);
  });
  return values.some(Number.isNaN) ? undefined : values;
}

function shortened(value: string): string {
  return value.trim().slice(0, 40);
}
