import { otherSide, sides, type Side } from './side.ts';

/** How the addresses of federal pages tell their language; each form has its like in the other. */
const forms: ReadonlyArray<{
  readonly en: string;
  readonly fr: string;
  readonly wholePath: boolean;
}> = [
  { en: '-eng', fr: '-fra', wholePath: true },
  { en: '_eng', fr: '_fra', wholePath: true },
  { en: '-en', fr: '-fr', wholePath: true },
  { en: '_e', fr: '_f', wholePath: true },
  { en: '_en', fr: '_fr', wholePath: true },
  { en: '.en', fr: '.fr', wholePath: true },
  { en: '/eng', fr: '/fra', wholePath: false },
  { en: '/en', fr: '/fr', wholePath: false },
];

/** What an address tells of the language of its page. */
export interface LinkLanguage {
  readonly side: Side;
  /** The address of the page in the other language, as far as the form tells. */
  readonly other: string;
  /**
   * The path in which both languages are alike; undefined where its words are translated, as on
   * Canada.ca.
   */
  readonly likePath: string | undefined;
}

/** Reads the language of a page from its address: `index-en.aspx`, `/fr/`, `…-eng`, `?lang=fr`. */
export function languageOfLink(href: string): LinkLanguage | undefined {
  const [, head = '', path = '', tail = ''] =
    /^([a-z]+:\/\/[^/?#]*)?([^?#]*)(.*)$/i.exec(href) ?? [];
  return languageOfPath(head, path, tail) ?? languageOfQuery(head + path, tail, path);
}

function languageOfPath(head: string, path: string, tail: string): LinkLanguage | undefined {
  for (const form of forms)
    for (const side of sides) {
      const pattern = patternOf(form, side);
      if (!pattern.test(path)) continue;
      const other = head + path.replace(pattern, form[otherSide(side)]) + tail;
      const rest = path.replace(pattern, '').toLowerCase();
      return { side, other, likePath: form.wholePath ? rest : undefined };
    }
  return undefined;
}

function patternOf({ wholePath, ...marks }: (typeof forms)[number], side: Side): RegExp {
  const mark = marks[side].replace('.', String.raw`\.`);
  return new RegExp(mark + (wholePath ? String.raw`(?=\.[a-z]{2,5}$|$)` : '(?=/|$)'), 'i');
}

/** `?lang=fr` */
function languageOfQuery(start: string, tail: string, path: string): LinkLanguage | undefined {
  const [, before, lang = '', after] = /^(.*[?&]lang(?:ue|uage)?=)(en|fr)(.*)$/i.exec(tail) ?? [];
  if (before === undefined || after === undefined) return undefined;
  const side: Side = lang.toLowerCase() === 'fr' ? 'fr' : 'en';
  return { side, other: start + before + otherSide(side) + after, likePath: path.toLowerCase() };
}
