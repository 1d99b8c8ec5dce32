import { otherSide, type Side } from './side.ts';

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
  for (const { wholePath, ...marks } of forms)
    for (const side of ['en', 'fr'] as const) {
      const mark = marks[side];
      const pattern = wholePath
        ? new RegExp(`${mark.replace('.', String.raw`\.`)}(?=\\.[a-z]{2,5}$|$)`, 'i')
        : new RegExp(`${mark}(?=/|$)`, 'i');
      if (!pattern.test(path)) continue;
      const other = path.replace(pattern, marks[otherSide(side)]);
      const likePath = wholePath ? path.replace(pattern, '').toLowerCase() : undefined;
      return { side, other: head + other + tail, likePath };
    }
  const [, before, lang, after] = /^(.*[?&]lang(?:ue|uage)?=)(en|fr)(.*)$/i.exec(tail) ?? [];
  if (before === undefined || after === undefined) return undefined;
  const side: Side = lang?.toLowerCase() === 'fr' ? 'fr' : 'en';
  const other = head + path + before + otherSide(side) + after;
  return { side, other, likePath: path.toLowerCase() };
}
