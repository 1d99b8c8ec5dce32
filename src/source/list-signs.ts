/**
 * What Word, e-mail and web pages put before a bullet, for a class of characters; those of the private area
 * are what Word’s own fonts leave. Two of them in a paragraph are a list wherever they stand.
 */
export const bulletSigns = '•●▪■◦‣\uF0B7\uF0A7\uF0D8\uF0FC';

/** Arrows, ticks and boxes, which are bullets where a text or two lines begin with them. */
export const arrowSigns = '➢➤►▶➔→⇒✓✔❖❑□○◆◇';

/**
 * Letters and a sign that are bullets only before a blank and words: what Word’s signs become in another
 * font (those of Wingdings have a square at `§`, an arrow at `Ø`, a tick at `ü`), and its hollow bullet.
 */
export const letterSigns = '§Øüo';

/** What a pasted bullet begins with, up to the blank behind its sign, as the source of a pattern with the flag `u`. */
export const pastedSign: string = String.raw`(?:[${bulletSigns}${arrowSigns}·–—]|[${letterSigns}](?=[\t\u00A0]| {2})|§(?=[ \t\u00A0]+\p{L}))`;
