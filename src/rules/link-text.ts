import { flatText } from '../markdown/flat-text.ts';
import type { MarkdownNode, NodeOf } from '../markdown/node.ts';
import { shorten } from '../schema/shorten.ts';
import { defineRule } from './define-rule.ts';
import type { Rule } from './rule.ts';

/** Links whose words do not say where they lead. */
export const linkText: Rule = defineRule({
  id: 'link-text',
  severity: 'warning',
  summary: {
    en: 'The words of a link say where it leads.',
    fr: 'Les mots d’un lien disent où il mène.',
  },
  why: {
    en: 'Screen readers list the links of a page by their words alone, so “click here” says nothing and a long address is read out letter by letter (WCAG 2.2, 2.4.4 and 2.4.9). On paper, neither helps anyone.',
    fr: 'Les lecteurs d’écran énumèrent les liens d’une page par leurs seuls mots\u00A0: «\u00A0cliquez ici\u00A0» ne dit rien, et une longue adresse est lue lettre par lettre (WCAG 2.2, 2.4.4 et 2.4.9). Sur papier, ni l’un ni l’autre n’aide qui que ce soit.',
  },
  options: {
    max: {
      default: 40,
      about: {
        en: 'Most characters of an address that is printed as it is.',
        fr: 'Nombre maximal de caractères d’une adresse imprimée telle quelle.',
      },
    },
    words: {
      default: [],
      about: {
        en: 'Further words that say nothing as a link, in any letter case.',
        fr: 'Autres mots qui ne disent rien comme lien, sans égard à la casse.',
      },
    },
  },
  messages: {
    empty: {
      en: 'The link “{words}” does not say where it leads.',
      fr: 'Le lien «\u00A0{words}\u00A0» ne dit pas où il mène.',
    },
    address: {
      en: 'An address of {count} characters stands in the text.',
      fr: 'Une adresse de {count} caractères figure dans le texte.',
    },
    hint: {
      en: 'Write the name of what is there: [Report on Dykes](address).',
      fr: 'Écrivez le nom de ce qui s’y trouve\u00A0: [Rapport sur les digues](adresse).',
    },
  },
  examples: {
    good: [
      { yaml: 'issue: See the [Report on Dykes](https://example.org/dykes).' },
      { yaml: 'issue: See <https://example.org/dykes>.' },
      { yaml: 'issue: The link `https://example.org/registers/dykes/2026/inspections` is old.' },
    ],
    bad: [
      { yaml: 'issue: For the report, [click here](https://example.org/dykes).', at: ['1:24'] },
      {
        yaml: 'issue: See https://example.org/registers/dykes/2026/inspections for more.',
        at: ['1:12'],
      },
      {
        yaml: 'issue: See <https://example.org/registers/dykes/2026/inspections>.',
        at: ['1:12'],
      },
      { yaml: 'lang: fr\nissue: Le rapport est [ici](https://example.org/digues).', at: ['2:23'] },
    ],
  },
  reads(bodies, { max, words }) {
    const linked = bodies.filter(({ text }) => text.includes(']') || mayHoldAddress(text));
    const saysNothing = linked.length > 0 ? emptyWords(words) : new Set<string>();
    return linked.filter(({ text }) => mayBeUnclear(text, saysNothing, max));
  },
  check({ bodies, options: { max, words: further } }, report, say) {
    const saysNothing = bodies.length > 0 ? emptyWords(further) : new Set<string>();
    const hints = [say('hint', {})];
    for (const { path, text, root } of bodies)
      for (const { start, end, words: shown } of linksIn(root, text)) {
        const range = { start, end };
        const words = bare(shown);
        if (isAddress(shown) && shown.length > max)
          report({ at: path, range, message: say('address', { count: shown.length }), hints });
        else if (words === '' || saysNothing.has(words))
          report({ at: path, range, message: say('empty', { words: shorten(shown) }), hints });
      }
  },
});

/** Words that are the same whatever is behind them; bare, as they are compared. */
const empty = [
  'here',
  'click here',
  'click here to read',
  'click here to read more',
  'see here',
  'link',
  'this link',
  'the following link',
  'more',
  'read more',
  'learn more',
  'more here',
  'more info',
  'more information',
  'this page',
  'ici',
  'cliquez ici',
  'cliquer ici',
  'voir ici',
  'lien',
  'ce lien',
  'le lien suivant',
  'voir le lien',
  'plus',
  'lire la suite',
  'en savoir plus',
  'plus d’information',
  'plus d’informations',
  'plus de détails',
  'cette page',
];

const ownEmpty: ReadonlySet<string> = new Set(empty);

function emptyWords(further: readonly string[]): ReadonlySet<string> {
  return further.length === 0 ? ownEmpty : new Set([...empty, ...further.map(bare)]);
}

interface ShownLink {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Links, and addresses that stand in the text. */
function linksIn(node: MarkdownNode, body: string): ShownLink[] {
  if (node.kind === 'link') return [shownLink(node)];
  if (node.kind === 'text') return addressAt(node, body);
  return 'children' in node ? node.children.flatMap((child) => linksIn(child, body)) : [];
}

function shownLink(link: NodeOf<'link'>): ShownLink {
  const words = flatText(link).text.trim();
  // A link without words shows its address.
  return { start: link.start, end: link.end, words: words === '' ? link.href : words };
}

/** An address begins in one piece of text and may run over the next: Markdown parts text at its signs. */
function addressAt({ start, end }: NodeOf<'text'>, body: string): ShownLink[] {
  const beginnings = body.slice(start, end).matchAll(/(?<![\w/.=-])(?:https?:\/\/|www\.)/gi);
  return Array.from(beginnings, ({ index }) => {
    const from = start + index;
    // Longer than any address is, so that a hostile text is not read to its end each time.
    const [run = ''] = /^[^\s|<[\]]*/.exec(body.slice(from, from + 2000)) ?? [];
    const words = run.replace(/(?<=[\p{L}\p{N}/])[^\p{L}\p{N}/]+$/u, '');
    return { start: from, end: from + words.length, words };
  });
}

function isAddress(words: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(words);
}

/** Words without the signs around them. */
function bare(words: string): string {
  // Most are so.
  if (/^[a-z]+(?: [a-z]+)*$/i.test(words)) return words.toLowerCase();
  return words
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll("'", '’')
    .replaceAll(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '');
}

/** Whether a text may hold a link that says nothing, or a long address outside a link with words. */
function mayBeUnclear(text: string, saysNothing: ReadonlySet<string>, max: number): boolean {
  let end = -1;
  for (let at = text.indexOf(']'); at >= 0; at = text.indexOf(']', end + 1)) {
    const start = text.lastIndexOf('[', at);
    // Brackets within brackets, as in `[![here](map.png)](map.html)`.
    if (start <= end && end >= 0) return true;
    end = at;
    if (start < 0 || text[start + 1] === '^') continue;
    const words = text.slice(start + 1, at);
    if (/[&\\<`*_~]/.test(words) || saysNothing.has(bare(words)) || bare(words) === '') return true;
  }
  if (!hasLongAddress(text, max)) return false;
  // Most of them stand in links with words.
  const withoutLinks = text.replaceAll(
    /(?<!\\)\[(?!\W*(?:https?:|www\.))[^[\]\\`<&]+\]\([^\s()<>]+\)/gi,
    '',
  );
  return hasLongAddress(withoutLinks, max);
}

function hasLongAddress(text: string, max: number): boolean {
  // "https" stands before it, which is the most that can.
  const least = Math.max(1, max - 7);
  return addressSigns.some((sign) => {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      const start = at + sign.length;
      if (start + least <= text.length && !/\s/.test(text.slice(start, start + least))) return true;
    }
    return false;
  });
}

/** Those of `https://` and `www.`, in any letter case that is written. */
const addressSigns = ['://', 'www.', 'WWW.', 'Www.'];

function mayHoldAddress(text: string): boolean {
  return addressSigns.some((sign) => text.includes(sign));
}
