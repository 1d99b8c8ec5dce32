/**
 * Texts of a note in one. Most looks find nothing in most notes, and one look at all its words takes less
 * than one at each of its texts. It must not ask for the beginning or the end of a text, which are none
 * here: the ends of lines are. A paragraph with a sign that no pattern knows parts them, so that none looks
 * from one text into the next.
 */
export function joined(texts: ReadonlyArray<{ readonly text: string }>): string {
  // Some thirty looks ask for those of one note, one after another.
  let all = known.get(texts);
  if (all === undefined) {
    all = texts.map(({ text }) => text).join('\n\n¤\n\n');
    known.set(texts, all);
  }
  return all;
}

const known = new WeakMap<ReadonlyArray<{ readonly text: string }>, string>();

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
