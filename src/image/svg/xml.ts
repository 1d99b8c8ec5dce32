import { SaxesParser } from 'saxes';
import { SvgPartError } from './drawing.ts';

/** An element of SVG; those of other namespaces are left out, as browsers pass over them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text right within it. */
  readonly text: string;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
const xlinkNamespace = 'http://www.w3.org/1999/xlink';

/** Past these a drawing takes too long to print; charts and crests have hundreds. */
const most = { elements: 20_000, depth: 50 };

/** Reads an XML file strictly, as browsers do: a fault shows nothing there. @throws SvgPartError */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: GrowingElement[] = [];
  let root: GrowingElement | undefined;
  let count = 0;
  parser.on('error', () => {
    throw new SvgPartError('damaged');
  });
  parser.on('doctype', (doctype) => {
    // An entity may stand for any amount of text.
    if (doctype.includes('[')) throw new SvgPartError('part', 'DOCTYPE');
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target === 'xml-stylesheet') throw new SvgPartError('outside', target);
  });
  parser.on('opentag', (tag) => {
    count += 1;
    if (count > most.elements || open.length > most.depth) throw new SvgPartError('many');
    const attributes = new Map<string, string>();
    for (const { uri, local, value } of Object.values(tag.attributes))
      if (uri === '' || uri === xlinkNamespace) attributes.set(local, value);
    const element = { name: tag.local, attributes, children: [], text: '' };
    if (tag.uri === svgNamespace) {
      open.at(-1)?.children.push(element);
      root ??= element;
    }
    open.push(element);
  });
  const addText = (words: string): void => {
    const element = open.at(-1);
    if (element) element.text += words;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  if (root?.name !== 'svg') throw new SvgPartError('damaged');
  return root;
}

interface GrowingElement extends XmlElement {
  readonly children: GrowingElement[];
  text: string;
}
