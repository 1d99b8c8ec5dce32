import { isSafeAddress } from '../document/address.ts';
import { say } from '../findings/finding.ts';
import { walk } from '../markdown/node.ts';
import { shorten } from '../schema/shorten.ts';
import type { Rule } from './rule.ts';

/** Links to addresses that run code or read files. */
export const unsafeLink: Rule = {
  id: 'unsafe-link',
  severity: 'error',
  summary: 'Links go to web pages, e-mail addresses, telephones or places in the note.',
  why: 'A published note is opened by the public. An address such as javascript: or file: could run code or point into a department’s own network.',
  examples: {
    good: [
      { yaml: 'issue: See [the report](https://example.org/report).' },
      { yaml: 'issue: Write to <office@example.org> or [call](tel:613-555-0142).' },
    ],
    bad: [
      { yaml: 'issue: See [the report](javascript:alert(1)).', at: ['1:12'] },
      { yaml: 'issue: See [the report](<&#106;avascript:alert(1)>).', at: ['1:12'] },
      { yaml: 'issue: See <file:///etc/hosts>.', at: ['1:12'] },
      { yaml: 'issue: |\n  See [it][r].\n\n  [r]: data:text/html,x', at: ['2:7'] },
    ],
  },
  reads: (bodies) => bodies.filter(({ text }) => suspicious.test(text)),
  check({ bodies }, report) {
    for (const { path, root } of bodies)
      for (const node of walk(root)) {
        if (node.kind !== 'link' && node.kind !== 'image') continue;
        const address = node.kind === 'link' ? node.href : node.src;
        if (isSafeAddress(address)) continue;
        const message = say('unsafe-link', { address: shorten(address) });
        report({ at: path, range: node, message });
      }
  },
};

/**
 * An address of a link, of a definition (but no text of a footnote) or in angle brackets that does not
 * plainly begin as a safe one.
 */
const suspicious =
  /\]\((?!https?:\/\/|mailto:|tel:|#)|(?<!\[\^[^\s[\]\\]{1,80})\]:(?!\s*<?https?:\/\/)|<(?!https?:|mailto:|tel:)[a-z][a-z\d+.-]*:/i;
