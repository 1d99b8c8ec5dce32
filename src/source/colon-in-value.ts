import { say } from '../findings/finding.ts';
import { innerKeys, topKeys } from '../generated/inner-keys.js';
import { labelsFor } from './labels.ts';
import type { Source } from './source.ts';
import { fault, requote, textOfLine, type SyntaxFault } from './syntax-fault.ts';

/** `phone: Tel: 613-555-0142`: in quotes it would still be no number. */
export function labelled(source: Source, key: string, start: number): SyntaxFault | undefined {
  if (key !== 'phone' && key !== 'email') return undefined;
  const { span, isCertain } = textOfLine(source, start);
  const written = source.text.slice(span.start, span.end);
  const [label = '', rest = ''] = /^[\p{L}-]+\.?\s*:\s+(?=(.*[\d@].*))/u.exec(written) ?? [];
  if (!labelsFor[key].test(label) || !isCertain || /:\s/.test(rest)) return undefined;
  const { line } = source.positionAt(start);
  const message = say('yaml-syntax/label', { label: label.trim(), key });
  const hints = [say('hint/write', { text: `${key}: ${rest}` })];
  const fix = [{ span: { start, end: start + label.length }, text: '' }];
  return fault(source, line, start, message, hints, fix);
}

/** `title: Relief reference: 12`: two fields on a line, or a text that has the name of one in it. */
export function fieldInText(source: Source, key: string, start: number): SyntaxFault | undefined {
  const { span } = textOfLine(source, start);
  const written = source.text.slice(span.start, span.end);
  const isAtMargin = /^[\p{L}\w]/u.test(source.lineAt(source.positionAt(start).line));
  const isField = ({ 1: name = '', index }: RegExpExecArray): boolean =>
    topKeys.has(name) || (innerKeys.has(name) && (!isAtMargin || index === 0));
  const names = Array.from(written.matchAll(/(?<!\S)([a-z_]+)\s*:(?=\s|$)/g));
  const [, name] = names.find(isField) ?? [];
  if (name === undefined) return undefined;
  const { finding, covers } = requote(
    source,
    { pos: [start, start] },
    say('yaml-syntax/field-in-text', { key, name }),
  );
  const { rule, severity, message, span: where, hints = [] } = finding;
  const first = say('yaml-syntax/field-in-text/hint', { name });
  return { finding: { rule, severity, message, span: where, hints: [first, ...hints] }, covers };
}

/** `- He said: 'it's done'`: the colon makes a name of the first words, and the quotes the whole of the rest. */
export function quotedAfterColon(source: Source, offset: number): SyntaxFault | undefined {
  const { line } = source.positionAt(offset);
  const [, dashes = '', key = '', colon = ''] =
    /^(\s*(?:- +)+)([^'":]+?)(\s*:)\s+['"]/.exec(source.lineAt(line)) ?? [];
  if (key === '') return undefined;
  const start = source.lineStart(line) + dashes.length;
  const message = say('wrong-type/colon', { name: key + colon });
  const found = requote(source, { pos: [start, start] }, message);
  return { ...found, finding: { ...found.finding, rule: 'wrong-type' } };
}
