import { say } from '../../findings/finding.ts';
import type { Locale } from '../../locale/message.ts';
import type { CheckedNote } from '../../note/check.ts';
import { explain, type Explained } from '../../reference/explain.ts';
import type { Kind, KindExample } from '../../reference/kind.ts';
import { findKind, kinds } from '../../reference/kinds.ts';
import { referencePage } from '../../reference/page.ts';
import type { Style } from '../../report/report.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import type { RulesFlags } from '../options.ts';
import { printExample } from '../print-example.ts';
import { explainRule } from '../rules-explained.ts';
import { listRules } from '../rules-list.ts';
import type { Terminal } from '../terminal.ts';
import { unknownName } from '../unknown-name.ts';

/** `brief rules`: every kind of finding, or one explained with what a check of its examples says. */
export async function rules(
  [id]: readonly string[],
  flags: RulesFlags,
  { host, locale, style }: Terminal,
): Promise<ExitCode> {
  const print = (example: KindExample): Promise<CheckedNote> => printExample(example, host);
  // A list shows no examples, and what printing finds has no fix: it need not wait for a PDF.
  const isList = id === undefined && flags.format !== 'markdown';
  const explained: Explained[] = [];
  for (const kind of id === undefined ? kinds : [kindCalled(id)])
    explained.push(await explain(kind, kind.stage === 'render' && !isList ? print : undefined));
  host.stdout.write(textOf(explained, flags, locale, style(host.stdout)));
  return exitCode.ok;
}

function textOf(
  explained: readonly Explained[],
  { format }: RulesFlags,
  locale: Locale,
  style: Style,
): string {
  if (format === 'markdown') return referencePage(explained, locale);
  const [only, ...rest] = explained;
  return only && rest.length === 0
    ? explainRule(only, locale, style)
    : listRules(explained, locale, style);
}

/** @throws UserError for an id that no kind has */
function kindCalled(id: string): Kind {
  const kind = findKind(id);
  if (kind) return kind;
  const ids = kinds.map((each) => each.id);
  throw unknownName(say('rules/unknown', { id }), id, ids, [say('rules/see-all', {})]);
}
