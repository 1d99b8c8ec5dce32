import { say, type Finding, type Message } from '../findings/finding.ts';

const messages: Record<'text' | 'list' | 'other', Message> = {
  text: say('not-a-note/text', {}),
  list: say('not-a-note/list', {}),
  other: say('not-a-note/other', {}),
};

/** The finding for a file that holds something else than a note. */
export function notANote(what: 'text' | 'list' | 'other'): Finding {
  return {
    rule: 'not-a-note',
    severity: 'error',
    message: messages[what],
    span: { start: 0, end: 0 },
    hints: [say('not-a-note/hint', {})],
  };
}
