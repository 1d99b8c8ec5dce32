import type { Theme } from './theme.ts';

/** What is read aloud at arm's length is not smaller, in points. */
const leastSmall = 12;

/** The same theme with larger type. Headings grow half as much: they must stay on few lines. */
export function enlarge(theme: Theme, factor: number): Theme {
  const { size } = theme;
  const heading = 1 + (factor - 1) / 2;
  const small = Math.max(size.small * factor, leastSmall);
  return {
    ...theme,
    // A marking is not to be overlooked beside the running title.
    marking: { ...theme.marking, size: Math.max(theme.marking.size, small) },
    size: {
      ...size,
      body: size.body * factor,
      small,
      table: size.table * factor,
      h1: size.h1 * heading,
      h2: size.h2 * heading,
      h3: Math.max(size.h3 * heading, size.body * factor),
      h4: Math.max(size.h4 * heading, size.body * factor),
    },
  };
}
