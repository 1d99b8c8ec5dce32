import type { Severity } from '../findings/finding.ts';
import { translate } from '../locale/index.ts';
import type { Locale } from '../locale/message.ts';
import { exampleLines, exampleNotes, exampleTwin } from '../reference/example-lines.ts';
import type { Kind } from '../reference/kind.ts';
import { kinds } from '../reference/kinds.ts';

/** A `reportingDescriptor` of SARIF. */
interface Descriptor {
  readonly id: string;
  readonly [property: string]: unknown;
}

/** Most characters of a description that GitHub takes. */
const mostCharacters = 1024;

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};
const problems: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
};

/**
 * Describes rules for SARIF, in the order of the reference. Without `security-severity`, which would
 * make security alerts of them, and without `name`, which would have to differ from the id.
 */
export function describeRules(ids: ReadonlySet<string>, locale: Locale): Descriptor[] {
  const known = kinds.filter(({ id }) => ids.has(id));
  const others = [...ids].filter((id) => !known.some((kind) => kind.id === id));
  return [...known.map((kind) => describe(kind, locale)), ...others.toSorted().map(nameOnly)];
}

function describe(kind: Kind, locale: Locale): Descriptor {
  const { id, stage, severity, summary, why } = kind;
  return {
    id,
    shortDescription: textOf(summary[locale]),
    fullDescription: textOf(why[locale]),
    help: { text: helpOf(kind, locale), markdown: helpOf(kind, locale, '**') },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [stage], precision: 'high', 'problem.severity': problems[severity] },
  };
}

/** Why, and an example of each sort; four blanks in front make code of it in Markdown. */
function helpOf({ why, examples }: Kind, locale: Locale, strong = ''): string {
  const { good, bad } = examples;
  const shown = [...bad.slice(0, 1), ...good.slice(0, 1)];
  const titles = (['rules/bad', 'rules/good'] as const).map((key) => translate(locale, key, {}));
  const parts = shown.map((example, index) => {
    const twin = exampleTwin(example, locale);
    return [
      `${strong}${titles[index] ?? ''}${strong}`,
      asCode(exampleLines(example)),
      ...exampleNotes(example, locale),
      ...(twin ? [twin.says] : []),
      ...(twin && twin.lines.length > 0 ? [asCode(twin.lines)] : []),
    ];
  });
  return [why[locale], ...parts.flat()].join('\n\n');
}

function asCode(lines: readonly string[]): string {
  return lines.map((line) => `    ${line}`).join('\n');
}

/** A rule of another version, whose report was merged. */
function nameOnly(id: string): Descriptor {
  const text = { text: id };
  return { id, shortDescription: text, fullDescription: text, help: text };
}

function textOf(text: string): { readonly text: string } {
  return { text: text.slice(0, mostCharacters) };
}
