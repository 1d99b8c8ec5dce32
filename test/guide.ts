import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locale } from '../src/locale/message.ts';

/** A page of the documentation whose commands are run. */
export interface Guide {
  /** Where its commands are run. */
  readonly folder: string;
  /** The files that it shows: their names stand after the language of the block. */
  readonly files: ReadonlyArray<{ readonly file: string; readonly text: string }>;
  /** The commands, and what each is to say. */
  readonly commands: ReadonlyArray<readonly [line: string, wanted: string]>;
  readonly write: (file: string, text: string) => void;
  /** Runs a command of the guide and gives all that it says. */
  readonly run: (line: string) => string;
}

/** Opens a guide in a folder of its own. */
export function openGuide(path: string, locale: Locale): Guide {
  const folder = mkdtempSync(join(tmpdir(), 'brief-guide-'));
  const bin = join(process.cwd(), 'bin/brief.js');
  const blocks = Array.from(
    readFileSync(path, 'utf8').matchAll(/^```(\w+)(?: (\S+))?\n([^]*?)^```$/gm),
    ([, language, file, text = '']) => ({ language, file, text }),
  );
  return {
    folder,
    files: blocks.flatMap(({ file, text }) => (file === undefined ? [] : [{ file, text }])),
    commands: blocks
      .filter(({ language }) => language === 'console')
      .map(({ text }) => [text.slice(2, text.indexOf('\n')), text.slice(text.indexOf('\n') + 1)]),
    write(file, text) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    run(line) {
      const { stdout, stderr } = spawnSync(process.execPath, [bin, ...line.split(' ').slice(1)], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', BRIEF_LOCALE: locale },
      });
      return (stdout + stderr).replaceAll('\\', '/');
    },
  };
}
