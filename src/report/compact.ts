import { sentenceOf } from '../findings/sentence.ts';
import { tame } from './tame.ts';
import type { Reporter } from './report.ts';

/** One line a finding: `path:line:column: severity rule message`. */
export const compact: Reporter = ({ notes, locale }) =>
  notes
    .flatMap(({ path, source, findings }) =>
      findings.map(({ rule, severity, message, span }) => {
        const { line, column } = source.positionAt(span.start);
        const sentence = tame(sentenceOf(message, locale));
        return `${tame(path)}:${line}:${column}: ${severity} ${rule} ${sentence}\n`;
      }),
    )
    .join('');
