import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['docs/security.md', 'docs/reliability.md'])(
  'every test and script that %s names is there',
  (guide) => {
    const text = readFileSync(guide, 'utf8');
    const named = [...text.matchAll(/\b(?:test|scripts)\/[A-Za-z0-9./-]*[A-Za-z0-9]/g)].map(
      ([path]) => path,
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  },
);
