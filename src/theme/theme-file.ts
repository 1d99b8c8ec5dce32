import type { Theme } from './theme.ts';

/** What a sound theme's file says, as its schema promises it; the rest is as in the theme below it. */
export interface ThemeFile {
  readonly base?: string;
  readonly paper?: Paper;
  readonly margin?: Partial<Theme['margin']>;
  /** `lato`, `noto-sans`, or the files of fonts. */
  readonly fonts?: Partial<Record<FontUse, string>>;
  readonly size?: Partial<Theme['size']>;
  readonly leading?: Partial<Theme['leading']>;
  readonly colour?: Partial<Theme['colour']>;
  readonly hyphenation?: boolean;
  readonly marking?: Partial<Theme['marking']> & { readonly jurisdiction?: string };
  readonly typography?: Partial<Theme['typography']>;
}

/** What a font is for. */
export type FontUse = keyof Theme['fonts'];

export type Paper = 'letter' | 'a4';
