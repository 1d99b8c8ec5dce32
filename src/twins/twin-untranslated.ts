import { bodyOf, foreignBodies, plain, untranslatedIn } from './foreign-texts.ts';
import { isPlainlyIn } from '../rules/prose/language-words.ts';
import type { NotePath } from '../findings/finding.ts';
import { contactsOf } from '../note/contacts.ts';
import type { Note } from '../note/note.ts';
import type { Unit } from './outline/outline.ts';
import { otherSide, type Both, type Side } from './side.ts';
import { languageOfTitle } from './title-language.ts';
import { defineTwinRule, type TwinRule } from './rule.ts';

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
      {
        yaml: 'lang: fr\nbranch: Water Management Branch\nprepared_by: { name: Ana Pereira, title: Senior Policy Analyst, phone: 555-0142 }',
        twin: 'branch: Water Management Branch\nprepared_by: { name: Ana Pereira, title: Senior Policy Analyst, phone: 555-0142 }',
        at: ['2:9', '3:42'],
      },
    ],
  },
  check({ notes, walked }, report, say) {
    for (const { path, side } of untranslatedHeader(notes))
      report({ in: side, at: { en: { path }, fr: { path } }, message: say('found', {}) });
    const foreign = foreignBodies(walked.groups);
    for (const { en, fr } of walked.groups) {
      for (const [index, unit] of en.entries()) {
        const other = fr[index];
        const side = other && untranslatedIn({ en: unit, fr: other });
        if (!other || side === undefined) continue;
        const own = { en: unit, fr: other }[side];
        if (foreign[side].has(bodyOf(own)) || isSpokenOf(own, side)) continue;
        report({ in: side, at: { en: unit.spot, fr: other.spot }, message: say('found', {}) });
      }
    }
  },
});

/** Whether a text is long enough to be known by itself, so that `language-mismatch` speaks of it. */
function isSpokenOf({ kind, text }: Unit, side: Side): boolean {
  const isProse = kind === 'paragraph' || kind === 'bullet';
  return isProse && !/[“«"]/.test(text) && isPlainlyIn(otherSide(side), text);
}

/** Fields of the header that are the same in both notes, and the note in which they are foreign. */
function untranslatedHeader(notes: Both<Note>): Array<{ path: NotePath; side: Side }> {
  return headerPaths(notes).flatMap((path) => {
    const [en = '', fr = ''] = [textAt(notes.en, path), textAt(notes.fr, path)];
    const lang = plain(en) === plain(fr) ? languageOfTitle(en) : undefined;
    return lang === undefined ? [] : [{ path, side: otherSide(lang) }];
  });
}

/** Fields of the header that are translated and are no sentences, and the titles of contacts. */
function headerPaths({ fr }: Both<Note>): NotePath[] {
  const titles = contactsOf(fr).map(({ path }) => [...path, 'title']);
  return [['minister'], ['branch'], ['to'], ...titles];
}

function textAt({ fields }: Note, path: NotePath): string | undefined {
  let value: unknown = fields;
  for (const key of path) value = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  return typeof value === 'string' ? value : undefined;
}
