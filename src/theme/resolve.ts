import { jurisdictions, themes } from '../generated/themes.js';
import type { FontUse, Paper, ThemeFile } from './theme-file.ts';
import type { HeadingFont, OwnFont, Theme } from './theme.ts';

/** The names of the themes that ship with `brief`. */
export const builtinThemeNames: readonly string[] = Object.keys(themes);

/** The countries whose way of marking ships with `brief`. */
export const jurisdictionNames: readonly string[] = Object.keys(jurisdictions);

/** A theme that ships with `brief`; undefined where there is none of this name. */
export function builtinTheme(name: string): ThemeFile | undefined {
  return Object.hasOwn(themes, name) ? themes[name] : undefined;
}

/** In points: 8.5 by 11 inches, and ISO 216. */
const pages: Readonly<Record<Paper, Theme['page']>> = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.28, height: 841.89 },
};

/**
 * A whole theme: the default one, over it the one that the file starts from, over that the marking of
 * its country, and on top what the file says itself.
 * @param own the fonts that the file names by their files
 */
export function resolveTheme(file: ThemeFile, own: OwnFonts = {}): Theme {
  const below = [themes['default'], builtinTheme(file.base ?? 'default'), file];
  const country = below.findLast((layer) => layer?.marking?.jurisdiction)?.marking?.jurisdiction;
  const layers = [...below.slice(0, -1), country === undefined ? {} : jurisdictions[country], file];
  const { paper, base: _, fonts, ...whole } = layers.reduce(layOver, {}) as WholeFile;
  const { jurisdiction: _country, ...marking } = whole.marking;
  const heading = isHeadingFont(fonts.heading) ? fonts.heading : defaultHeading;
  return { ...whole, fonts: { heading, ...own }, marking, page: pages[paper] };
}

/** Opened fonts by their use. */
export type OwnFonts = { readonly [Use in FontUse]?: OwnFont };

const defaultHeading: HeadingFont = 'lato';

/** Whether a word names a font that ships with `brief`. */
export function isHeadingFont(word: string | undefined): word is HeadingFont {
  return word === 'lato' || word === 'noto-sans';
}

type WholeFile = Omit<Theme, 'page' | 'marking' | 'fonts'> & {
  readonly fonts: NonNullable<ThemeFile['fonts']>;
  readonly paper: Paper;
  readonly base?: string;
  readonly marking: Theme['marking'] & { readonly jurisdiction?: string };
};

/** Lays values over others of the same names, group by group. */
function layOver(below: object, above: object = {}): object {
  const entries = Object.entries(above).map(([key, value]: [string, unknown]) => {
    const old = (below as Readonly<Record<string, unknown>>)[key];
    return [key, isGroup(old) && isGroup(value) ? layOver(old, value) : value];
  });
  return { ...below, ...Object.fromEntries(entries) };
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
