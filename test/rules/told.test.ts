import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { applyEdits } from '../../src/fix/edits.ts';
import { exampleFile, exampleLanguage } from '../../src/reference/example-file.ts';
import { checkNote } from '../../src/note/check.ts';
import { bodiesOf } from '../../src/note/bodies.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { optionsOf, type Setting } from '../../src/rules/settings.ts';
import { createNoteTypes } from '../../src/schema/note-types.ts';
import { partsOf, type Part } from '../parts.ts';
import { told } from '../told.ts';

const types = createNoteTypes();

/** The examples of the rule, then further texts from its own file here, after whose `---` options may stand. */
function textsOf({ id, examples }: Rule): Part[] {
  const file = `test/rules/texts/${id}.txt`;
  const own = [...examples.good, ...examples.bad].map(({ yaml }) => ({ head: '', text: yaml }));
  return existsSync(file) ? own.concat(partsOf(file)) : own;
}

async function toldOf(rule: Rule, { head, text: yaml }: Part): Promise<string> {
  const { id } = rule;
  const set: Setting = head === '' ? {} : { options: JSON.parse(head) };
  const settings = { [id]: set };
  const bytes = exampleFile({ yaml });
  const checked = await checkNote(`a.${exampleLanguage({ yaml })}.yaml`, bytes, {
    types,
    named: true,
    today: '2026-11-23',
    settings,
  });
  if (!checked) throw new Error(`not a note: ${yaml}`);
  const { source, note } = checked;
  const findings = checked.findings
    .filter((finding) => finding.rule === id)
    // What is graver or lighter than the rule itself is told so.
    .map((each) =>
      each.severity === rule.severity ? each : { ...each, rule: `${id} ${each.severity}` },
    );
  const after = applyEdits(source.text, findings).slice(0, yaml.length - source.text.length);
  // That a rule has a text parsed which holds nothing for it would only be seen by the clock.
  const parsed = note ? rule.reads(bodiesOf(note), optionsOf(rule, settings), note.lang).length : 0;
  return [
    `--- ${head}`.trimEnd(),
    yaml,
    ...(parsed > 0 ? [`(${parsed} parsed)`] : []),
    ...told(source, findings, ['en', 'fr']),
    ...(after === yaml ? [] : [`→ ${after}`]),
    '',
  ].join('\n');
}

it.each(rules)('what the rule $id tells is right to the word', async (rule) => {
  const all = await Promise.all(textsOf(rule).map((text) => toldOf(rule, text)));
  await expect(all.join('\n')).toMatchFileSnapshot(`../golden/rules/${rule.id}.txt`);
});
