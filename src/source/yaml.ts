import type { Node } from 'yaml';
import { say, type Finding } from '../findings/finding.ts';
import { signOfBullet } from './bullet-signs.ts';
import { commentedNames } from './commented-name.ts';
import { compose, type Stopped } from './compose.ts';
import { duplicateKeys } from './duplicate-key.ts';
import { falseItems } from './false-items.ts';
import { invisibleIndent } from './indent.ts';
import { createPlaces, type Places } from './places.ts';
import type { Source } from './source.ts';
import { boldText, syntaxFindings } from './syntax.ts';
import { rangeOf, readTree, type TreeFault } from './tree.ts';

/** A YAML file as data that knows its places; with findings, the data is not to be trusted. */
export interface YamlFile {
  readonly findings: readonly Finding[];
  /** Plain data, aliases and merge keys resolved; undefined where the file is empty. */
  readonly value: unknown;
  readonly places: Places;
}

/** Reads a note's file: syntax, then one document only, then limits, duplicate keys and aliases. */
export function readYaml(source: Source): YamlFile {
  const { documents, stopped } = compose(source.text);
  const filled = documents.filter(
    ({ document }) => document.errors.length > 0 || !isEmpty(document.contents as Node | null),
  );
  const [first, second] = filled;
  const tree = first ? readTree(first.document, source.text) : { root: undefined, faults: [] };
  const places = createPlaces(source, tree.root);
  const file = (findings: readonly Finding[]): YamlFile => ({
    findings,
    value: tree.root?.value,
    places,
  });
  if (stopped) return file([stopFinding(stopped, source)]);
  if (second) return file([secondNote(second.start, source)]);
  const syntax = syntaxFindings(source, filled, falseItems(source));
  if (syntax.length > 0) return file(syntax);
  const commented = commentedNames(source);
  if (commented.length > 0) return file(commented);
  const pasted = pastedKeys(source, tree.faults);
  if (pasted.length > 0) return file(pasted);
  const others = tree.faults.flatMap((fault) => treeFinding(fault, source) ?? []);
  const found = [...others, ...duplicateKeys(tree.faults, source)];
  return file(found.toSorted((a, b) => a.span.start - b.span.start));
}

/** Lines that no-break spaces indent, or that begin with the sign of a bullet, are read, but as keys. */
function pastedKeys(source: Source, faults: readonly TreeFault[]): Finding[] {
  for (const { kind, node } of faults) {
    const { line } = source.positionAt(rangeOf(node).start);
    const fault =
      (kind === 'invisible-indent' && invisibleIndent(source, line)) ||
      (kind === 'bullet-key' && signOfBullet(source, line));
    if (fault) return [fault.finding];
  }
  return [];
}

function isEmpty(root: Node | null): boolean {
  return root === null || (root.range !== undefined && root.range?.[0] === root.range?.[1]);
}

function stopFinding({ reason, offset }: Stopped, { text }: Source): Finding {
  const start = Math.min(offset, Math.max(text.length - 1, 0));
  const rule = reason === 'too-deep' ? 'too-deep' : 'too-many-aliases';
  return { rule, severity: 'error', message: say(rule, {}), span: { start, end: start + 1 } };
}

function secondNote(start: number, { text }: Source): Finding {
  const end = text.startsWith('---', start) ? start + 3 : start + 1;
  return {
    rule: 'one-note-per-file',
    severity: 'error',
    message: say('one-note-per-file', {}),
    span: { start, end },
  };
}

function treeFinding(fault: TreeFault, source: Source): Finding | undefined {
  switch (fault.kind) {
    case 'unknown-alias':
      if (/\*|^\./.test(fault.name)) return boldText(source, rangeOf(fault.node).start);
      return {
        rule: 'unknown-alias',
        severity: 'error',
        message: say('unknown-alias', { name: fault.name }),
        span: rangeOf(fault.node),
        hints: [say('unknown-alias/hint', { name: fault.name })],
      };
    case 'too-deep':
      return limit('too-deep', fault.node);
    case 'too-many':
      return limit('too-many-aliases', fault.node);
    default:
      // A key that begins with such a blank or sign and yet begins no line, as in braces, is a key;
      // one that stands twice is told with the others.
      return undefined;
  }
}

function limit(rule: 'too-deep' | 'too-many-aliases', node: Node): Finding {
  const { start } = rangeOf(node);
  return { rule, severity: 'error', message: say(rule, {}), span: { start, end: start + 1 } };
}
