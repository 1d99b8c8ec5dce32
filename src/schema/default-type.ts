/** The type of a note that does not say. */
export const defaultType = 'committee-note';
