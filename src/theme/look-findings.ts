import type { Finding, NotePath } from '../findings/finding.ts';
import type { Places } from '../source/places.ts';
import { contrastFindings } from './contrast-findings.ts';
import { roomFindings } from './room-findings.ts';
import type { ThemeFile } from './theme-file.ts';

/**
 * What is wrong with a theme whose values are each of the right form.
 * @param path to the theme within its file
 */
export function lookFindings(
  file: ThemeFile,
  path: NotePath,
  places: Places | undefined,
): Finding[] {
  return [...contrastFindings(file, path, places), ...roomFindings(file, path, places)];
}
