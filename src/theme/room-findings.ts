import { say, type Finding, type NotePath } from '../findings/finding.ts';
import type { Places } from '../source/places.ts';
import { resolveTheme } from './resolve.ts';
import type { ThemeFile } from './theme-file.ts';

/** Width of UNCLASSIFIED, the longest word of a classification, in bold capitals, as a multiple of their size. */
const longestWord = 8;

/**
 * What no page has room for: a marking so large that one word of it is wider than the text, at the value
 * that the file says itself.
 * @param path to the theme within its file
 */
export function roomFindings(
  file: ThemeFile,
  path: NotePath,
  places: Places | undefined,
): Finding[] {
  const { page, margin, marking } = resolveTheme(file);
  const width = page.width - margin.left - margin.right;
  const most = Math.floor(width / longestWord);
  if (marking.size <= most) return [];
  const own = (
    [
      ['marking', 'size'],
      ['margin', 'left'],
      ['margin', 'right'],
    ] as const
  ).find(([group, name]) => Object.hasOwn(file[group] ?? {}, name));
  const pointer = own === undefined ? path : [...path, ...own];
  return [
    {
      rule: 'unknown-value',
      severity: 'error',
      pointer,
      span: places?.value(pointer) ?? { start: 0, end: 0 },
      message: say('theme/marking-wide', { size: marking.size, width: Math.floor(width) }),
      hints: [say('theme/marking-wide/hint', { most })],
    },
  ];
}
