/**
 * What bytes 80 to 9F mean in Windows-1252; the rest is Latin-1.
 * A table of our own, because `TextDecoder('windows-1252')` of Node 20 reads them as controls and so
 * loses the curly quotes and the euro sign of old Word files.
 * Source: the Unicode Consortium's mapping table CP1252.TXT; unassigned bytes stay controls.
 */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Reads bytes as Windows-1252, which has a character for every byte. */
export function windows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? high.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');
}
