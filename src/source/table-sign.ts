import { say } from '../findings/finding.ts';
import { indentOf } from './indent.ts';
import { endOfSection, lastWritten } from './lost-name.ts';
import type { Source } from './source.ts';
import { fault, type SyntaxFault } from './syntax-fault.ts';

/** `| Year | Amount |` where YAML takes the first sign for that of a text below. */
export function tableSign(source: Source, line: number): SyntaxFault | undefined {
  const [, blanks = '', lead = ''] =
    /^(\s*)((?:- +)?(?:[\w-]+: +)?)\|.*\|\s*$/.exec(source.lineAt(line)) ?? [];
  const start = source.lineStart(line) + blanks.length + lead.length;
  if (source.text.charAt(start) !== '|') return undefined;
  const message = say('yaml-syntax/table', {});
  if (lead !== '') {
    const hints = [say('yaml-syntax/table/hint', { lead: lead.trim() })];
    return { ...fault(source, line, start, message, hints), covers: Infinity };
  }
  const name = lastWritten(source, line - 1);
  const written = source.lineAt(name).trimEnd();
  if (!/^\s*(?:- +)?[\w-]+:$/.test(written)) return undefined;
  const end = source.lineStart(name) + written.length;
  const fix = [{ span: { start: end, end }, text: ' |' }];
  const hints = [say('yaml-syntax/table/above', { text: `${written.trim()} |` })];
  return { ...fault(source, line, start, message, hints, fix), covers: Infinity };
}

/** Rows of a table beside the bullets of a section: a list, which can hold none. */
export function tableBesideBullets(source: Source, line: number): SyntaxFault | undefined {
  const own = source.lineAt(line);
  if (!/^ *\|.*\|\s*$/.test(own)) return undefined;
  const bullets: string[] = [];
  let name = line - 1;
  for (; name > 0 && /^\s*(?:- |$)|^ /.test(source.lineAt(name)) && !isBare(name); name--)
    if (/^ *- /.test(source.lineAt(name))) bullets.push(source.lineAt(name));
  if (bullets.length === 0 || !isBare(name)) return undefined;
  const key = source.lineAt(name).trim().replace(/^- +/, '').slice(0, -1);
  const count = Math.max(indentOf(bullets[0]!), indentOf(source.lineAt(name)) + 2);
  const isInPlace = [own, ...bullets].every((each) => indentOf(each) >= count);
  const hints = [
    say('yaml-syntax/table-beside-bullets/hint', { key }),
    ...(isInPlace ? [] : [say('yaml-syntax/table-beside-bullets/indent', { count })]),
    ...(bullets.some((each) => /^ *- +["']/.test(each))
      ? [say('yaml-syntax/quotes-below-bar', {})]
      : []),
  ];
  const message = say('yaml-syntax/table-beside-bullets', { key });
  const found = fault(source, line, source.lineStart(line) + indentOf(own), message, hints);
  return { ...found, covers: endOfSection(source, line) };

  function isBare(at: number): boolean {
    return /^ *(?:- +)?[\w-]+:\s*$/.test(source.lineAt(at));
  }
}
