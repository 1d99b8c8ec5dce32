import type { BodyText } from '../note/bodies.ts';
import { joined } from '../note/joined.ts';
import { plainTextsOf } from '../note/plain-texts.ts';
import { fold } from '../schema/suggest.ts';
import { defineRule } from './define-rule.ts';
import { acronymsInBrackets, fullFormsIn, type FullForm } from './prose/full-forms.ts';
import type { Rule } from './rule.ts';

/** One acronym for two things. */
export const acronymTwice: Rule = defineRule({
  id: 'acronym-twice',
  severity: 'warning',
  summary: {
    en: 'An acronym stands for one thing in a note.',
    fr: 'Un sigle désigne une seule chose dans une note.',
  },
  why: {
    en: 'The Canada.ca Content Style Guide introduces an acronym once and then uses it alone (4.4); with two full forms the reader cannot tell which is meant. The published notes on child sexual exploitation call it CSE in one year and OCSE in the next, and their readers know CSE as the Communications Security Establishment.',
    fr: 'Le Guide de rédaction du contenu du site Canada.ca présente un sigle une fois, puis l’emploie seul (4.4); avec deux formes longues, le lecteur ne sait pas laquelle est visée. Les notes publiées sur l’exploitation sexuelle des enfants l’appellent, en anglais, CSE une année et OCSE la suivante, alors que pour leurs lecteurs CSE désigne, en anglais, le Centre de la sécurité des télécommunications.',
  },
  messages: {
    found: {
      en: '“{acronym}” stands for “{form}” here, and for “{other}” elsewhere in this note.',
      fr: '«\u00A0{acronym}\u00A0» désigne ici «\u00A0{form}\u00A0», et ailleurs dans cette note «\u00A0{other}\u00A0».',
    },
    first: {
      en: '“{acronym}” is given in full here first.',
      fr: '«\u00A0{acronym}\u00A0» est d’abord écrit au long ici.',
    },
    hint: {
      en: 'Keep the acronym for one of them, and write the other in full.',
      fr: 'Gardez le sigle pour l’une des deux, et écrivez l’autre au long.',
    },
  },
  examples: {
    good: [
      {
        yaml: 'issue: The Small Harbours Fund (SHF) pays.\nbackground: The small harbour funds (SHF) are rich.',
      },
      { yaml: 'issue: Justice Canada (JUS) and the Department of Justice (JUS) are one.' },
      {
        yaml: 'lang: fr\nissue: Le Fonds des petits ports (FPP) ou le Fonds des Petits Ports (FPP).',
      },
    ],
    bad: [
      {
        yaml: 'issue: The Small Harbours Fund (SHF) pays.\nbackground: The [Safe Homes Forum](https://example.org/a) (SHF) meets.',
        at: ['2:18'],
      },
      {
        yaml: 'lang: fr\nissue: |\n  Le Fonds des petits ports (FPP) paie.\n\n  La Fédération des pêches du Pacifique (FPP) attend.',
        at: ['5:6'],
      },
    ],
  },
  check(note, report, say) {
    const plain = plainTextsOf(note);
    const twice = givenTwice([joined(note.texts), joined(plain)]);
    if (twice.size === 0) return;
    const texts = [...note.texts, ...plain];
    const first = new Map<string, FullForm & { readonly in: BodyText }>();
    for (const text of texts)
      for (const form of fullFormsIn(text.text, twice)) {
        const { acronym, start, end } = form;
        const before = first.get(acronym);
        if (before === undefined) first.set(acronym, { ...form, in: text });
        else if (!isSameForm(form, before))
          report({
            at: text.path,
            range: { start, end },
            message: say('found', {
              acronym,
              form: form.form,
              other: before.form,
            }),
            hints: [say('hint', {})],
            related: [{ at: before.in.path, range: before, message: say('first', { acronym }) }],
          });
      }
  },
});

/** The acronyms that stand in brackets more than once; what stands before them is looked at only then. */
function givenTwice(texts: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  return new Set(
    texts.flatMap(acronymsInBrackets).filter((acronym) => once.has(acronym) || !once.add(acronym)),
  );
}

/** The same words but for endings, as “fund” and “funds” are: a plural is no second thing. */
function isSameForm(a: FullForm, b: FullForm): boolean {
  const pairs = a.words.map((word, index) => [fold(word), fold(b.words[index] ?? '')] as const);
  return pairs.every(([one, other]) => {
    const stem = Math.max(3, one.length - 3, other.length - 3);
    return one.slice(0, stem) === other.slice(0, stem);
  });
}
