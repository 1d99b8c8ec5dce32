import { say, type Message } from '../findings/finding.ts';
import type { Source, Span } from '../source/source.ts';

/** What to do with a bullet that has lines with dashes below it: they are inner ones, or a space too far. */
export function innerBullets(source: Source, bullet: Span): Message {
  const first = source.positionAt(bullet.start).line;
  const last = source.positionAt(bullet.end).line;
  const own = dashOf(source.lineAt(first));
  for (let line = first + 1; line <= last; line++) {
    const column = dashOf(source.lineAt(line));
    if (column === own + 1) return say('wrong-type/bullet-too-far', { line });
    if (column >= 0) break;
  }
  return say('wrong-type/nested', {});
}

/** The place of a dash that begins a line; -1 where none does. */
function dashOf(line: string): number {
  const [lead] = /^ *(?=- )/.exec(line) ?? [];
  return lead === undefined ? -1 : lead.length;
}
