import {
  checkSettingsFile,
  type CheckedSettingsFile,
} from '../settings-file/check-settings-file.ts';
import { inWordsOfTheme } from './words.ts';
import { say } from '../findings/finding.ts';
import { themeSchema, validateTheme } from '../generated/theme.js';
import { lookFindings } from './look-findings.ts';
import type { ThemeFile } from './theme-file.ts';

/** Checks the file of a theme: its form, then whether it can be read. */
export function checkTheme(path: string, bytes: Uint8Array): CheckedSettingsFile<ThemeFile> {
  const checked = checkSettingsFile<ThemeFile>(path, bytes, {
    name: 'theme',
    schema: themeSchema,
    validate: validateTheme,
    noFields: say('theme/no-fields', {}),
    reword: inWordsOfTheme,
  });
  if (checked.findings.length > 0) return checked;
  return { ...checked, findings: lookFindings(checked.fields, [], checked.places) };
}
