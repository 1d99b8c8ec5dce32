import { textsWith } from '../note/joined.ts';
import { isSafeAddress } from '../document/address.ts';
import { walk } from '../markdown/node.ts';
import { shorten } from '../schema/shorten.ts';
import { defineRule } from './define-rule.ts';
import type { Rule } from './rule.ts';

/** Links to addresses that run code or read files. */
export const unsafeLink: Rule = defineRule({
  id: 'unsafe-link',
  severity: 'error',
  summary: {
    en: 'Links go to web pages, e-mail addresses, telephones or places in the note.',
    fr: 'Les liens mènent à des pages Web, à des adresses de courriel, à des numéros de téléphone ou à des endroits de la note.',
  },
  why: {
    en: 'A published note is opened by the public. An address such as `javascript:` or `file:` could run code or point into a department’s own network.',
    fr: 'Une note publiée est ouverte par le public. Une adresse comme `javascript:` ou `file:` pourrait exécuter du code ou mener à l’intérieur du réseau d’un ministère.',
  },
  messages: {
    found: {
      en: 'The address “{address}” is not safe to link to. Use one that begins with https://, http://, mailto: or tel:.',
      fr: 'L’adresse «\u00A0{address}\u00A0» n’est pas sûre. Employez-en une qui commence par https://, http://, mailto: ou tel:.',
    },
  },
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
  reads: (bodies) => textsWith(bodies, (text) => suspicious.test(text)),
  check({ bodies }, report, say) {
    for (const { path, root } of bodies)
      for (const node of walk(root)) {
        if (node.kind !== 'link' || isSafeAddress(node.href)) continue;
        const message = say('found', { address: shorten(node.href) });
        report({ at: path, range: node, message });
      }
  },
});

/**
 * An address of a link, of a definition (but no text of a footnote) or in angle brackets that does not
 * plainly begin as a safe one.
 */
const suspicious =
  /\]\((?!https?:\/\/|mailto:|tel:|#)|(?<!\[\^[^\s[\]\\]{1,80})\]:(?!\s*<?https?:\/\/)|<(?!https?:|mailto:|tel:)[a-z][a-z\d+.-]*:/i;
