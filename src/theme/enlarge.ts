import type { Theme } from './theme.ts';

/** The same theme with larger type. Headings grow half as much: they must stay on few lines. */
export function enlarge(theme: Theme, factor: number): Theme {
  const { size } = theme;
  const heading = 1 + (factor - 1) / 2;
  return {
    ...theme,
    size: {
      ...size,
      body: size.body * factor,
      table: size.table * factor,
      h1: size.h1 * heading,
      h2: size.h2 * heading,
      h3: Math.max(size.h3 * heading, size.body * factor),
      h4: Math.max(size.h4 * heading, size.body * factor),
    },
  };
}
