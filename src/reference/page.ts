import { sentenceOf } from '../findings/sentence.ts';
import { translate, type MessageKey } from '../locale/index.ts';
import { inLocale, type Locale } from '../locale/message.ts';
import { exampleLines, exampleNotes, exampleTwin } from './example-lines.ts';
import type { Explained, ShownExample } from './explain.ts';
import type { KindExample, Stage } from './kind.ts';
import { severityWords } from './severity-words.ts';
import { commentLine, configLines, isSettable, writtenValue } from './settings-lines.ts';

/** A sentence of the page, which takes no arguments. */
type Say = (key: Extract<MessageKey, `rules/${string}`>) => string;

/**
 * The whole reference as one page of Markdown.
 * The heading of a kind is its id, so that `rules.md#no-placeholder` leads to it.
 */
export function referencePage(all: readonly Explained[], locale: Locale): string {
  const say: Say = (key) => translate(locale, key as 'rules/why', {});
  const stages = [...new Set(all.map(({ kind }) => kind.stage))];
  return [
    `# ${say('rules/page-title')}`,
    `<!-- ${say('rules/page-made')} -->`,
    say('rules/page-intro'),
    say('rules/page-other'),
    ...settings(all, locale, say),
    ...stages.flatMap((stage) => stageBlocks(stage, all, locale, say)),
  ]
    .join('\n\n')
    .concat('\n');
}

/** How every kind is set, by the example of one that has an option. */
function settings(all: readonly Explained[], locale: Locale, say: Say): string[] {
  const settable = all.map(({ kind }) => kind).filter((kind) => isSettable(kind));
  const example =
    settable.find(({ options }) => Object.keys(options).length > 0) ?? settable.at(-1);
  if (!example) return [];
  return [
    `## ${say('rules/page-settings')}`,
    say('rules/page-config'),
    fenced(configLines(example)),
    say('rules/page-comment'),
    fenced([commentLine(example, locale)]),
    say('rules/page-bounds'),
  ];
}

function stageBlocks(stage: Stage, all: readonly Explained[], locale: Locale, say: Say): string[] {
  const explained = all.filter(({ kind }) => kind.stage === stage);
  const rows = explained.map(({ kind }) => [
    `[${kind.id}](#${kind.id})`,
    severityWords(kind, locale),
    asText(inLocale(kind.summary, locale)),
  ]);
  const head = [say('rules/column-id'), say('rules/column-severity'), say('rules/column-summary')];
  return [
    `## ${say(`rules/stage-${stage}`)}`,
    table(head, rows),
    ...explained.flatMap((each) => kindBlocks(each, locale, say)),
  ];
}

function kindBlocks(explained: Explained, locale: Locale, say: Say): string[] {
  const { kind, bad } = explained;
  return [
    `### ${kind.id}`,
    `${asText(inLocale(kind.summary, locale))} _(${severityWords(kind, locale)})_`,
    asText(inLocale(kind.why, locale)),
    ...optionBlocks(explained, locale, say),
    `**${say('rules/good')}**`,
    ...kind.examples.good.flatMap((example) => exampleBlocks(example, locale)),
    `**${say('rules/bad')}**`,
    ...bad.flatMap((shown) => badBlocks(shown, locale)),
  ];
}

function optionBlocks({ kind }: Explained, locale: Locale, say: Say): string[] {
  const rows = Object.entries(kind.options).map(([name, option]) => [
    `\`${name}\``,
    asText(inLocale(option.about, locale)),
    `\`${writtenValue(option.default)}\``,
  ]);
  const head = [say('rules/column-option'), say('rules/column-about'), say('rules/column-default')];
  return rows.length === 0 ? [] : [table(head, rows)];
}

function badBlocks({ example, findings }: ShownExample, locale: Locale): string[] {
  const said = findings.map(
    ({ at, message }) => `- ${at.line}:${at.column} ${asText(sentenceOf(message, locale))}`,
  );
  return [...exampleBlocks(example, locale), said.join('\n')];
}

function exampleBlocks(example: KindExample, locale: Locale): string[] {
  const twin = exampleTwin(example, locale);
  return [
    fenced(exampleLines(example)),
    ...exampleNotes(example, locale),
    ...(twin ? [asText(twin.says)] : []),
    ...(twin && twin.lines.length > 0 ? [fenced(twin.lines)] : []),
  ];
}

/** A fence is longer than any inside it. */
function fenced(lines: readonly string[]): string {
  const inside = lines.join('\n').match(/`{3,}/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...inside.map((run) => run.length + 1)));
  return [`${fence}yaml`, ...lines, fence].join('\n');
}

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map((cells) => row(cells))].join('\n');
}

/** A sentence that stays as it is in Markdown, whatever it quotes of a note; code stays code. */
function asText(sentence: string): string {
  return sentence
    .replaceAll(/[\n\r\u2028\u2029]/g, ' ')
    .replaceAll(/`[^`]*`|[\\*_[\]<>|~#]/g, (found) => (found.length > 1 ? found : `\\${found}`));
}
