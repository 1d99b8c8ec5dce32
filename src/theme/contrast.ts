import type { Theme } from './theme.ts';

type Colour = keyof Theme['colour'];

/** Two colours of a theme that meet. */
export interface Pair {
  readonly text: Colour;
  /** What the text stands on; `paper` is white. */
  readonly ground: Colour | 'paper';
  /** From 1 to 21. */
  readonly contrast: number;
}

/** WCAG 2.1, 1.4.3: text must stand out by this much, small text as most of ours is. */
export const leastContrast = 4.5;

const meetings: ReadonlyArray<readonly [Pair['ground'], readonly Colour[]]> = [
  ['paper', ['text', 'heading', 'link', 'muted', 'marking']],
  ['tableHead', ['text', 'heading', 'link']],
  ['watermark', ['text', 'heading', 'link']],
];

/** The pairs of colours that are too much alike to be read: of each text the first. */
export function poorPairs({ colour }: Theme): Pair[] {
  const poor = meetings.flatMap(([ground, texts]) => {
    const below = ground === 'paper' ? '#ffffff' : colour[ground];
    return texts
      .map((text) => ({ text, ground, contrast: contrastOf(colour[text], below) }))
      .filter(({ contrast }) => contrast < leastContrast);
  });
  return poor.filter(({ text }, index) => poor.findIndex((pair) => pair.text === text) === index);
}

/** Contrast of two colours `#rrggbb`, from 1 to 21: WCAG 2.1, definition of contrast ratio. */
function contrastOf(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.1, definition of relative luminance (sRGB). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
