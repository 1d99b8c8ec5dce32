import type { Localized } from '../locale/message.ts';

/** The two notes of a pair, by the language that the names of their files tell. */
export type Side = 'en' | 'fr';

export const sides: readonly Side[] = ['en', 'fr'];

/** One of each side. */
export type Both<One> = Readonly<Record<Side, One>>;

/** How sentences call a note of a pair, in the middle of them. */
export const versionNames: Both<Localized> = {
  en: { en: 'English note', fr: 'version anglaise' },
  fr: { en: 'French note', fr: 'version française' },
};

/** What language a note is in, as sentences have it. */
export const languageNames: Both<Localized> = {
  en: { en: 'English', fr: 'en anglais' },
  fr: { en: 'French', fr: 'en français' },
};

export function otherSide(side: Side): Side {
  return side === 'en' ? 'fr' : 'en';
}

/** Which note lacks what only one of them has, and what both are called. */
export function lackingSide(isInEnglish: boolean): {
  readonly side: Side;
  readonly names: { readonly having: Localized; readonly lacking: Localized };
} {
  const having: Side = isInEnglish ? 'en' : 'fr';
  const side = otherSide(having);
  return { side, names: { having: versionNames[having], lacking: versionNames[side] } };
}
