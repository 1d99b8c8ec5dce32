import type { Document } from '../../document/block.ts';
import { pageCss } from '../../generated/templates.js';
import { translate } from '../../locale/index.ts';
import type { HeadingFont, OwnFont, Theme } from '../../theme/theme.ts';
import type { Part } from '../renderer.ts';
import { cssString } from './css-string.ts';
import { watermarkProperties } from './watermark.ts';

const notoSans = "'Noto Sans'";

/**
 * The page's style sheet: the theme as custom properties, then the rules, then the printed page, of which
 * each part of a page of several has its own.
 */
export function styleSheet(parts: readonly Part[], whole: Document, theme: Theme): string {
  const several = parts.length > 1 ? parts : [];
  const own = several.map(({ document, key }, index) => {
    // What stands around the parts must not take a page for itself.
    const around = [index === 0 ? ',header' : '', index === several.length - 1 ? ',footer' : ''];
    const named = `@media print{#${key}${around.join('')}{page:${key}}}`;
    return `${named}\n${printedPage(document, theme, key)}`;
  });
  const printed = [printedPage(whole, theme), ...own].join('\n');
  const css = `${properties(whole, theme)}\n${pageCss}\n${printed}`;
  // Nothing in a style sheet needs this character, and `</style>` would end it.
  return css.replaceAll('<', '\\3c ');
}

function properties({ watermark }: Document, theme: Theme): string {
  const own = watermark === undefined ? {} : watermarkProperties(watermark, theme);
  const declarations = Object.entries({ ...themeProperties(theme), ...own }).map(
    ([name, value]) => `--${name}:${value}`,
  );
  return `:root{${declarations.join(';')}}`;
}

/** On screen sizes follow the reader's own setting, in the theme's proportions; in print its points. */
function themeProperties({
  fonts,
  size,
  leading,
  colour,
  hyphenation,
  marking,
}: Theme): Readonly<Record<string, string | number>> {
  return {
    'print-size': `${size.body}pt`,
    'text-font': familyOf(fonts.regular),
    'heading-font':
      typeof fonts.heading === 'string' ? headings[fonts.heading] : familyOf(fonts.heading),
    h1: ratio(size.h1, size.body),
    h2: ratio(size.h2, size.body),
    h3: ratio(size.h3, size.body),
    h4: ratio(size.h4, size.body),
    small: ratio(size.small, size.body),
    table: ratio(size.table, size.body),
    leading: leading.body,
    'leading-heading': leading.heading,
    'leading-table': leading.table,
    text: colour.text,
    heading: colour.heading,
    link: colour.link,
    muted: colour.muted,
    line: colour.line,
    'table-head': colour.tableHead,
    watermark: colour.watermark,
    marking: colour.marking,
    hyphens: hyphenation ? 'auto' : 'manual',
    'marking-size': ratio(marking.size, size.body),
    'marking-side': marking.position === 'top-right' ? 'end' : 'center',
  };
}

const headings: Readonly<Record<HeadingFont, string>> = { lato: 'Lato', 'noto-sans': notoSans };

/** A page names the font, which the reader's computer has or has not: it holds none. */
function familyOf(font: OwnFont | undefined): string {
  return font ? `${cssString(font.family)},${notoSans}` : notoSans;
}

function ratio(size: number, body: number): string {
  return `${Number((size / body).toFixed(4))}rem`;
}

/**
 * Margin boxes carry the marking onto every page in browsers that have them. The first page has it
 * at its top as text already.
 */
function printedPage({ lang, marking: words }: Document, theme: Theme, name = ''): string {
  const { page, margin, fonts, size, marking } = theme;
  const sides = [margin.top, margin.right, margin.bottom, margin.left].map((side) => `${side}pt`);
  const counters: Readonly<Record<string, string>> = {
    page: 'counter(page)',
    pages: 'counter(pages)',
  };
  const pageOf = translate(lang, 'document/page-of', {
    page: '\n{page}\n',
    pages: '\n{pages}\n',
  });
  const number = pageOf
    .split('\n')
    .map((part) => counters[part.slice(1, -1)] ?? cssString(part))
    .join(' ');
  const font = `font:${size.small}pt ${familyOf(fonts.regular)},system-ui,sans-serif`;
  const places = marking.pages === 'all' ? boxes[marking.position] : [];
  const style = `${font.replace(`${size.small}pt`, `${marking.size}pt`)};font-weight:bold;color:${theme.colour.marking}`;
  const marks = places.map((place) => `@${place}{content:${cssString(words)};${style}}`);
  const first = places
    .filter((place) => place.startsWith('top'))
    .map((place) => `@${place}{content:none}`);
  return `@page${name && ` ${name}`}{size:${page.width}pt ${page.height}pt;margin:${sides.join(' ')};\
${marks.join('')}@bottom-right{content:${number};${font}}}
@page${name && ` ${name}`}:first{${first.join('')}}`;
}

/** Where a position of the marking is on a printed page. */
const boxes: Readonly<Record<Theme['marking']['position'], readonly string[]>> = {
  'top-right': ['top-right'],
  'top-centre': ['top-center'],
  'top-and-bottom-centre': ['top-center', 'bottom-center'],
};
