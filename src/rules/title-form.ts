import { isShouted } from './prose/capitals.ts';
import { defineRule } from './define-rule.ts';
import { capitals } from '../document/letters.ts';
import type { Rule } from './rule.ts';

/** What does not belong in a title. */
export const titleForm: Rule = defineRule({
  id: 'title-form',
  severity: 'warning',
  fixable: true,
  summary: {
    en: 'A title is short, has small letters and ends without a period or colon.',
    fr: 'Un titre est court, contient des minuscules et ne finit ni par un point ni par un deux-points.',
  },
  why: {
    en: 'Titles are published by themselves in lists (Access to Information Act, 74(b) and 88(b)). The Canada.ca Content Style Guide wants no end punctuation and no capitals throughout (4.1 and 5.1); a question may keep its mark. Of 24 published committee notes, 11 repeat “Parliamentary Committee Notes:”, which says nothing of the subject and puts every title under the same letter.',
    fr: 'Les titres sont publiés seuls, dans des listes (Loi sur l’accès à l’information, alinéas 74b) et 88b)). Le Guide de rédaction du contenu du site Canada.ca ne veut ni ponctuation finale ni majuscules d’un bout à l’autre (4.1 et 5.1); une question peut garder son signe. Sur 24 notes de comité publiées, 11 répètent «\u00A0Notes des comités parlementaires\u00A0:\u00A0» ou son équivalent anglais, qui ne dit rien du sujet et range tous les titres sous la même lettre.',
  },
  options: {
    max: {
      default: 120,
      about: {
        en: 'The longest title, in characters.',
        fr: 'Longueur maximale d’un titre, en caractères.',
      },
    },
  },
  messages: {
    end: {
      en: 'A title has no “{sign}” at its end. Delete it.',
      fr: 'Un titre ne finit pas par «\u00A0{sign}\u00A0». Supprimez ce signe.',
    },
    capitals: {
      en: 'This title is in capitals from end to end.',
      fr: 'Ce titre est tout en majuscules.',
    },
    'capitals-hint': {
      en: 'Write it as you would in a sentence, with capitals for the first word and for names.',
      fr: 'Écrivez-le comme dans une phrase, avec une majuscule au premier mot et aux noms propres.',
    },
    long: {
      en: 'This title has {count} characters, and {max} are the most that a list can show.',
      fr: 'Ce titre compte {count} caractères, et une liste peut en montrer {max} tout au plus.',
    },
    prefix: {
      en: 'The title begins with “{prefix}”, as the titles of all such notes would.',
      fr: 'Le titre commence par «\u00A0{prefix}\u00A0», comme pourraient le faire les titres de toutes ces notes.',
    },
    'prefix-hint': {
      en: 'Begin with the subject: {rest}',
      fr: 'Commencez par le sujet\u00A0: {rest}',
    },
    numbered: {
      en: 'Options are numbered when they are printed, so that “{number}” would stand there twice. Delete it.',
      fr: 'Les options sont numérotées à l’impression; «\u00A0{number}\u00A0» y figurerait donc deux fois. Supprimez-le.',
    },
    misnumbered: {
      en: 'Options are numbered when they are printed, in their order: this is option {printed}, and not “{number}”.',
      fr: 'Les options sont numérotées à l’impression, dans leur ordre\u00A0: celle-ci est l’option {printed}, et non «\u00A0{number}\u00A0».',
    },
  },
  examples: {
    good: [
      { yaml: 'title: Small harbours in the North' },
      { yaml: 'title: Who inspects the wharves?' },
      { yaml: 'title: Relations with the U.S.' },
      { yaml: 'title: TV and PDF' },
      { yaml: 'lang: fr\ntitle: "Petits ports\u00A0: qui les inspecte?"' },
    ],
    bad: [
      { yaml: 'title: Small harbours.', at: ['1:22'] },
      { yaml: 'title: "Small harbours:"', at: ['1:23'] },
      { yaml: 'title: SMALL HARBOURS IN THE NORTH', at: ['1:8'] },
      { yaml: 'title: GUN LAWS', at: ['1:8'] },
      { yaml: 'title: "Parliamentary Committee Notes: Gun control"', at: ['1:9'] },
      { yaml: `title: ${'Harbours and wharves '.repeat(6)}`, at: ['1:8'] },
      { yaml: 'lang: fr\ntitle: LES PETITS PORTS DE PÊCHE', at: ['2:8'] },
      {
        yaml: 'lang: fr\ntitle: "Notes des comités parlementaires\u00A0: Petits ports…"',
        at: ['2:9', '2:56'],
      },
    ],
  },
  check({ fields: { title: written, options: choices }, options: { max } }, report, say) {
    tellNumbers(choices, ({ index, number, end, isRight }) =>
      report({
        at: ['options', index, 'option'],
        range: { start: 0, end },
        message: isRight
          ? say('numbered', { number })
          : say('misnumbered', { number, printed: index + 1 }),
        ...(isRight && { replacement: '' }),
      }),
    );
    if (typeof written !== 'string') return;
    const title = written.trimEnd();
    const at = ['title'];
    const [prefix] = repeatedPrefix.exec(title) ?? [];
    if (prefix !== undefined) {
      const rest = title.slice(prefix.length);
      // Small letters after it would make half a title.
      const standsAlone = titleStart.test(rest);
      report({
        at,
        range: { start: 0, end: prefix.length },
        message: say('prefix', { prefix: prefix.trim() }),
        ...(standsAlone && { hints: [say('prefix-hint', { rest })], replacement: '' }),
      });
    }
    const [sign] = endSigns.exec(title) ?? [];
    // What is nothing but the prefix lacks a subject, which is not mended by deleting its colon.
    if (sign !== undefined && prefix !== title && !abbreviation.test(title))
      report({
        at,
        range: { start: title.length - sign.length, end: title.length },
        message: say('end', { sign: sign.trim() }),
        replacement: '',
      });
    if (isShouted(title))
      report({ at, message: say('capitals', {}), hints: [say('capitals-hint', {})] });
    const count = Array.from(title).length;
    if (count > max) report({ at, message: say('long', { count, max }) });
  },
});

/** A number that an option says of itself, up to where what it is begins. */
interface OwnNumber {
  readonly index: number;
  readonly number: string;
  readonly end: number;
  /** Whether it is the one that is printed. */
  readonly isRight: boolean;
}

function tellNumbers(choices: unknown, tell: (found: OwnNumber) => void): void {
  for (const [index, choice] of Array.isArray(choices) ? choices.entries() : []) {
    const { option } = Object(choice) as { readonly option?: unknown };
    const [lead, number = '', count] =
      ownNumber.exec(typeof option === 'string' ? option : '') ?? [];
    if (lead === undefined) continue;
    tell({ index, number, end: lead.length, isRight: Number(count) === index + 1 });
  }
}

const ownNumber = /^\s*(option[ \u00A0]*([1-9]\d?))[ \u00A0]*[:.)–—-]\s*(?=\S)/i;

/** As published by Public Safety Canada from 2022 on, in both languages, and near forms of it. */
const repeatedPrefix =
  /^\s*(?:parliamentary committee notes?|notes? (?:des|pour les) comités parlementaires)\s*[:–—-]\s*/i;

const titleStart = new RegExp(`^[${capitals}\\d]`);

const endSigns = /\s*[.,;:!…]+$/;

/** What ends in a period of its own: U.S., p. i., Inc., Ltd. */
const abbreviation =
  /(?:(?:^|[\s.,-])[a-z]|\b(?:Inc|Ltd|Co|Corp|St|No|Jr|Sr|Dr|Ont|etc|cie|enr))\.$/i;
