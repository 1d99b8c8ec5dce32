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
export function optionsOf(
  { id, options }: Pick<Rule, 'id' | 'options'>,
  settings: Settings,
): OptionValues {
  const defaults = Object.entries(options).map(([name, option]) => [name, option.default]);
  return { ...Object.fromEntries(defaults), ...settings[id]?.options };
}

/**
 * Findings as a config wants them: left out, or of another severity. What is about the classification
 * is marked as firm, and what keeps it from being known stays an error, whatever a config says.
 * @param classification - its key as the note's author wrote it
 */
export function settle(
  findings: readonly Finding[],
  settings: Settings,
  classification: string,
): Finding[] {
  return findings.flatMap((finding) => {
    const isFirm = finding.pointer?.[0] === classification;
    const marked = isFirm ? { ...finding, isFirm } : finding;
    const severity = settings[finding.rule]?.severity;
    if (severity === undefined || (isFirm && finding.severity === 'error')) return [marked];
    return severity === 'off' ? [] : [{ ...marked, severity }];
  });
}
