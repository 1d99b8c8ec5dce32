import { document } from './document.ts';

/** Every English sentence. English is the reference: the other languages have the same keys. */
export const en: typeof document = { ...document };
