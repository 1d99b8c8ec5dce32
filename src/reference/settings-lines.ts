import { translate } from '../locale/index.ts';
import type { Locale } from '../locale/message.ts';
import type { OptionValue } from '../rules/rule.ts';
import type { Kind } from './kind.ts';

/** Whether a config and comments have a say on a kind: not on what keeps a note from being checked or printed. */
export function isSettable({ stage }: Kind): boolean {
  return stage === 'schema' || stage === 'rules' || stage === 'twins' || stage === 'suppression';
}

/** Lines of a `brief.config.yaml` that set a kind, with all its options as they are. */
export function configLines({ id, options }: Kind): string[] {
  const entries = Object.entries(options);
  if (entries.length === 0) return ['rules:', `  ${id}: off`];
  return [
    'rules:',
    `  ${id}:`,
    '    severity: info',
    ...entries.map(([name, option]) => `    ${name}: ${writtenValue(option.default)}`),
  ];
}

/** The comment that lets a finding of a kind pass in the next line of a note, or in all of it. */
export function commentLine({ id, ofFile }: Kind, locale: Locale): string {
  const word = ofFile ? 'brief-disable-file' : 'brief-disable-next-line';
  return `# ${word} ${id} -- ${translate(locale, 'rules/reason', {})}`;
}

/** The value of an option as YAML. */
export function writtenValue(value: OptionValue): string {
  if (typeof value === 'number') return String(value);
  return `[${value.map((item) => (isPlain(item) ? item : JSON.stringify(item))).join(', ')}]`;
}

/** Whether a text reads as itself in a list between brackets. */
function isPlain(text: string): boolean {
  return (
    /^\p{L}[\p{L}\p{N} .’-]*$/u.test(text) && !/^(?:true|false|null|y|n|yes|no|on|off)$/i.test(text)
  );
}
