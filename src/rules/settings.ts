import type { Finding, Severity } from '../findings/finding.ts';
import type { OptionValues, Rule } from './rule.ts';

/** What a config says of one rule; what it leaves out is the rule's own. */
export interface Setting {
  readonly severity?: Severity | 'off';
  readonly options?: OptionValues;
}

/** What a config says of rules for one note, by the rule's id. Plain data. */
export type Settings = Readonly<Record<string, Setting>>;

/** Whether a config leaves a rule out. */
export function isOff(rule: string, settings: Settings): boolean {
  return settings[rule]?.severity === 'off';
}

/** The options of a rule: its defaults, and over them what a config says. */
export function optionsOf({ id, options }: Rule, settings: Settings): OptionValues {
  const defaults = Object.entries(options).map(([name, option]) => [name, option.default]);
  return { ...Object.fromEntries(defaults), ...settings[id]?.options };
}

/**
 * Findings as a config wants them: left out, or of another severity.
 * What keeps the classification from being known stays an error, whatever a config says.
 */
export function settle(findings: readonly Finding[], settings: Settings): Finding[] {
  return findings.flatMap((finding) => {
    const severity = settings[finding.rule]?.severity;
    if (severity === undefined || isAboutClassification(finding)) return [finding];
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}

function isAboutClassification({ pointer, severity }: Finding): boolean {
  return severity === 'error' && pointer?.[0] === 'classification';
}
