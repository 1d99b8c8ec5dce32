import { sentenceOf } from '../findings/sentence.ts';
import { otherPlacesOf } from './listing.ts';
import { tame, tameLine } from './tame.ts';
import type { Reporter } from './report.ts';

/** One line a finding: `path:line:column: severity rule message`. */
export const compact: Reporter = ({ notes, locale }) =>
  notes
    .flatMap(({ path, source, findings }) =>
      findings.map(({ rule, severity, message, span, hints = [], related = [] }) => {
        const { line, column } = source.positionAt(span.start);
        const suggestions = hints.filter(
          (hint) => 'key' in hint && hint.key === 'hint/did-you-mean',
        );
        const words = [
          sentenceOf(message, locale),
          ...otherPlacesOf({ related }),
          ...suggestions.map((hint) => sentenceOf(hint, locale)),
        ].map(tame);
        const place = tameLine(tame(path));
        return `${place}:${line}:${column}: ${severity} ${rule} ${words.join(' ')}\n`;
      }),
    )
    .join('');
