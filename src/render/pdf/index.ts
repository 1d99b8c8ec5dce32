import type { Document } from '../../document/block.ts';
import type { Image } from '../../image/image.ts';
import type { Theme } from '../../theme/theme.ts';
import { MissingGlyphError } from '../missing-glyph.ts';
import type { Renderer } from '../renderer.ts';
import { openFonts, type Fonts } from './fonts/chain.ts';
import { openHyphens, type Hyphens } from './layout/hyphens.ts';
import { setFurniture, setWatermark } from './layout/furniture.ts';
import { layOut, type Layout } from './layout/lay-out.ts';
import { paginate, type Page } from './layout/paginate.ts';
import { paint } from './paint/paint.ts';

/**
 * A tagged PDF that is PDF/UA-1 and PDF/A-2a, or 3a with its source in it: pages are laid out first, as
 * data, and painted at the end.
 */
export const pdf: Renderer = {
  format: 'pdf',
  extension: '.pdf',
  render: async (
    document,
    { theme: look, sizes = [look], createdAt, source, images = new Map(), asset },
  ) => {
    const fonts = openFonts(asset, look.fonts);
    const hyphens = look.hyphenation ? await openHyphens(document.lang) : undefined;
    const { theme, layout, pages } = fit(document, sizes, fonts, images, hyphens);
    const furniture = pages.map((_, index) =>
      setFurniture(document, { number: index + 1, count: pages.length }, theme, fonts),
    );
    const watermark = setWatermark(document, theme, fonts);
    if (fonts.missing.size > 0) throw new MissingGlyphError([...fonts.missing]);
    return paint({
      document,
      layout,
      pages,
      furniture,
      watermark,
      theme,
      createdAt,
      source,
      images,
    });
  },
};

interface Fitted {
  readonly theme: Theme;
  readonly layout: Layout;
  readonly pages: readonly Page[];
}

/** Sets a document with the first look that leaves it one page, else two, else with the last. */
function fit(
  document: Document,
  themes: readonly Theme[],
  fonts: Fonts,
  images: ReadonlyMap<string, Image>,
  hyphens: Hyphens | undefined,
): Fitted {
  const set = (theme: Theme): Fitted => {
    const layout = layOut(document, theme, fonts, images, hyphens);
    const height = theme.page.height - theme.margin.top - theme.margin.bottom;
    return { theme, layout, pages: paginate(layout, height) };
  };
  const all: Fitted[] = [];
  for (const theme of themes) {
    const fitted = set(theme);
    if (fitted.pages.length === 1) return fitted;
    all.push(fitted);
  }
  return all.find(({ pages }) => pages.length === 2) ?? all.at(-1)!;
}
