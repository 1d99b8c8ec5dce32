import { SvgPartError } from './drawing.ts';
import type { XmlElement } from './xml.ts';

/** What an element says of its look, by the names of properties. */
export type Look = ReadonlyMap<string, string>;

/** Finds the look of an element: its attributes, over them the style sheet, over that its own style. */
export type LookOf = (element: XmlElement) => Look;

interface Rule {
  /** Of an id, a class, a name or all: the heavier wins. */
  readonly weight: number;
  readonly fits: (element: XmlElement) => boolean;
  readonly look: Look;
}

/** Reads the style sheets of a drawing. @throws SvgPartError for what is more than simple rules */
export function readStyles(sheets: readonly string[]): LookOf {
  const rules = sheets
    .flatMap(rulesOf)
    .map((rule, index) => ({ ...rule, index }))
    .toSorted((a, b) => a.weight - b.weight || a.index - b.index);
  return (element) =>
    new Map([
      ...element.attributes,
      ...rules.filter(({ fits }) => fits(element)).flatMap(({ look }) => [...look]),
      ...declarations(element.attributes.get('style') ?? ''),
    ]);
}

function rulesOf(sheet: string): readonly Rule[] {
  const css = sheet.replaceAll(/\/\*[^]*?\*\/|<!--|-->/g, '').trim();
  if (css.includes('@')) throw new SvgPartError('part', /@[\w-]*/.exec(css)![0]);
  const rules: Rule[] = [];
  let end = 0;
  for (const { index, 0: rule, 1: selectors = '', 2: body = '' } of css.matchAll(
    /([^{}]+)\{([^{}]*)\}/g,
  )) {
    if (css.slice(end, index).trim() !== '') break;
    end = index + rule.length;
    const look = declarations(body);
    for (const selector of selectors.split(',')) rules.push({ ...reach(selector.trim()), look });
  }
  if (css.slice(end).trim() !== '') throw new SvgPartError('part', 'style');
  return rules;
}

/** Which elements a selector is for. */
function reach(selector: string): Pick<Rule, 'weight' | 'fits'> {
  const [whole, sign, name = ''] = /^([.#]?)([\w-]+)$/.exec(selector) ?? [];
  if (selector === '*') return { weight: 0, fits: () => true };
  if (whole === undefined) throw new SvgPartError('part', selector);
  if (sign === '#') return { weight: 3, fits: ({ attributes }) => attributes.get('id') === name };
  if (sign === '') return { weight: 1, fits: (element) => element.name === name };
  const classes = ({ attributes }: XmlElement): readonly string[] =>
    (attributes.get('class') ?? '').split(/\s+/);
  return { weight: 2, fits: (element) => classes(element).includes(name) };
}

function declarations(body: string): Look {
  const look = new Map<string, string>();
  for (const declaration of body.split(';')) {
    const [, name, value = ''] = /^\s*([\w-]+)\s*:\s*([^]*?)\s*$/.exec(declaration) ?? [];
    if (value.includes('!')) throw new SvgPartError('part', '!important');
    if (name !== undefined) look.set(name.toLowerCase(), value);
  }
  return look;
}
