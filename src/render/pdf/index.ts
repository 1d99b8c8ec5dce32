import { MissingGlyphError } from '../missing-glyph.ts';
import type { Renderer } from '../renderer.ts';
import { openFonts } from './fonts/chain.ts';
import { setFurniture, setWatermark } from './layout/furniture.ts';
import { layOut } from './layout/lay-out.ts';
import { paginate } from './layout/paginate.ts';
import { paint } from './paint/paint.ts';

/** A tagged PDF that is PDF/UA-1 and PDF/A-2a, or 3a with its source in it: pages are laid out first, as data, and painted at the end. */
export const pdf: Renderer = {
  format: 'pdf',
  extension: '.pdf',
  render: async (document, { theme, createdAt, source, asset }) => {
    const fonts = openFonts(asset);
    const layout = layOut(document, theme, fonts);
    const pages = paginate(layout, theme.page.height - theme.margin.top - theme.margin.bottom);
    const furniture = pages.map((_, index) =>
      setFurniture(document, { number: index + 1, count: pages.length }, theme, fonts),
    );
    const watermark = setWatermark(document, theme, fonts);
    if (fonts.missing.size > 0) throw new MissingGlyphError([...fonts.missing]);
    return paint({ document, layout, pages, furniture, watermark, theme, createdAt, source });
  },
};
