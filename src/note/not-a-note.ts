import { say, type Finding, type Message } from '../findings/finding.ts';

const messages: Record<'empty' | 'text' | 'list' | 'other', Message> = {
  empty: say('empty-note', {}),
  text: say('not-a-note/text', {}),
  list: say('not-a-note/list', {}),
  other: say('not-a-note/other', {}),
};

/** The finding for a file that holds nothing, or something else than a note. */
export function notANote(what: keyof typeof messages): Finding {
  return {
    rule: what === 'empty' ? 'empty-note' : 'not-a-note',
    severity: 'error',
    message: messages[what],
    span: { start: 0, end: 0 },
    hints: [say('not-a-note/hint', {})],
  };
}
