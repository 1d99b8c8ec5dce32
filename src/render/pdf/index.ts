import type { Document } from '../../document/block.ts';
import { wholeOf } from '../../document/whole.ts';
import { translate } from '../../locale/index.ts';
import type { Theme } from '../../theme/theme.ts';
import { MissingGlyphError } from '../missing-glyph.ts';
import type { Part, Renderer } from '../renderer.ts';
import { openFonts, type Fonts } from './fonts/chain.ts';
import { openHyphens } from './layout/hyphens.ts';
import { setFrame, type Frame } from './layout/frame.ts';
import { setFurniture } from './layout/furniture.ts';
import { layOut, type Layout, type Ways } from './layout/lay-out.ts';
import { paginate, type Page } from './layout/paginate.ts';
import { paginateSparing } from './layout/spare-page.ts';
import type { Element } from './layout/structure.ts';
import { setWatermark } from './layout/watermark.ts';
import { paint } from './paint/paint.ts';

/**
 * A tagged PDF that is PDF/UA-1 and PDF/A-2a, or 3a with its source in it: pages are laid out first, as
 * data, and painted at the end. Several documents have a section of the structure each, begin on pages
 * of their own and are numbered through.
 */
export const pdf: Renderer = {
  format: 'pdf',
  render: async (
    parts,
    { theme: look, sizes = [look], createdAt, sources = [], asset, standIn = false, countPages },
  ) => {
    const fonts = openFonts(asset, look.fonts, standIn);
    const isSeveral = parts.length > 1;
    const hyphens = await Promise.all(
      parts.map(async ({ document: { lang } }) =>
        look.hyphenation ? openHyphens(lang) : undefined,
      ),
    );
    // Sizes are there to choose from in a sheet to be read aloud.
    const wholeItems = sizes.length > 1;
    const fitted = parts.map((part, index) =>
      fit(part, sizes, fonts, { hyphens: hyphens[index], wholeItems }, isSeveral),
    );
    const counts = fitted.map(({ pages }) => pages.length);
    countPages?.(counts);
    const count = counts.reduce((sum, each) => sum + each, 0);
    let number = 0;
    const painted = fitted.map((each, index) => {
      const { document, images = new Map() } = parts[index]!;
      const { frame, theme, pages } = each;
      const furniture = pages.map((_, page) =>
        setFurniture(document, { number: ++number, count, isFirst: page === 0 }, frame, fonts),
      );
      const watermark = setWatermark(document.watermark, theme, fonts);
      return { ...each, document, images, furniture, watermark };
    });
    if (fonts.missing.size > 0 && !standIn) throw new MissingGlyphError([...fonts.missing]);
    const root: Element = isSeveral
      ? { tag: 'Document', kids: fitted.map(({ place }) => place) }
      : fitted[0]!.place;
    const whole = wholeOf(parts.map(({ document }) => document));
    return paint({ root, whole, parts: painted, createdAt, sources });
  },
};

interface Fitted {
  readonly frame: Frame;
  /** That of the frame. */
  readonly theme: Theme;
  readonly place: Element;
  readonly layout: Layout;
  readonly pages: readonly Page[];
}

/** A watermark is a picture of letters: whoever listens to a draft is told in words, as in the other formats. */
function withNotice(document: Document): Document {
  if (!document.draft) return document;
  const text = translate(document.lang, 'document/draft-notice', {});
  const content = [{ kind: 'emphasis' as const, content: [{ kind: 'text' as const, text }] }];
  return { ...document, blocks: [{ kind: 'paragraph', content }, ...document.blocks] };
}

/** Sets a document with the first look that leaves it one page, else two, else with the last. */
function fit(
  { document, images = new Map() }: Part,
  themes: readonly Theme[],
  fonts: Fonts,
  ways: Ways,
  isPart: boolean,
): Fitted {
  const set = (look: Theme): Fitted => {
    const frame = setFrame(document, look, fonts);
    const { theme } = frame;
    const place: Element = isPart
      ? { tag: 'Sect', kids: [], lang: document.lang }
      : { tag: 'Document', kids: [] };
    // Who reads aloud finds the place by the space around it.
    const cut = ways.wholeItems ? paginate : paginateSparing;
    const layout = layOut(withNotice(document), theme, fonts, images, place, ways);
    const height = theme.page.height - theme.margin.top - theme.margin.bottom;
    return { frame, theme, place, layout, pages: cut(layout, height) };
  };
  const all: Fitted[] = [];
  for (const theme of themes) {
    const fitted = set(theme);
    if (fitted.pages.length === 1) return fitted;
    all.push(fitted);
  }
  return all.find(({ pages }) => pages.length === 2) ?? all.at(-1)!;
}
