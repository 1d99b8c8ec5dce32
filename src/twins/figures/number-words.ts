import type { Locale } from '../../locale/message.ts';

/** The words from two to ninety-nine by value; one is an article and a pronoun too, and says little. */
export const numberWords: Readonly<Record<Locale, ReadonlyMap<string, number>>> = {
  en: new Map(english()),
  fr: new Map(french()),
};

/**
 * Words that may stand for a number and may not: they answer a number in the twin, and ask for none.
 * “Both” answers “deux”, and “cinq ans” is answered by “five-year” and by “quinquennal”.
 */
export const looseWords: Readonly<Record<Locale, ReadonlyMap<string, readonly number[]>>> = {
  en: loose({
    a: [1],
    an: [1],
    one: [1],
    once: [1],
    single: [1],
    both: [2],
    pair: [2],
    couple: [2],
    twice: [2],
    double: [2],
    doubled: [2],
    bilateral: [2],
    thrice: [3],
    triple: [3],
    tripled: [3],
    third: [3],
    quarter: [4, 25],
    quarters: [4],
    fortnight: [2, 14, 15],
    week: [7, 8],
    decade: [10],
    dozen: [12],
    dozens: [12],
    half: [2, 50, 0.5],
    hundred: [100],
    hundreds: [100],
    century: [100],
    thousand: [1000],
    thousands: [1000],
    no: [0],
    none: [0],
    nil: [0],
    zero: [0],
    noon: [12],
    midnight: [0, 24],
  }),
  fr: loose({
    un: [1],
    une: [1],
    seul: [1],
    seule: [1],
    // “Un navire neuf” is a new one.
    neuf: [9],
    couple: [2],
    paire: [2],
    double: [2],
    doubler: [2],
    doublé: [2],
    doublée: [2],
    second: [2],
    seconde: [2],
    biennal: [2],
    biennale: [2],
    bilatéral: [2],
    bilatérale: [2],
    triple: [3],
    tripler: [3],
    triplé: [3],
    tiers: [3],
    triennal: [3],
    triennale: [3],
    quart: [4, 25],
    quarts: [4],
    quadrupler: [4],
    quadriennal: [4],
    quadriennale: [4],
    quinquennal: [5],
    quinquennale: [5],
    semaine: [7],
    huitaine: [7, 8],
    décennie: [10],
    décennal: [10],
    décennale: [10],
    dizaine: [10],
    dizaines: [10],
    douzaine: [12],
    quinzaine: [2, 14, 15],
    vingtaine: [20],
    trentaine: [30],
    quarantaine: [40],
    cinquantaine: [50],
    demi: [2, 50, 0.5],
    demie: [2, 50, 0.5],
    moitié: [2, 50, 0.5],
    cent: [100],
    centaine: [100],
    centaines: [100],
    siècle: [100],
    mille: [1000],
    millier: [1000],
    milliers: [1000],
    aucun: [0],
    aucune: [0],
    zéro: [0],
    néant: [0],
    nul: [0],
    nulle: [0],
    midi: [12],
    minuit: [0, 24],
  }),
};

/** Ordinals by value. “Second” is a time as well, and “premier” a rank: see their use. */
export const ordinalWords: Readonly<Record<Locale, ReadonlyMap<string, number>>> = {
  en: new Map(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'
      .split(' ')
      .map((word, index) => [word, index + 1]),
  ),
  fr: new Map(
    [
      ['premier', 'première', 'premiers', 'premières'],
      ['deuxième', 'deuxièmes', 'second', 'secondes'],
      ...'troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième vingt-et-unième'
        .split(' ')
        .map((word) => [word, `${word}s`]),
    ].flatMap((forms, index) => forms.map((word): [string, number] => [word, index + 1])),
  ),
};

function loose(
  words: Readonly<Record<string, readonly number[]>>,
): ReadonlyMap<string, readonly number[]> {
  return new Map(Object.entries(words));
}

function english(): Array<[string, number]> {
  const small =
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  const units = ['one', ...small.slice(0, 8)];
  return [
    ...small.map((word, index): [string, number] => [word, index + 2]),
    ...tens.flatMap((ten, at): Array<[string, number]> => [
      [ten, (at + 2) * 10],
      ...units.map((unit, index): [string, number] => [
        `${ten}-${unit}`,
        (at + 2) * 10 + index + 1,
      ]),
    ]),
  ];
}

function french(): Array<[string, number]> {
  const small =
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
      ' ',
    );
  const tens: ReadonlyArray<readonly [string, number, 9 | 19]> = [
    ['vingt', 20, 9],
    ['trente', 30, 9],
    ['quarante', 40, 9],
    ['cinquante', 50, 9],
    ['soixante', 60, 19],
    ['quatre-vingt', 80, 19],
  ];
  const alone = small.filter((word) => word !== 'neuf');
  return [
    ...alone.map((word): [string, number] => [word, small.indexOf(word) + 2]),
    ...tens.flatMap(([ten, value, most]): Array<[string, number]> => [
      [value === 80 ? `${ten}s` : ten, value],
      ...['un', ...small].slice(0, most).flatMap((unit, index): Array<[string, number]> => {
        const joint = value < 80 && (index === 0 || index === 10) ? ['-et-', ' et '] : ['-'];
        const forms = unit === 'un' ? ['un', 'une'] : [unit];
        return joint.flatMap((each) =>
          forms.map((form): [string, number] => [`${ten}${each}${form}`, value + index + 1]),
        );
      }),
    ]),
  ];
}
