import { say } from '../../findings/finding.ts';
import type { Host } from '../../host/host.ts';
import type { CheckedNote } from '../../note/check.ts';
import { explain, type Explained } from '../../reference/explain.ts';
import type { Kind, KindExample } from '../../reference/kind.ts';
import { findKind, kinds } from '../../reference/kinds.ts';
import { referencePage } from '../../reference/page.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import type { RulesFlags } from '../usage/rules.ts';
import { printExample } from '../draw/print-example.ts';
import { explainRule } from '../tell/rules-explained.ts';
import { listRules } from '../tell/rules-list.ts';
import type { Terminal } from '../tell/terminal.ts';
import { unknownName } from '../faults/unknown-name.ts';

/** `brief rules`: every kind of finding, or one explained with what a check of its examples says. */
export async function rules(
  [id]: readonly string[],
  { format }: RulesFlags,
  { host, locale, style }: Terminal,
): Promise<ExitCode> {
  const asked = id === undefined ? kinds : [kindCalled(id)];
  const looks = style(host.stdout);
  if (format === 'markdown') {
    const explained: Explained[] = [];
    for (const kind of asked) explained.push(await explainKind(kind, host));
    host.stdout.write(referencePage(explained, locale));
  } else if (id === undefined) host.stdout.write(listRules(asked, locale, looks));
  else
    for (const kind of asked)
      host.stdout.write(explainRule(await explainKind(kind, host), locale, looks));
  return exitCode.ok;
}

function explainKind(kind: Kind, host: Host): Promise<Explained> {
  const print = (example: KindExample): Promise<CheckedNote> => printExample(example, host);
  return explain(kind, kind.stage === 'render' ? print : undefined);
}

/** Whether a word, or what it is one of, is a part of an id. */
function hasWord(id: string, word: string): boolean {
  const asked = word.toLowerCase();
  return asked !== '' && id.split('-').some((part) => part === asked || `${part}s` === asked);
}

/** @throws UserError for an id that no kind has */
function kindCalled(id: string): Kind {
  const kind = findKind(id);
  if (kind) return kind;
  const ids = kinds.map((each) => each.id);
  const named = ids.filter((each) => hasWord(each, id));
  const rest = say('rules/see-all', {});
  throw unknownName(
    say('rules/unknown', { id }),
    id,
    ids,
    named.length === 0
      ? [rest]
      : [say('rules/with-word', { ids: named.map((each) => `\`${each}\``).join(', ') }), rest],
  );
}
