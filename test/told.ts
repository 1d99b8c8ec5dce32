import type { Finding } from '../src/findings/finding.ts';
import { sentenceOf } from '../src/findings/sentence.ts';
import type { Locale } from '../src/locale/message.ts';
import type { Source, Span } from '../src/source/source.ts';

/** All that is told of a text, in each language: places, sentences, hints, and what explains them. */
export function told(
  source: Source,
  findings: readonly Finding[],
  locales: readonly Locale[],
): string[] {
  return findings.flatMap(({ rule, message, hints = [], related = [], span }) => [
    `${placeOf(source, span)} ${rule}`,
    ...locales.flatMap((locale) => [
      ...[message, ...hints].map((each) => `  ${sentenceOf(each, locale)}`),
      ...related.map(
        (other) =>
          `  ${other.file?.path ?? placeOf(source, other.span)}: ${sentenceOf(other.message, locale)}`,
      ),
    ]),
  ]);
}

function placeOf(source: Source, { start, end }: Span): string {
  return [start, end].map((at) => Object.values(source.positionAt(at)).join(':')).join('–');
}
