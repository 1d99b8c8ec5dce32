import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { twinRules } from '../twins/index.ts';
import type { TwinRule } from '../twins/rule.ts';
import type { Kind, Stage, StageKind } from './kind.ts';
import { ofBytes } from './of-bytes.ts';
import { ofRender } from './of-render.ts';
import { ofSchema } from './of-schema.ts';
import { ofSuppression } from './of-suppression.ts';
import { ofYaml } from './of-yaml.ts';

/** Every kind of finding: stage by stage, rules by their ids. */
export const kinds: readonly Kind[] = [
  ...at('bytes', ofBytes),
  ...at('yaml', ofYaml),
  ...at('schema', ofSchema),
  ...rules.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((rule) => kindOfRule(rule)),
  ...twinRules.map((rule) => kindOfTwinRule(rule)),
  ...at('suppression', ofSuppression),
  ...at('render', ofRender),
];

/** The kind with this id. */
export function findKind(id: string): Kind | undefined {
  return kinds.find((kind) => kind.id === id);
}

function at(stage: Stage, ofStage: readonly StageKind[]): Kind[] {
  return ofStage.map((kind) => ({ fixable: false, ...kind, stage, options: {} }));
}

function kindOfRule(rule: Rule): Kind {
  const { id, severity, fixable = false, summary, why, options, examples } = rule;
  return { id, stage: 'rules', severity, fixable, summary, why, options, examples };
}

function kindOfTwinRule(rule: TwinRule): Kind {
  const { id, severity, summary, why, options, examples, checkAlone } = rule;
  const kind = { id, stage: 'twins', severity, fixable: false, summary, why, options } as const;
  return { ...kind, examples, ...(checkAlone && { ofFile: true }) };
}
