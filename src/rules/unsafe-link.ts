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
    good: [{ yaml: 'issue: See [the report](https://example.org/report).' }],
    bad: [{ yaml: 'issue: See [the report](javascript:alert(1)).', at: ['1:12'] }],
  },
  reads: /\]\s*[(:[]|<[a-z][a-z\d+.-]*:/i,
  check({ bodies }, report) {
    for (const body of bodies) {
      for (const node of walk(body.root)) {
        const address = node.kind === 'link' ? node.href : node.kind === 'image' ? node.src : '';
        if (isSafeAddress(address)) continue;
        const message = say('unsafe-link', { address: shorten(address) });
        report({ at: body.path, range: node, message });
      }
    }
  },
};
