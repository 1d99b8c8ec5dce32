import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { typeset } from '../../src/document/typography/typeset.ts';
import { documentOf, paragraph } from '../render/documents.ts';

test.each(['docs/LISEZMOI.md', 'docs/auteurs.md'])(
  'the French of %s has the typography that brief gives to notes',
  (page) => {
    const prose = readFileSync(page, 'utf8')
      .replaceAll(/^```[^]*?^```$/gm, '')
      .replaceAll(/`[^`\n]*`|\]\([^)]*\)/g, '\uFFFC');
    const lines = prose.split('\n').map((line) => line.replaceAll(/^\|.*|:?-{3,}:?/g, ''));
    for (const line of lines) {
      const { changes } = typeset(documentOf([paragraph(line)], { lang: 'fr' }), {
        spacing: true,
        quotes: true,
      });
      // A number and its unit are bound in print alone.
      const wrong = changes().filter(
        ({ written, set }) => written.replaceAll(' ', '\u00A0') !== set.replaceAll(' ', '\u00A0'),
      );
      expect(wrong).toEqual([]);
    }
  },
);
