/** Why a file cannot be a font of ours. */
export type FontProblem =
  | 'missing'
  | 'unreadable'
  | 'large'
  | 'kind'
  | 'damaged'
  | 'woff2'
  | 'postscript'
  | 'collection'
  | 'forbidden';

/** Past this a font is a mistake; those of all Chinese and Japanese letters have 15. */
export const mostMegabytes = 30;
