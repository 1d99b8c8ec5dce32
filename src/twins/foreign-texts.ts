import { stringsOf } from '../note/strings.ts';
import { isPlainlyIn, likelyLanguage } from '../rules/prose/language-words.ts';
import { languageOfTitle } from './title-language.ts';
import { countUntranslated } from '../rules/prose/placeholder.ts';
import type { Unit } from './outline/outline.ts';
import type { ReadNote } from './read-twin.ts';
import { otherSide, sides, type Both, type Side } from './side.ts';
import type { Group } from './outline/walk-pair.ts';

/** The note in which a text of both is still to be translated; undefined where it may be alike. */
export function untranslatedIn({ en, fr }: Both<Unit>): Side | undefined {
  if (en.kind === 'footnote' || plain(en.text) !== plain(fr.text)) return undefined;
  const words = en.text.match(/\p{L}{2,}/gu) ?? [];
  // The subject of a block is short, as the fields of the header are.
  const byTitle = en.kind === 'line' ? languageOfTitle(en.text) : undefined;
  const lang = words.length < 4 ? byTitle : (likelyLanguage(en.text) ?? byTitle);
  return lang && otherSide(lang);
}

/** Bodies that are wholly in the other language are reported as such, and not bullet by bullet. */
export function foreignBodies(groups: readonly Group[]): Both<ReadonlySet<string>> {
  const inBody = (side: Side): ReadonlySet<string> => {
    const texts = new Map<string, string>();
    for (const unit of groups.flatMap((group) => group[side]))
      texts.set(bodyOf(unit), `${texts.get(bodyOf(unit)) ?? ''} ${unit.text}`);
    const wrong = otherSide(side);
    return new Set([...texts].flatMap(([key, text]) => (isPlainlyIn(wrong, text) ? key : [])));
  };
  return { en: inBody('en'), fr: inBody('fr') };
}

/**
 * Groups of which each text is in the language of its note. Of the others other findings speak, and a
 * figure in them is written as their language has it.
 */
export function translatedGroups(groups: readonly Group[]): Group[] {
  const foreign = foreignBodies(groups);
  return groups.filter((group) => {
    const isForeign = sides.some((side) =>
      group[side].some(
        (unit) => foreign[side].has(bodyOf(unit)) || isPlainlyIn(otherSide(side), unit.text),
      ),
    );
    const isCopied = group.en.some((en, index) => {
      const fr = group.fr[index];
      return fr !== undefined && untranslatedIn({ en, fr }) !== undefined;
    });
    return !isForeign && !isCopied;
  });
}

/** How many texts of two notes are marked as still to be translated: as many as `validate` reports. */
export function countToTranslate({ en, fr }: Both<ReadNote>): number {
  const texts = [en, fr].flatMap(({ note }) => stringsOf(note));
  return texts.reduce((count, { text }) => count + countUntranslated(text), 0);
}

/** The body that a text belongs to: a bullet of a list, to the list. */
export function bodyOf({ spot: { path } }: Unit): string {
  return path.slice(0, typeof path.at(-1) === 'number' ? -1 : undefined).join('/');
}

/** A text as it is compared word for word. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
}
