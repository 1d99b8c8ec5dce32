import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exampleFile, exampleLanguage } from '../../src/reference/example-file.ts';
import { checkNote } from '../../src/note/check.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import type { Setting } from '../../src/rules/settings.ts';
import { createNoteTypes } from '../../src/schema/note-types.ts';
import { mended, told } from '../told.ts';

interface Text {
  readonly yaml: string;
  /** What a config sets for the rule, as JSON; empty where it sets nothing. */
  readonly options: string;
}

const types = createNoteTypes();

/** The examples of the rule, then further texts from its own file here, if it has one: parted by `---`, which options may follow. */
function textsOf({ id, examples }: Rule): Text[] {
  const file = `test/rules/texts/${id}.txt`;
  const [first = '', ...parts] = existsSync(file)
    ? readFileSync(file, 'utf8').split(/^(---.*)\n/m)
    : [];
  expect(first).toBe('');
  const further = parts.flatMap((part, index) =>
    index % 2 === 1 ? [{ yaml: part.trimEnd(), options: parts[index - 1]!.slice(3).trim() }] : [],
  );
  return [...examples.good, ...examples.bad]
    .map(({ yaml }) => ({ yaml, options: '' }))
    .concat(further);
}

async function toldOf({ id }: Rule, { yaml, options }: Text): Promise<string> {
  const rule: Setting = options === '' ? {} : { options: JSON.parse(options) };
  const settings = { [id]: rule };
  const bytes = exampleFile({ yaml });
  const checked = await checkNote(`a.${exampleLanguage({ yaml })}.yaml`, bytes, {
    types,
    named: true,
    today: '2026-11-23',
    settings,
  });
  if (!checked) throw new Error(`not a note: ${yaml}`);
  const { source } = checked;
  const findings = checked.findings.filter((finding) => finding.rule === id);
  const after = mended(source.text, findings).slice(0, yaml.length - source.text.length);
  return [
    `--- ${options}`.trimEnd(),
    yaml,
    ...told(source, findings, ['en', 'fr']),
    ...(after === yaml ? [] : [`→ ${after}`]),
    '',
  ].join('\n');
}

it.each(rules)('what the rule $id tells is right to the word', async (rule) => {
  const all = await Promise.all(textsOf(rule).map((text) => toldOf(rule, text)));
  await expect(all.join('\n')).toMatchFileSnapshot(`../golden/rules/${rule.id}.txt`);
});
