import { sentenceOf } from '../../findings/sentence.ts';
import { translate } from '../../locale/index.ts';
import { inLocale, type Locale } from '../../locale/message.ts';
import { exampleLines, exampleNotes, exampleTwin } from '../../reference/example-lines.ts';
import type { Explained, ShownExample } from '../../reference/explain.ts';
import type { KindExample } from '../../reference/kind.ts';
import {
  commentLine,
  configLines,
  isSettable,
  writtenValue,
} from '../../reference/settings-lines.ts';
import { severityWords } from '../../reference/severity-words.ts';
import type { Style } from '../../report/report.ts';
import { tame } from '../../report/tame.ts';
import { wrap } from '../../report/wrap.ts';

const indent = '  ';

/** A kind of finding with all that there is to know of it. */
export function explainRule(explained: Explained, locale: Locale, style: Style): string {
  const { kind, bad } = explained;
  const severity = style.paint(kind.severity, severityWords(kind, locale));
  const options = Object.entries(kind.options).flatMap(([name, { about, default: value }]) => {
    const sentence = translate(locale, 'rules/option', {
      about,
      value: writtenValue(value),
    });
    return wrap(`${name}  ${sentence}`, style.columns, indent);
  });
  const parts: Array<[title: PartKey, lines: readonly string[]]> = [
    ['rules/why', wrap(inLocale(kind.why, locale), style.columns, indent)],
    ['rules/options', options],
    ['rules/good', parted(kind.examples.good.map((each) => drawn(each, locale, style)))],
    ['rules/bad', parted(bad.map((each) => drawnBad(each, locale, style)))],
    ...settingParts(explained, locale),
  ];
  return [
    `${style.paint('strong', kind.id)}  ${severity}`,
    ...wrap(inLocale(kind.summary, locale), style.columns, indent),
    ...parts
      .filter(([, lines]) => lines.length > 0)
      .flatMap(([title, lines]) => [
        '',
        style.paint('strong', translate(locale, title, {})),
        ...lines,
      ]),
    ...(isSettable(kind) ? [] : ['', translate(locale, 'rules/always', {})]),
    '',
  ].join('\n');
}

type PartKey = `rules/${'why' | 'options' | 'good' | 'bad' | 'set' | 'suppress' | 'suppress-file'}`;

/** How to set a kind, and how to let one finding of it pass. */
function settingParts({ kind }: Explained, locale: Locale): Array<[PartKey, string[]]> {
  if (!isSettable(kind)) return [];
  return [
    ['rules/set', configLines(kind).map((line) => indent + line)],
    [kind.ofFile ? 'rules/suppress-file' : 'rules/suppress', [indent + commentLine(kind, locale)]],
  ];
}

/** The lines of an example behind a bar, as in a report. */
function drawn(example: KindExample, locale: Locale, style: Style): string[] {
  const bar = style.paint('dim', '│');
  const behindBar = (line: string): string => `${indent}${bar} ${tame(line.replaceAll('\t', '→'))}`;
  const twin = exampleTwin(example, locale);
  return [
    ...exampleLines(example).map(behindBar),
    ...exampleNotes(example, locale).flatMap((note) => wrap(note, style.columns, indent)),
    ...(twin ? wrap(twin.says, style.columns, indent) : []),
    ...(twin?.lines ?? []).map(behindBar),
  ];
}

function drawnBad({ example, findings }: ShownExample, locale: Locale, style: Style): string[] {
  const said = findings.flatMap(({ at, message }) =>
    wrap(`${at.line}:${at.column} ${tame(sentenceOf(message, locale))}`, style.columns, indent),
  );
  return [...drawn(example, locale, style), ...said];
}

/** Groups of lines with a blank line between them. */
function parted(groups: ReadonlyArray<readonly string[]>): string[] {
  return groups.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
