/**
 * The letters that notes are written in, for a class of characters: those of Europe and Asia and
 * Canadian syllabics, with the marks on them. Node takes half a millisecond to build each class of
 * `\p{L}\p{N}`, most of a start for the patterns that look at every note; these ranges it takes
 * as they are.
 */
export const letters = 'A-Za-zªµºÀ-ÖØ-öø-\u1FFF\u2C00-\u2DFF\u3040-\uD7FF\uF900-\uFDFF';

/** Capitals of English and French, and of the names that they borrow. */
export const capitals = 'A-ZÀ-ÖØ-ÞŒŸŠŽ';
