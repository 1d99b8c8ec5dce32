import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Block, Document } from '../../../src/document/block.ts';
import type { Image } from '../../../src/image/image.ts';
import { openFonts, type Fonts } from '../../../src/render/pdf/fonts/chain.ts';
import { pdf } from '../../../src/render/pdf/index.ts';
import { layOut, type Ways } from '../../../src/render/pdf/layout/lay-out.ts';
import { paginate, type Page } from '../../../src/render/pdf/layout/paginate.ts';
import type { Strip } from '../../../src/render/pdf/layout/strip.ts';
import type { Element } from '../../../src/render/pdf/layout/structure.ts';
import { resolveTheme, type OwnFonts } from '../../../src/theme/resolve.ts';
import type { ThemeFile } from '../../../src/theme/theme-file.ts';
import { documentOf } from '../documents.ts';

const root = new URL('../../../', import.meta.url);

const asset = (path: string): Uint8Array => readFileSync(fileURLToPath(new URL(path, root)));
const theme = resolveTheme({});
export const fonts = (): Fonts => openFonts(asset, theme.fonts);
export const bodyHeight = theme.page.height - theme.margin.top - theme.margin.bottom;

export const renderPdf = (
  document: Document,
  look: ThemeFile = {},
  own: OwnFonts = {},
): Promise<Uint8Array> =>
  pdf.render([{ document }], {
    theme: resolveTheme(look, own),
    createdAt: new Date('2024-03-01T00:00:00Z'),
    page: () => '',
    asset,
  });

export const pagesOf = (document: Document, ways: Ways = {}): readonly Page[] =>
  paginate(
    layOut(document, theme, fonts(), new Map(), { tag: 'Document', kids: [] }, ways),
    bodyHeight,
  );

/** Blocks in one endless column, and the elements that they grow. */
export function layOutBlocks(
  blocks: readonly Block[],
  images: ReadonlyMap<string, Image> = new Map(),
): { readonly strips: readonly Strip[]; readonly root: Element } {
  const place: Element = { tag: 'Document', kids: [] };
  const document = documentOf(blocks, { marking: '' });
  const { strips } = layOut(document, theme, fonts(), images, place);
  return { strips, root: place };
}

/** The lines of a page as text, those of its footnotes apart. */
export function linesOf(page: Page): {
  readonly body: readonly string[];
  readonly notes: readonly string[];
} {
  const text = (placed: Page['body']): readonly string[] =>
    placed.flatMap(({ strip }) =>
      strip.lines.map(({ line }) =>
        line.fragments
          .map((each) => each.text)
          .join('')
          .trim(),
      ),
    );
  return { body: text(page.body), notes: text(page.notes) };
}
