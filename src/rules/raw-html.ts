import { say } from '../findings/finding.ts';
import { walk } from '../markdown/node.ts';
import { shorten } from '../schema/shorten.ts';
import type { Rule } from './rule.ts';

/** HTML in Markdown, but for `<span lang>`. */
export const rawHtml: Rule = {
  id: 'raw-html',
  severity: 'error',
  summary: 'Text holds no HTML but <span lang="…">.',
  why: 'A note is printed as a web page, a PDF and plain text alike. HTML has no place in two of them and is a risk in the third; only the language of some words has no mark in Markdown.',
  examples: {
    good: [
      { yaml: 'issue: Costs **rise**.' },
      { yaml: 'issue: They say <span lang="iu">ᐃᓄᒃᑎᑐᑦ</span>.' },
    ],
    bad: [{ yaml: 'issue: Costs <b>rise</b>.', at: ['1:14', '1:21'] }],
  },
  reads: (bodies) => bodies.filter(({ text }) => text.includes('<')),
  check({ bodies }, report) {
    for (const body of bodies) {
      for (const node of walk(body.root))
        if (node.kind === 'html')
          report({
            at: body.path,
            range: node,
            message: say('raw-html', { tag: shorten(node.text.trim()) }),
          });
    }
  },
};
