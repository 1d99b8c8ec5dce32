import { say, type Finding, type NotePath } from '../findings/finding.ts';
import type { Places } from '../source/places.ts';
import { leastContrast, poorPairs, type Pair } from './contrast.ts';
import { resolveTheme } from './resolve.ts';
import type { ThemeFile } from './theme-file.ts';

/**
 * What no reader could read: each pair of colours with too little contrast, at the colour that the
 * file says itself.
 * @param path to the theme within its file
 */
export function contrastFindings(
  file: ThemeFile,
  path: NotePath,
  places: Places | undefined,
): Finding[] {
  return poorPairs(resolveTheme(file)).map((pair): Finding => {
    const own = [pair.text, pair.ground].find((name) => Object.hasOwn(file.colour ?? {}, name));
    const pointer = own === undefined ? path : [...path, 'colour', own];
    return {
      rule: 'unknown-value',
      severity: 'error',
      pointer,
      span: places?.value(pointer) ?? { start: 0, end: 0 },
      message: sentenceFor(pair),
      hints: [say('theme/contrast/hint', {})],
    };
  });
}

function sentenceFor({ text, ground, contrast }: Pair): Finding['message'] {
  // Rounded down: 4.49 must not be told as enough.
  const found = Math.floor(contrast * 10) / 10;
  const args = { text, contrast: found, least: leastContrast };
  return ground === 'paper'
    ? say('theme/contrast-paper', args)
    : say('theme/contrast', { ...args, ground });
}
