/**
 * How long `brief` may take beside something else: medians of rows, by their names. Each is a ratio, so that
 * it holds on any computer.
 *
 * @typedef {{ row: string, peer: string }} Figure
 * @typedef {{ of: Figure, to: Figure, most: number }} Target
 */

const ours = (row, peer = 'brief') => ({ row, peer });

/** @type {Target[]} */
export const targets = [
  { of: ours('validate-one'), to: ours('validate-one', 'node -e 0'), most: 1.8 },
  { of: ours('validate-1000'), to: ours('validate-1000', 'ajv-cli'), most: 2 },
  { of: ours('validate-1000'), to: ours('validate-1000', 'ESLint'), most: 1 / 8 },
  { of: ours('validate-1000'), to: ours('validate-1000', 'Spectral'), most: 1 / 15 },
  { of: ours('validate-cached'), to: ours('validate-1000'), most: 0.35 },
  { of: ours('validate-10000'), to: ours('validate-1000'), most: 10.5 },
  { of: ours('pdf-one'), to: ours('pdf-one', 'Typst'), most: 1.5 },
  { of: ours('pdf-200'), to: ours('pdf-200', 'Typst'), most: 1 },
  { of: ours('pdf-200', 'brief --jobs 2'), to: ours('pdf-200'), most: 1 / 1.6 },
  { of: ours('html-200'), to: ours('pdf-200'), most: 1 / 5 },
  { of: ours('text-200'), to: ours('pdf-200'), most: 1 / 5 },
];
