import { onceFor } from './once-for.ts';

type Texts = ReadonlyArray<{ readonly text: string }>;

/**
 * Texts of a note in one. Most looks find nothing in most notes, and one look at all its words takes less
 * than one at each of its texts. It must not ask for the beginning or the end of a text, which are none
 * here: the ends of lines are. A paragraph with a sign that no pattern knows parts them, so that none looks
 * from one text into the next.
 */
export const joined: (texts: Texts) => string = onceFor((texts: Texts) =>
  texts.map(({ text }) => text).join('\n\n¤\n\n'),
);

/**
 * The texts for which one of two looks says yes.
 * @param look must say yes to all texts in one, too, where it does to any
 * @param lookAtEach needs the beginning, the end or the whole of a text
 */
export function textsWith<Text extends { readonly text: string }>(
  texts: readonly Text[],
  look: (text: string) => boolean,
  lookAtEach: (text: string) => boolean = never,
): readonly Text[] {
  const mayHold = look(joined(texts)) || texts.some(({ text }) => lookAtEach(text));
  return mayHold ? texts.filter(({ text }) => look(text) || lookAtEach(text)) : none;
}

const none: readonly never[] = [];

function never(): boolean {
  return false;
}

/** Whether a pattern is found in any string of a note; as for {@link joined}. */
export function holdsInAny(
  { texts, plain }: Readonly<Record<'texts' | 'plain', Texts>>,
  pattern: RegExp,
): boolean {
  return pattern.test(joined(texts)) || pattern.test(joined(plain));
}
