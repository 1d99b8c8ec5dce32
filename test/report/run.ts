import { expect } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost, unreadable, type Content, type MemoryHost, type World } from '../host.ts';
import { good } from '../good-note.ts';

export { good };

export const wrong = good.replace('Unclassified', 'Uncalssified').replace('branch', 'brnch');
export const warned = good.replace('Unclassified', 'UNCLASSIFIED');
export const incomplete = good.replace(/financial.*\n/, '');
export const repeating = good.replace('title: Dykes', 'title: Dykes\ntitle: Dams');

/** One note of each sort, as findings go: an office below the root of its repository. */
export const office: Readonly<Record<string, Content>> = {
  '/office/.git/config': '',
  'notes/a clean note.yaml': good,
  'notes/wrong.yaml': wrong,
  'notes/warned.yaml': warned,
  'notes/missing.yaml': incomplete,
  'notes/twice.yaml': repeating,
  'notes/bytes.yaml': Buffer.from(good.replace('Dykes', 'Digues \u00E0 Qu\u00E9bec'), 'latin1'),
  'notes/locked.yaml': unreadable,
};

/** Runs `brief` with words that hold no blanks. */
export async function brief(
  line: string,
  files: Readonly<Record<string, Content>>,
  world: World = {},
): Promise<MemoryHost & { readonly code: number }> {
  const host = memoryHost(files, world);
  const code = await main(line.split(' '), host);
  return Object.assign(host, { code });
}

/** The report of all notes in one form. */
export async function reportIn(
  format: string,
  files: Readonly<Record<string, Content>> = office,
  world: World = {},
): Promise<string> {
  const { out, code } = await brief(`validate --format ${format}`, files, world);
  expect([0, 1, 2]).toContain(code);
  return out;
}
