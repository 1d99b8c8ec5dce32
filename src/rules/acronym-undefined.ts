import { joined } from '../note/joined.ts';
import { stringsOf } from '../note/strings.ts';
import { acronymsIn, possibleAcronymsIn } from './prose/acronyms.ts';
import { isShouted } from './prose/capitals.ts';
import { defineRule } from './define-rule.ts';
import { acronymsGivenIn, isGivenAfter, isGivenInTable } from './prose/full-forms.ts';
import { readingsOf } from './reading.ts';
import type { Found, Rule } from './rule.ts';

/** Acronyms whose full form stands nowhere in the note. */
export const acronymUndefined: Rule = defineRule({
  id: 'acronym-undefined',
  yieldsTo: 'fr-capitals',
  severity: 'warning',
  summary: {
    en: 'An acronym is given in full somewhere in the note.',
    fr: 'Un sigle est écrit au long quelque part dans la note.',
  },
  why: {
    en: 'The Canada.ca Content Style Guide gives the long form with the acronym in brackets at the first mention (4.4). A note is read by people of other offices and, once published, by the public: CSE was Child Sexual Exploitation in one published note, and is the Communications Security Establishment elsewhere. Sections are read apart, so the long form may stand in any of them. What everyone in your office knows is for the config’s list; words such as DNA, PDF or UN are not asked for, nor what is on everyone’s lips, such as CBC, COVID or RRSP.',
    fr: 'Le Guide de rédaction du contenu du site Canada.ca donne, à la première mention, la forme longue et le sigle entre parenthèses (4.4). Une note est lue par des gens d’autres bureaux et, une fois publiée, par le public\u00A0: dans une note publiée en anglais, CSE désignait l’exploitation sexuelle des enfants, alors qu’ailleurs, en anglais, ce sigle désigne le Centre de la sécurité des télécommunications. Les sections se lisent séparément; la forme longue peut donc figurer dans n’importe laquelle. Ce que tout votre bureau connaît va dans la liste de la configuration; des mots comme ADN, PDF ou UE ne sont pas visés, ni ce que tout le monde dit, comme CRTC, COVID ou REER.',
  },
  options: {
    known: {
      default: [],
      about: {
        en: 'Acronyms that every reader knows.',
        fr: 'Les sigles que tous les lecteurs connaissent.',
      },
    },
  },
  messages: {
    found: {
      en: '“{acronym}” is never spelled out in this note.',
      fr: '«\u00A0{acronym}\u00A0» n’est écrit au long nulle part dans cette note.',
    },
    hint: {
      en: 'At its first mention write the full form and then ({acronym}), or list it as known in brief.config.yaml.',
      fr: 'À la première mention, écrivez la forme longue suivie de ({acronym}), ou inscrivez le sigle parmi les sigles connus dans brief.config.yaml.',
    },
  },
  examples: {
    good: [
      { yaml: 'issue: The Court said so in Daniels, 2016 SCC 27, and in 2019\u00A0FCA\u00A0103.' },
      { yaml: 'lang: fr\nissue: La Cour l’a dit dans Daniels, 2016 CSC 27.' },
      { yaml: 'issue: The Small Harbours Fund (SHF) pays; SHFs elsewhere do not.' },
      {
        yaml: 'issue: SHF pays.\nbackground: The [Small Harbours Fund](https://example.org/a) (SHF).',
      },
      { yaml: 'issue: The SHF (Small Harbours Fund) pays.' },
      { yaml: 'issue: The SHF pays.\nbranch: Small Harbours Fund (SHF)' },
      {
        yaml: 'issue: Bill C-58, PS-2020-042, form IMM 5257, K1A 0P8, Part II, G7, Q1, R&D, COVID-19 and the TV.',
      },
      { yaml: 'issue: The CBC, the NHL and the CRTC on COVID and on RRSPs.' },
      {
        yaml: 'issue: The SHF and DFO pay.\nbackground: |\n  | Name | Abbreviation |\n  | --- | --- |\n  | Small Harbours Fund | SHF |\n  | Fisheries and Oceans Canada | DFO |',
      },
      {
        yaml: 'lang: fr\nissue: Le FPP paie.\nbackground: |\n  | Nom | Notes |\n  | --- | --- |\n  | FPP | en mai |\n  | Le Fonds des petits ports | **FPP** |',
      },
      { yaml: 'issue: Do NOT open, see `ABC` and <https://example.org/ABC>.' },
      { yaml: 'lang: fr\nissue: Le Fonds des petits ports (FPP) paie. L’argent du FPP suffit.' },
    ],
    bad: [
      { yaml: 'issue: The SHF pays, and the SHF is rich.', at: ['1:12'] },
      { yaml: 'title: What the SHF pays', at: ['1:17'] },
      {
        yaml: 'background: |\n  | Paid by | Fund |\n  | --- | --- |\n  | the large ports | SHF |',
        at: ['4:23'],
      },
      { yaml: 'issue: Partners (SHF, ABC) pay.', at: ['1:18', '1:23'] },
      { yaml: 'lang: fr\nissue: L’argent du FPP suffit.', at: ['2:20'] },
    ],
  },
  reads(bodies, { known }) {
    const all = joined(bodies);
    const given = new Set([...known, ...acronymsGivenIn(all)]);
    if (possibleAcronymsIn(all, given).length === 0) return [];
    return bodies.filter(({ text }) => possibleAcronymsIn(text, given).length > 0);
  },
  check(note, report, say) {
    const known = new Set(note.options.known);
    // Of a title in capitals another rule speaks.
    const readings = readingsOf(note).filter(
      ({ path, text }) =>
        possibleAcronymsIn(text, known).length > 0 && !(path[0] === 'title' && isShouted(text)),
    );
    if (readings.length === 0) return;
    // The name of a branch or an office gives it as well as prose does.
    const given = new Set([
      ...known,
      ...stringsOf(note).flatMap(({ text }) => acronymsGivenIn(text)),
    ]);
    const first = new Map<string, Found>();
    for (const { path, text, written } of readings)
      for (const { acronym, start, end } of acronymsIn(text, given)) {
        // As written, for the marks round words and the signs between cells are no prose.
        if (isGivenAfter(written, acronym, end) || isGivenInTable(written, acronym, start, end))
          given.add(acronym);
        else if (!first.has(acronym))
          first.set(acronym, {
            at: path,
            range: { start, end },
            message: say('found', { acronym }),
            hints: [say('hint', { acronym })],
          });
      }
    for (const [acronym, found] of first) if (!given.has(acronym)) report(found);
  },
});
