import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthNames } from '../../src/locale/dates.ts';
import type { Locale } from '../../src/locale/message.ts';
import { differingDates, differingFigures } from '../../src/twins/figures/compare-figures.ts';
import { figuresIn } from '../../src/twins/figures/figures-in.ts';
import { numberWords } from '../../src/twins/figures/number-words.ts';
import { writeFigure, writeFoundDate } from '../../src/twins/figures/write-figure.ts';

/** What is read in a text, as `kind value`. */
function read(text: string, lang: Locale): string[] {
  return figuresIn(text, lang).figures.map(({ kind, value }) => `${kind} ${value}`);
}

const groups = (value: number, blank: string): string =>
  String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, blank);

/** Whole amounts that have at most three decimals as millions. */
const amounts = fc.integer({ min: 1_001, max: 999_999 }).map((thousands) => thousands * 1000);

describe('a number has one value in every notation', () => {
  test('as an amount of money', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(' ', '\u00A0', '\u202F'), (value, blank) => {
        const millions = String(value / 1e6);
        const comma = millions.replace('.', ',');
        const french = [
          `${comma}${blank}millions de dollars`,
          `${comma}${blank}M$`,
          `${groups(value, blank)}${blank}$`,
          `${groups(value, blank)}${blank}dollars`,
        ];
        const english = [
          `$${millions}${blank}million`,
          `$${millions}M`,
          `$${groups(value, ',')}`,
          `${millions} million dollars`,
          `$${millions}-million`,
        ];
        for (const text of french) expect(read(`Soit ${text}.`, 'fr')).toEqual([`money ${value}`]);
        for (const text of english) expect(read(`So ${text}.`, 'en')).toEqual([`money ${value}`]);
      }),
    );
  });

  test('as a share, a count and a year', () => {
    const tenths = fc.integer({ min: 1, max: 9_999 }).map((each) => each / 10);
    fc.assert(
      fc.property(tenths, fc.integer({ min: 2, max: 9_999_999 }), (share, count) => {
        const comma = String(share).replace('.', ',');
        const shares = [read(`${share}%`, 'en'), read(`${share} per cent`, 'en')];
        shares.push(read(`${comma} %`, 'fr'), read(`${comma}\u00A0pour cent`, 'fr'));
        for (const each of shares) expect(each).toEqual([`percent ${share}`]);
        const english = read(`${groups(count, ',')} boxes`, 'en');
        expect(english).toEqual([`number ${count}`]);
        expect(read(`${groups(count, '\u00A0')} boîtes`, 'fr')).toEqual(english);
      }),
    );
  });

  test('in words up to ninety-nine', () => {
    const values = (lang: Locale): Set<number> => new Set(numberWords[lang].values());
    expect(values('en')).toEqual(new Set(Array.from({ length: 98 }, (_, index) => index + 2)));
    for (const lang of ['en', 'fr'] as const)
      for (const [word, value] of numberWords[lang])
        expect(read(`– ${word} –`, lang)).toEqual([`number ${value}`]);
  });

  test('and a span of fiscal years is two years', () => {
    fc.assert(
      // A century's turn cannot be written short.
      fc.property(
        fc.integer({ min: 1950, max: 2098 }).filter((year) => year % 100 < 99),
        (year) => {
          const next = year + 1;
          const short = String(next).slice(2);
          const wanted = [`number ${year}`, `number ${next}`];
          for (const text of [
            `${year}–${short}`,
            `${year}-${short}`,
            `${year}–${next}`,
            `${year} to ${next}`,
          ])
            expect(read(`in ${text}`, 'en')).toEqual(wanted);
          for (const text of [`${year}-${next}`, `${year} à ${next}`])
            expect(read(`de ${text}`, 'fr')).toEqual(wanted);
        },
      ),
    );
  });
});

test('what is written for the other language reads back as the same figure', () => {
  const texts = fc.oneof(
    amounts.map((value) => `$${groups(value, ',')}`),
    amounts.map((value) => `$${value / 1e6} million`),
    fc.integer({ min: 1, max: 999 }).map((value) => `${value / 10}%`),
    fc.integer({ min: 0, max: 9_999_999 }).map((value) => `${groups(value, ',')} boxes`),
    fc
      .nat(23)
      .chain((hour) => fc.nat(59).map((minute) => `${hour}:${String(minute).padStart(2, '0')}`)),
    fc.integer({ min: 1, max: 40 }).map((value) => `the ${value}th`),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const [figure] = figuresIn(text, 'en').figures;
      if (!figure) throw new Error(`nothing in ${text}`);
      const french = writeFigure(figure, 'fr') ?? figure.written;
      const [back] = figuresIn(french, 'fr').figures;
      expect(back).toMatchObject({ kind: figure.kind, value: figure.value });
      const english = writeFigure(back!, 'en') ?? back!.written;
      expect(figuresIn(english, 'en').figures[0]).toMatchObject({ value: figure.value });
    }),
  );
});

test('a date is the same day in both languages, however it is written', () => {
  const day = fc.record({
    year: fc.integer({ min: 1950, max: 2090 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(day, (date) => {
      const { year, month } = date;
      const english = monthNames.en[month - 1];
      const twoDigits = (value: number): string => String(value).padStart(2, '0');
      const iso = `${year}-${twoDigits(month)}-${twoDigits(date.day)}`;
      const texts: ReadonlyArray<readonly [string, Locale]> = [
        [`on ${writeFoundDate(date, 'en')}`, 'en'],
        [`le ${writeFoundDate(date, 'fr')}`, 'fr'],
        [`on the ${date.day}th of ${english} ${year}`, 'en'],
        [iso, 'en'],
        [iso, 'fr'],
        [iso.replaceAll('-', ' '), 'fr'],
      ];
      for (const [text, lang] of texts) expect(figuresIn(text, lang).dates).toMatchObject([date]);
    }),
  );
});

describe('texts that say the same', () => {
  test.each([
    ['Both dykes failed twice in a decade.', 'Les deux digues ont cédé deux fois en dix ans.'],
    ['A five-year plan for half of them.', 'Un plan quinquennal pour la moitié d’entre elles.'],
    [
      'Options 1 and 2 do both; option 3 does not.',
      'L’option 3 ne le fait pas; les options 1 et 2, oui.',
    ],
    ['On May 9 and 11, 2022, at 4 pm.', 'Les 9 et 11 mai 2022, à 16 h.'],
    ['It may rain, and they march on.', 'Il pleuvra peut-être, et elles avancent.'],
    ['$5 to $10 million, or 3 to 5%', 'de 5 à 10 millions de dollars, ou de 3 à 5 %'],
    ['From 54% in 2022 to 61% in 2025.', 'De 54 %, en 2022, à 61 %, en 2025.'],
    ['Section 74(d) and Bill C-58.', 'L’alinéa 74d) et le projet de loi C-58.'],
    ['The C3P, file PS-2020-042.', 'Le CCPE, dossier PS-2020-042.'],
    [
      'Call 613-555-0142 within 24 hours, 24/7.',
      'Composez le 613‑555‑0142 dans les 24 h, 24 heures sur 24, 7 jours sur 7.',
    ],
    ['The ship is new, says the first officer.', 'Le navire est neuf, dit le premier officier.'],
    [
      'Both sides and the centre sent a dozen people.',
      'Les deux côtés et le centre ont envoyé douze personnes.',
    ],
    ['Both the north and the south sent a dozen.', 'Le nord et le sud en ont envoyé douze.'],
    ['All 14 came, of 14.', 'Tous sont venus, sur 14.'],
    ['There were 14 in 2019.', 'Il y en avait quatorze en 2019.'],
    ['US$3 and CAN$5 million', '3 $ US et 5 millions de dollars canadiens'],
    ['in the 1990s, at the 3rd attempt', 'dans les années 1990, à la 3e tentative'],
    ['a million dollars', '1 000 000 $'],
    ['Twenty-one of the 80 bases.', 'Vingt et une des 80 bases.'],
    ['In the 20th century.', 'Au XXe siècle.'],
    ['In the twentieth century.', 'Au XXe siècle.'],
    ['Chapter IV of the report.', 'Le chapitre 4 du rapport.'],
    ['Chapter 4 of the report.', 'Le chapitre IV du rapport.'],
    ['One and a half million people.', 'Un million et demi de personnes.'],
    ['It is $2.5 million.', 'Ce sont deux millions et demi de dollars.'],
    ['The 1 million jobs.', 'Le million d’emplois.'],
    ['The $1 million given.', 'Le million de dollars versé.'],
    ['About $2-3 billion.', 'De 2 à 3 milliards de dollars.'],
    ['About $2–3 billion.', 'De 2 à 3 milliards de dollars.'],
    ['A quarter of a million people.', 'Un quart de million de personnes.'],
    ['A quarter of a million dollars.', 'Un quart de million de dollars.'],
    ['About $1/2 million.', 'Environ un demi-million de dollars.'],
    ['Half a million people.', '500 000 personnes.'],
    ['CAD 5 million was paid.', '5 millions de dollars canadiens ont été versés.'],
    ['It is 5 million CAD.', 'Ce sont 5 millions de dollars canadiens.'],
    ['It is 95 cents, or 25¢.', 'C’est 0,95 $, ou 0,25 $.'],
    ['Call 1 (800) 555-0199.', 'Composez le 1 800 555-0199.'],
    ['Call (613) 555-0199.', 'Composez le 613-555-0199.'],
    ['From 9 to 5.', 'De 9 h à 17 h.'],
    ['In the mid-90s, or the mid-1990s.', 'Au milieu des années 1990.'],
    ['In the ’80s.', 'Dans les années 80.'],
    ['Since 9/11.', 'Depuis le 11 septembre 2001.'],
    ['The October Crisis of 1970.', 'La crise d’Octobre de 1970.'],
    ['Two weeks later.', 'Quinze jours plus tard.'],
    ['2 weeks later.', '15 jours plus tard.'],
    ['A cost: nil.', 'Coût : 0 $.'],
    ['A fall of 4%, or +5%.', 'Une baisse de 4 %, ou +5 %.'],
    ['It fell by 4%.', 'La variation est de -4 %.'],
    ['At minus 18 °C, or 18 °C below zero.', 'À -18 °C, ou 18 °C sous zéro.'],
    ['On Monday, November 10.', 'Le lundi 10 novembre.'],
    ['In 2022, on May 9, 2022.', 'En 2022, le 9 mai.'],
    ['From May through July.', 'De mai à juillet.'],
    ['It rises from 5 to 10°C.', 'Elle passe de 5 à 10 °C.'],
  ])('have no difference: %s', (en, fr) => {
    const both = { en: figuresIn(en, 'en'), fr: figuresIn(fr, 'fr') };
    expect(differingFigures(both.en, both.fr)).toEqual([]);
    expect(differingDates(both.en, both.fr)).toEqual([]);
  });

  test.each([
    [
      'It costs $8.7 million.',
      'Il coûte 7,8 millions de dollars.',
      ['$8.7 million / 7,8 millions de dollars'],
    ],
    ['Three came in 2019.', 'Quatre sont venus en 2018.', ['Three / Quatre', '2019 / 2018']],
    ['It rose by 5%.', 'Il a augmenté de 5.', ['5% / 5']],
    ['14 of 14 and 9', '14 sur 41 et 9', ['14 / 41']],
    ['Bill C-21', 'le projet de loi C-12', ['C-21 / C-12']],
    ['at 4 pm', 'à 15 h', ['4 pm / 15 h']],
    ['the second and the third', 'le premier et le troisième', ['second / premier']],
    ['It costs 12 cents more.', 'Il coûte plus cher.', ['12 cents / –']],
    ['In the 20th century.', 'Au XIXe siècle.', ['20th / XIXe']],
    ['Chapter IV.', 'Le chapitre 6.', ['IV / 6']],
    [
      'One and a half million.',
      'Deux millions et demi.',
      ['One and a half million / Deux millions et demi'],
    ],
    [
      'A quarter of a million.',
      'Un tiers de million.',
      ['A quarter of a million / Un tiers de million'],
    ],
    ['95 cents', '0,59 $', ['95 cents / 0,59 $']],
    ['$2–3 billion', 'de 2 à 4 milliards de dollars', ['3 billion / 4 milliards de dollars']],
    ['From 9 to 5.', 'De 9 h à 18 h.', ['5 / 18 h']],
    ['Call (613) 555-0199.', 'Composez le 613-555-0198.', ['(613) 555-0199 / 613-555-0198']],
    ['In the mid-90s.', 'Au milieu des années 1980.', ['mid-90s / 1980']],
    ['Two weeks.', 'Seize jours.', ['Two / Seize']],
    ['Call 613-555-0142.', 'Composez le 613-555-0124.', ['613-555-0142 / 613-555-0124']],
  ])('are told apart: %s', (en, fr, wanted) => {
    const differences = differingFigures(figuresIn(en, 'en'), figuresIn(fr, 'fr'));
    const shown = differences.map(
      (each) => `${each.en?.written ?? '–'} / ${each.fr?.written ?? '–'}`,
    );
    expect(shown).toEqual(wanted);
  });
});

test.each([
  ['On Monday, November 10.', 'Le mardi 10 novembre.', ['November 10 / 10 novembre']],
  ['On May 9, 2022.', 'Le 9 mai.', ['May 9, 2022 / 9 mai']],
  ['On May 9.', 'Le 9 mai 2022.', ['May 9 / 9 mai 2022']],
  ['May through July.', 'De mai à juin.', ['July / juin']],
  ['It is +4%.', 'C’est -4 %.', ['4% / 4 %']],
  ['It is 18 °C.', 'Il fait -18 °C.', ['18 / 18']],
])('days, months and signs are told apart: %s', (en, fr, wanted) => {
  const both = [figuresIn(en, 'en'), figuresIn(fr, 'fr')] as const;
  const all = [...differingFigures(...both), ...differingDates(...both)];
  expect(all.map((one) => `${one.en?.written ?? '–'} / ${one.fr?.written ?? '–'}`)).toEqual(wanted);
});
