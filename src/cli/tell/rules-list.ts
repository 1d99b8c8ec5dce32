import { translate } from '../../locale/index.ts';
import { inLocale, type Locale } from '../../locale/message.ts';
import type { Kind } from '../../reference/kind.ts';
import { severityWords } from '../../reference/severity-words.ts';
import type { Style } from '../../report/report.ts';
import { wrap } from '../../report/wrap.ts';

/** Narrower than this a summary stands on lines of its own. */
const leastColumns = 28;

/** Every kind in a line or a few, stage by stage. */
export function listRules(kinds: readonly Kind[], locale: Locale, style: Style): string {
  const ids = Math.max(...kinds.map(({ id }) => id.length));
  const severities = Math.max(...kinds.map((kind) => severityWords(kind, locale).length));
  const lines: string[] = [];
  let stage: string | undefined;
  for (const kind of kinds) {
    if (kind.stage !== stage) {
      const title = translate(locale, `rules/stage-${kind.stage}`, {});
      lines.push(...(stage === undefined ? [] : ['']), style.paint('strong', title));
    }
    stage = kind.stage;
    const severity = severityWords(kind, locale).padEnd(severities);
    const lead = `  ${kind.id.padEnd(ids)}  ${style.paint(kind.severity, severity)}`;
    const indent = ' '.repeat(4 + ids + severities + 2);
    lines.push(...besideOrBelow(lead, indent, inLocale(kind.summary, locale), style.columns));
  }
  return [...lines, '', translate(locale, 'rules/more', {}), ''].join('\n');
}

function besideOrBelow(lead: string, indent: string, text: string, columns: number): string[] {
  if (columns - indent.length < leastColumns)
    return [lead.trimEnd(), ...wrap(text, columns, ' '.repeat(6))];
  const [first = '', ...rest] = wrap(text, columns, indent);
  return [`${lead}  ${first.trimStart()}`, ...rest];
}
