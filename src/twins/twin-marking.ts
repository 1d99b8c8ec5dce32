import { sameLetters } from '../schema/closed-list.ts';
import { listsOf } from '../schema/lists-of.ts';
import { schemaAt } from '../schema/shape.ts';
import type { Note } from '../note/note.ts';
import { otherSide, versionNames, type Both, type Side } from './side.ts';
import { defineTwinRule, type TwinRule } from './rule.ts';

/** A classification, a caveat or a word on release that is not the twin's. */
export const twinMarking: TwinRule = defineTwinRule({
  id: 'twin-marking',
  severity: 'error',
  summary: {
    en: 'Both notes have the same classification, the same caveats and the same word on release.',
    fr: 'Les deux versions ont la même classification, les mêmes mises en garde et la même mention sur la publication.',
  },
  why: {
    en: 'A note is as sensitive in one language as in the other. Where one version is marked lower than its twin, everything in it is handled, filed and published at the lower level (Treasury Board, Directive on Security Management, Standard on Security Categorization).',
    fr: 'Une note est aussi sensible dans une langue que dans l’autre. Si une version est classifiée plus bas que sa jumelle, tout son contenu est traité, classé et publié au niveau inférieur (Conseil du Trésor, Directive sur la gestion de la sécurité, Norme sur la catégorisation de sécurité).',
  },
  messages: {
    level: {
      en: 'The English note is marked {english}, and the French note {french}, which is another level.',
      fr: 'La version anglaise porte la classification {english}, et la version française, {french}\u00A0: ce n’est pas le même niveau.',
    },
    count: {
      en: 'The {having} has {count} caveats, and the {lacking} has {fewer}.',
      fr: 'La {having} porte {count} mises en garde, et la {lacking} en porte {fewer}.',
    },
    none: {
      en: {
        one: 'The {having} has a caveat, and the {lacking} has none.',
        other: 'The {having} has {count} caveats, and the {lacking} has none.',
      },
      fr: {
        one: 'La {having} porte une mise en garde, et la {lacking} n’en porte aucune.',
        other: 'La {having} porte {count} mises en garde, et la {lacking} n’en porte aucune.',
      },
    },
    caveat: {
      en: 'The caveat of the English note is “{english}”, and that of the French note, “{french}”, is another one.',
      fr: 'La mise en garde de la version anglaise est «\u00A0{english}\u00A0»; celle de la version française, «\u00A0{french}\u00A0», en est une autre.',
    },
    release: {
      en: 'On its release the English note says “{english}”, and the French note says “{french}”.',
      fr: 'Au sujet de sa publication, la version anglaise indique «\u00A0{english}\u00A0», et la version française, «\u00A0{french}\u00A0».',
    },
  },
  examples: {
    good: [
      {
        yaml: 'lang: fr\nclassification: Protégé B\ncaveats: [Secret professionnel de l’avocat]',
        twin: 'classification: Protected B\ncaveats: [Solicitor-client privilege]',
      },
    ],
    bad: [
      {
        yaml: 'lang: fr\nclassification: Protégé A',
        twin: 'classification: Protected B',
        at: ['2:17'],
      },
      {
        yaml: 'lang: fr\nclassification: Secret',
        twin: 'classification: Secret\ncaveats: [Solicitor-client privilege]',
        at: ['1:1'],
      },
      {
        yaml: 'lang: fr\ncaveats: [Réservé aux Canadiens]',
        twin: 'caveats: [Solicitor-client privilege]',
        at: ['2:11'],
      },
    ],
  },
  check({ notes }, report, say) {
    const [english, french] = [levelOf(notes.en, 'en'), levelOf(notes.fr, 'fr')];
    if (english && french && english.level !== french.level) {
      const at = { en: { path: ['classification'] }, fr: { path: ['classification'] } };
      report({
        in: 'fr',
        at,
        message: say('level', { english: english.written, french: french.written }),
      });
    }
    caveats({ en: caveatsOf(notes.en), fr: caveatsOf(notes.fr) });
    const release = { en: textOf(notes.en, 'releasable'), fr: textOf(notes.fr, 'releasable') };
    const [en, fr] = [answers.en(release.en), answers.fr(release.fr)];
    if (en !== undefined && fr !== undefined && en !== fr) {
      const at = { en: { path: ['releasable'] }, fr: { path: ['releasable'] } };
      report({
        in: 'fr',
        at,
        message: say('release', { english: release.en, french: release.fr }),
      });
    }

    function caveats(both: Both<readonly string[]>): void {
      if (both.en.length !== both.fr.length) {
        const lacking: Side = both.en.length < both.fr.length ? 'en' : 'fr';
        const having = otherSide(lacking);
        const names = { having: versionNames[having], lacking: versionNames[lacking] };
        const [count, fewer] = [both[having].length, both[lacking].length];
        const at = { path: ['caveats'], isKey: true } as const;
        report({
          in: lacking,
          at: { en: at, fr: at },
          message:
            fewer === 0
              ? say('none', { ...names, count })
              : say('count', { ...names, count, fewer }),
        });
        return;
      }
      both.en.forEach((one, index) => {
        const other = both.fr[index] ?? '';
        const kinds = { en: kindOf(one, 'en'), fr: kindOf(other, 'fr') };
        if (kinds.en === undefined || kinds.fr === undefined || kinds.en === kinds.fr) return;
        const at = { path: ['caveats', index] };
        report({
          in: 'fr',
          at: { en: at, fr: at },
          message: say('caveat', { english: one, french: other }),
        });
      });
    }
  },
});

/** The place of a classification in the list of its language, as its schema has it. */
function levelOf(
  { type: { schema }, fields }: Note,
  side: Side,
): { readonly level: number; readonly written: string } | undefined {
  const written = fields['classification'];
  const property = schemaAt(schema, ['classification']);
  const list = property && listsOf(schema, property)?.[side];
  if (typeof written !== 'string' || !list) return undefined;
  const level = list.findIndex((form) => sameLetters(form, written));
  return level < 0 ? undefined : { level, written: list[level] ?? written };
}

function textOf({ fields }: Note, key: string): string {
  const value = fields[key];
  return typeof value === 'string' ? value : '';
}

function caveatsOf({ fields }: Note): readonly string[] {
  const caveats = fields['caveats'];
  return Array.isArray(caveats) ? caveats.map(String) : [];
}

/** Whether all of a note may be given out; undefined for what is neither yes nor no. */
const answers: Both<(text: string) => boolean | undefined> = {
  en: (text) => answerIn(text, /^\s*yes\b/i, /^\s*no\b/i),
  fr: (text) => answerIn(text, /^\s*oui(?![a-zà-ÿ])/i, /^\s*non(?![a-zà-ÿ])/i),
};

function answerIn(text: string, yes: RegExp, no: RegExp): boolean | undefined {
  return yes.test(text) ? true : no.test(text) ? false : undefined;
}

/** Caveats that federal notes bear, in the words of both languages; others are only counted. */
const known: ReadonlyArray<Both<RegExp>> = [
  { en: /solicitor|privileged legal/i, fr: /avocat|privilège juridique/i },
  { en: /canadian eyes/i, fr: /aux canadiens/i },
  { en: /cabinet|privy council/i, fr: /cabinet|conseil privé/i },
  { en: /official use/i, fr: /usage officiel/i },
  { en: /personal information/i, fr: /renseignements personnels/i },
  { en: /commercial/i, fr: /commerci/i },
  { en: /draft/i, fr: /ébauche/i },
  { en: /embargo/i, fr: /embargo/i },
];

function kindOf(caveat: string, side: Side): number | undefined {
  const kind = known.findIndex((each) => each[side].test(caveat));
  return kind < 0 ? undefined : kind;
}
