import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** What no file of the folder may do, each with a line that does it. */
const refused: ReadonlyArray<readonly [file: string, line: string]> = [
  ['document/block.ts', "import { say } from '../findings/finding.ts';"],
  ['source/source.ts', "import type { YamlFile } from './yaml.ts';"],
  ['note/reads-a-file.ts', "import { readFileSync } from 'node:fs';"],
  ['note/loads-a-file.ts', "export const read = () => import('node:fs/promises');"],
  ['note/asks-the-host.ts', "import type { Host } from '../host/host.ts';"],
  ['schema/asks-the-host.ts', "export type World = import('../host/host.ts').Host;"],
  ['report/knows-exit-codes.ts', "export { exitCode } from '../cli/exit-code.ts';"],
  ['report/knows-notes.ts', "import type { Note } from '../note/note.ts';"],
  ['rules/draws.ts', "import { renderers } from '../render/index.ts';"],
  ['rules/lays-out.ts', "import { layOut } from '../template/lay-out.ts';"],
  ['rules/reports.ts', "import { json } from '../report/json.ts';"],
  ['render/html/reads-notes.ts', "import type { Note } from '../../note/note.ts';"],
  ['render/pdf/reads-schemas.ts', "import { titleAt } from '../../schema/shape.ts';"],
  ['render/text/checks.ts', "import { rules } from '../../rules/index.ts';"],
  ['render/html/lays-out.ts', "import { layOut } from '../../template/lay-out.ts';"],
  ['locale/knows-findings.ts', "import type { Finding } from '../findings/finding.ts';"],
  ['host/speaks.ts', "import { translate } from '../locale/index.ts';"],
  ['cli/reads-a-file.ts', "import { readFileSync } from 'node:fs';"],
  ['cli/holds-the-real-host.ts', "import { nodeHost } from '../host/node-host.ts';"],
  ['schema/check.ts', "import { Ajv2020 } from 'ajv/dist/2020.js';"],
  ['note/runs-rules.ts', "import { rules } from '../rules/index.ts';"],
  ['note/compares.ts', "import { distance } from 'fastest-levenshtein';"],
  ['render/html/draws-pdf.ts', "import PdfDocument from 'pdfkit';"],
  ['render/pdf/measures.ts', "import stringWidth from 'string-width';"],
  ['note/reads-markdown.ts', "import markdownIt from 'markdown-it';"],
  ['markdown/reads-markup.ts', "import { Parser } from 'htmlparser2';"],
  ['schema/reads-yaml.ts', "import { parse } from 'yaml';"],
  ['render/html/fills-templates.ts', "import handlebars from 'handlebars/runtime.js';"],
  ['report/paints.ts', "import { Chalk } from 'chalk';"],
  ['note/reads-arguments.ts', "import { Command } from 'commander';"],
  ['source/ignores.ts', "import ignore from 'ignore';"],
  ['host/matches.ts', "import picomatch from 'picomatch';"],
  ['cli/check/draws.ts', "import { planRender } from '../draw/render-plan.ts';"],
  ['cli/tell/checks.ts', "import type { CheckedRun } from '../check/check-found.ts';"],
  ['cli/find/knows-exit-codes.ts', "import { exitCode } from '../exit-code.ts';"],
  ['cli/usage/runs.ts', "import { validate } from '../commands/validate.ts';"],
  ['unheard-of/new.ts', "import { say } from '../findings/finding.ts';"],
];

const allowed: ReadonlyArray<readonly [file: string, line: string]> = [
  ['schema/custom.ts', "import { Ajv2020 } from 'ajv/dist/2020.js';"],
  ['render/pdf/paint/pdfkit.ts', "import PdfDocument from 'pdfkit';"],
  ['source/reads-yaml.ts', "import { parse } from 'yaml';"],
  ['cli/commands/asks-the-host.ts', "import type { Host } from '../../host/host.ts';"],
  ['host/reads-a-file.ts', "import { readFileSync } from 'node:fs';"],
  ['cli/draw/reads-checks.ts', "import type { CheckedRun } from '../check/check-found.ts';"],
  ['rules/looks.ts', "import type { Note } from '../note/note.ts';"],
];

test('The lint refuses each import against the laws, and no other', { timeout: 60_000 }, () => {
  const found = filesRefusedByLint([...refused, ...allowed], 'house(import-laws)');
  expect(found).toEqual(refused.map(([file]) => `src/${file}`).toSorted());
});

test('The lint refuses files that import each other, even types alone', { timeout: 60_000 }, () => {
  const circle = [
    ['note/one.ts', "import type { Other } from './other.ts';\nexport type One = Other[];"],
    ['note/other.ts', "import type { One } from './one.ts';\nexport type Other = One[];"],
  ] as const;
  const straight = ['note/third.ts', "export type { One } from './one.ts';"] as const;
  const found = filesRefusedByLint([...circle, straight], 'import(no-cycle)');
  expect(found).toEqual(['src/note/one.ts', 'src/note/other.ts']);
});

/**
 * Lints such files by the project's own configuration, in a folder of their own, and gives those that
 * one of its rules refuses.
 */
function filesRefusedByLint(
  files: ReadonlyArray<readonly [file: string, line: string]>,
  rule: string,
): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'brief-laws-'));
  try {
    for (const path of ['.oxlintrc.json', 'package.json', 'scripts/lint'])
      cpSync(path, join(folder, path), { recursive: true });
    for (const [file, line] of files) {
      mkdirSync(join(folder, 'src', dirname(file)), { recursive: true });
      writeFileSync(join(folder, 'src', file), `${line}\n`);
    }
    const { stdout } = spawnSync(
      process.execPath,
      [join(process.cwd(), 'node_modules/oxlint/bin/oxlint'), '--format', 'json'],
      { cwd: folder, encoding: 'utf8' },
    );
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
    return diagnostics
      .filter(({ code }) => code === rule)
      .map(({ filename }) => filename.replaceAll('\\', '/'))
      .toSorted();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}
