import { isPlainlyIn, likelyLanguage } from '../rules/language-words.ts';
import type { Unit } from './outline.ts';
import { otherSide, type Both, type Side } from './side.ts';
import { defineTwinRule, type TwinRule } from './twin-rule.ts';
import type { Group } from './walk-pair.ts';

/** Texts that stand in both notes word for word. */
export const twinUntranslated: TwinRule = defineTwinRule({
  id: 'twin-untranslated',
  severity: 'warning',
  summary: {
    en: 'No bullet or paragraph is the same, word for word, in both notes.',
    fr: 'Aucune puce ni aucun paragraphe n’est le même, mot pour mot, dans les deux versions.',
  },
  why: {
    en: 'A bullet added at the last minute is copied into the other note, to be translated later, and published as it is. Names, figures and texts of fewer than four words may be alike, and so may a footnote, which often cites a document in its own language.',
    fr: 'Une puce ajoutée à la dernière minute est copiée dans l’autre note pour être traduite plus tard, puis publiée telle quelle. Les noms, les nombres et les textes de moins de quatre mots peuvent être identiques, de même qu’une note de bas de page, qui cite souvent un document dans sa propre langue.',
  },
  messages: {
    found: {
      en: 'This text is the same, word for word, in both notes. It is still to be translated.',
      fr: 'Ce texte est le même, mot pour mot, dans les deux versions. Il reste à traduire.',
    },
  },
  examples: {
    good: [
      {
        yaml: 'lang: fr\nkey_facts:\n  - Les deux digues tiennent.\n  - "Port Laurier\u00A0: 14"',
        twin: 'key_facts:\n  - Both dykes have held.\n  - "Port Laurier: 14"',
      },
    ],
    bad: [
      {
        yaml: 'lang: fr\nkey_facts:\n  - Les deux digues tiennent.\n  - The third is being built.',
        twin: 'key_facts:\n  - Both dykes have held.\n  - The third is being built.',
        at: ['4:5'],
      },
    ],
  },
  check({ walked }, report, say) {
    const foreign = foreignBodies(walked.groups);
    for (const { en, fr } of walked.groups) {
      for (const [index, unit] of en.entries()) {
        const other = fr[index];
        if (!other || unit.kind === 'footnote' || plain(unit.text) !== plain(other.text)) continue;
        const side = sideOf(unit.text);
        if (side === undefined || foreign[side].has(keyOf({ en: unit, fr: other }[side]))) continue;
        report({ in: side, at: { en: unit.spot, fr: other.spot }, message: say('found', {}) });
      }
    }
  },
});

/** The note in which a text is still to be translated; undefined for what may be alike. */
function sideOf(text: string): Side | undefined {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  if (words.length < 4) return undefined;
  const lang = likelyLanguage(text);
  return lang && otherSide(lang);
}

/** Bodies that are wholly in the other language are reported as such, and not bullet by bullet. */
function foreignBodies(groups: readonly Group[]): Both<ReadonlySet<string>> {
  const inBody = (side: Side): ReadonlySet<string> => {
    const texts = new Map<string, string>();
    for (const unit of groups.flatMap((group) => group[side]))
      texts.set(keyOf(unit), `${texts.get(keyOf(unit)) ?? ''} ${unit.text}`);
    const wrong = otherSide(side);
    return new Set([...texts].flatMap(([key, text]) => (isPlainlyIn(wrong, text) ? key : [])));
  };
  return { en: inBody('en'), fr: inBody('fr') };
}

/** The body that a text belongs to: a bullet of a list, to the list. */
function keyOf({ spot: { path } }: Unit): string {
  return path.slice(0, typeof path.at(-1) === 'number' ? -1 : undefined).join('/');
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
}
