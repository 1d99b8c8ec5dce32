import { say as sayKnown } from '../findings/finding.ts';
import { languageOfLink } from './link-language.ts';
import type { Link } from './outline/outline.ts';
import { otherSide, sides, versionNames, type Both } from './side.ts';
import { defineTwinRule, type TwinRule } from './rule.ts';

/** Links that do not lead to the same page, each in the language of its note. */
export const twinLinks: TwinRule = defineTwinRule({
  id: 'twin-links',
  severity: 'warning',
  summary: {
    en: 'A link leads to the page in the language of its note: -eng and -fra, /en/ and /fr/, index-en and index-fr.',
    fr: 'Un lien mène à la page dans la langue de sa note\u00A0: -fra et -eng, /fr/ et /en/, index-fr et index-en.',
  },
  why: {
    en: 'A translation begins as a copy, and its links go on leading to pages that its readers cannot read. Most federal pages have both languages under addresses that tell them apart. A link whose words say that the page exists in the other language only, such as “(in French only)”, is let pass.',
    fr: 'Une traduction commence par une copie, et ses liens continuent de mener à des pages que ses lecteurs ne peuvent pas lire. La plupart des pages fédérales existent dans les deux langues, à des adresses qui les distinguent. Un lien dont le texte dit que la page n’existe que dans l’autre langue, par exemple «\u00A0(en anglais seulement)\u00A0», est admis.',
  },
  messages: {
    language: {
      en: 'The {version} links to a page in the other language: {address}.',
      fr: 'La {version} renvoie à une page dans l’autre langue\u00A0: {address}.',
    },
    page: {
      en: 'The English note links to {english} and the French note to {french}, which are not one page in both languages.',
      fr: 'La version anglaise renvoie à {english} et la version française à {french}\u00A0: ce n’est pas la même page dans les deux langues.',
    },
  },
  examples: {
    good: [
      {
        yaml: 'lang: fr\nissue: Voir [les digues](https://example.org/dykes-fra.html).',
        twin: 'issue: See [the dykes](https://example.org/dykes-eng.html).',
      },
      {
        yaml: 'lang: fr\nissue: Voir [les digues](https://example.org/fr/digues).',
        twin: 'issue: See [the dykes](https://example.org/en/dykes).',
      },
    ],
    bad: [
      {
        yaml: 'lang: fr\nissue: Voir [les digues](https://example.org/dykes-eng.html).',
        twin: 'issue: See [the dykes](https://example.org/dykes-eng.html).',
        at: ['2:13'],
      },
      {
        yaml: 'lang: fr\nissue: Voir [les digues](https://example.org/ponts/index-fr.aspx).',
        twin: 'issue: See [the dykes](https://example.org/dykes/index-en.aspx).',
        at: ['2:13'],
      },
    ],
  },
  check({ walked }, report, say) {
    for (const group of walked.groups) {
      const links = { en: linksOf(group.en), fr: linksOf(group.fr) };
      // Which link stands for which is not known where there are more on one side.
      if (links.en.length !== links.fr.length) continue;
      links.en.forEach((en, index) => {
        const fr = links.fr[index];
        if (fr) compare({ en, fr });
      });
    }

    function compare(links: Both<Link>): void {
      const read = { en: languageOfLink(links.en.href), fr: languageOfLink(links.fr.href) };
      const at = { en: links.en.spot, fr: links.fr.spot };
      const wrong = sides.filter(
        (side) => read[side]?.side === otherSide(side) && !isOnly.test(links[side].text),
      );
      for (const side of wrong) {
        const message = say('language', { version: versionNames[side], address: links[side].href });
        const { other: suggestion = '', likePath } = read[side] ?? {};
        // Where the words of an address are translated too, only its language is known.
        const hints = likePath === undefined ? [] : [sayKnown('hint/did-you-mean', { suggestion })];
        report({ in: side, at, message, hints });
      }
      if (wrong.length > 0 || sides.some((side) => isOnly.test(links[side].text))) return;
      const paths = { en: read.en?.likePath, fr: read.fr?.likePath };
      if (paths.en === undefined || paths.fr === undefined || paths.en === paths.fr) return;
      const message = say('page', { english: links.en.href, french: links.fr.href });
      report({ in: 'fr', at, message });
    }
  },
});

const isOnly =
  /(?:french|english|français|anglais)\s+(?:only|seulement)|(?:uniquement|seulement)\s+en\s+(?:français|anglais)/i;

function linksOf(units: ReadonlyArray<{ readonly links: readonly Link[] }>): Link[] {
  return units.flatMap(({ links }) => links);
}
