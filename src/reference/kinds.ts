import { rules } from '../rules/index.ts';
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
  ...at('suppression', ofSuppression),
  ...at('render', ofRender),
];

/** The kind with this id. */
export function findKind(id: string): Kind | undefined {
  return kinds.find((kind) => kind.id === id);
}

function at(stage: Stage, ofStage: readonly StageKind[]): Kind[] {
  return ofStage.map((kind) => ({ ...kind, stage, options: {} }));
}

function kindOfRule({
  id,
  severity,
  summary,
  why,
  options,
  examples,
}: (typeof rules)[number]): Kind {
  return { id, stage: 'rules', severity, summary, why, options, examples };
}
