import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost } from '../host.ts';

const folder = mkdtempSync(join(tmpdir(), 'brief-jobs-'));
const bin = join(process.cwd(), 'bin/brief.js');

function validate(...words: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'validate', ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', NO_COLOR: '1' },
  });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(() => {
  cpSync('test/cases/broken', join(folder, 'broken'), { recursive: true });
  cpSync('examples', join(folder, 'examples'), { recursive: true });
  mkdirSync(join(folder, 'types'));
  const type = {
    properties: {
      title: { type: 'string' },
      classification: { type: 'string' },
      branch: { pattern: '^W' },
    },
  };
  writeFileSync(join(folder, 'types/site-visit.schema.json'), JSON.stringify(type));
  writeFileSync(
    join(folder, 'visit.yaml'),
    'type: site-visit\ntitle: Dykes\nclassification: Secret\nbranch: Land\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('--jobs', () => {
  test.each(['pretty', 'json'])('says the same as one thread does, as %s', (format) => {
    const alone = validate('--format', format);
    expect(alone.code).toBe(1);
    expect(alone.out).toContain('visit.yaml');
    for (const jobs of ['2', '5'])
      expect(validate('--format', format, '--jobs', jobs)).toEqual(alone);
  });

  test('takes the schema of every note, rules and a cache along', () => {
    const words = ['--schema', 'types/site-visit.schema.json', '--rule', 'title-form=error'];
    const alone = validate(...words, 'examples', 'visit.yaml');
    const cached = validate(...words, 'examples', 'visit.yaml', '--jobs=3', '--cache');
    expect(cached).toEqual(alone);
    expect(validate(...words, 'examples', 'visit.yaml', '--cache')).toEqual(alone);
  });

  test.each(['0', '65', '-1', 'auto', '1.5'])('refuses %s', async (value) => {
    const host = memoryHost({ 'a.yaml': '' });
    expect(await main(['validate', `--jobs=${value}`], host)).toBe(2);
    expect(host.err).toContain(`not “${value}”`);
  });
});
