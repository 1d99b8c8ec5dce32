/** How many colours each pixel of a JPEG is mixed of: 1 is grey, 3 a screen's, 4 a printing press's. */
export function coloursOf(bytes: Uint8Array): number | undefined {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    // A byte that fills up.
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return bytes[at + 9];
    else at += 2 + bytes[at + 2]! * 256 + bytes[at + 3]!;
  }
  return undefined;
}

/** Start of Frame, in any of its kinds: ITU-T T.81, table B.1. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Whether the image comes to its end; a file that was cut off in a download does not. */
export function isWhole(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > 2; at -= 1)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}
