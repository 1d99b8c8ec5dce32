import { opaque } from './edits.ts';

/** A web or e-mail address as it is read, without the sign that ends its sentence. */
export const address: RegExp =
  /(?:https?:\/\/|(?<![\w./@-])www\.)[^\s<>«»“”"\uFFFC]*[^\s<>«»“”".,;:!?)\]'’\uFFFC]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

/** A text of the same length in which no letter of an address is left. */
export function withoutAddresses(text: string): string {
  if (!/@|:\/\/|www\./i.test(text)) return text;
  return text.replaceAll(address, (written) => opaque.repeat(written.length));
}
