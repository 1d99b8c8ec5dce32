import { expect } from 'vitest';
import { run } from '../run.ts';

/** A sound note. */
export const english = `type: committee-note
title: Flood relief
classification: Unclassified
branch: Emergency Management Branch
proposed_response:
  - We have paid every claim.
  - The program is open until the fall.
financial_implications: None.
background: |
  The river rose on April 2, 2026.

  It fell in May.
prepared_by:
  name: Ana Pereira
  title: Senior Policy Advisor
  phone: 613-555-0142
approved_by:
  name: Noor Haddad
  title: Director General
  email: noor.haddad@example.org
`;

/** A slip in a sound note: what was typed in place of what, what is said of it, and what is advised. */
export interface Slip {
  readonly sound: string;
  readonly typed: string;
  readonly said: readonly [string, string];
  readonly advised: string;
  /** What is advised is what `--fix` writes, too; without it `--fix` changes nothing. */
  readonly fixed?: true;
}

/** That a slip is told in both languages and as the only one, and that what is advised can be typed, and passes. */
export async function expectAdvice({ sound, typed, said, advised, fixed }: Slip): Promise<void> {
  const note = english.replace(sound, typed);
  expect(note).not.toBe(english);
  const one = new Map([
    ['en', 'checked: 1 error.'],
    ['fr', '1 erreur.'],
  ]);
  for (const [index, [locale, count]] of [...one].entries()) {
    const { code, out } = await run(['validate', '--locale', locale, 'a.yaml'], {
      'a.yaml': note,
    });
    expect(code).toBe(1);
    expect(out).toContain(said[index]);
    expect(out).toContain(count);
  }
  const right = english.replace(sound, advised);
  const passed = await run(['validate', 'a.yaml'], { 'a.yaml': right });
  expect(passed.out).toBe('1 note checked: nothing wrong.\n');
  const { host } = await run(['validate', '--fix', 'a.yaml'], { 'a.yaml': note });
  expect(host.text('a.yaml')).toBe(fixed ? right : note);
}
