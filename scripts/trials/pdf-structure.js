/**
 * Judges by pdf.js, which shows PDFs in Firefox, what a screen reader is told: headings with their
 * words, list items, table heads and figures are those of the web page of the same note.
 */
import { readFileSync } from 'node:fs';
import { parseDocument } from 'htmlparser2';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * @param {string} pdf Path of a PDF.
 * @param {string} html Path of the web page of the same note.
 * @returns {Promise<{ name: string, ok: boolean, detail: string }>}
 */
export async function judgeStructure(pdf, html) {
  const read = await structureOfPdf(pdf);
  const wanted = structureOfHtml(html);
  const name = `${pdf} has the headings, lists, tables and figures of its web page`;
  const ok = JSON.stringify(read) === JSON.stringify(wanted) && wanted.headings.length > 3;
  return { name, ok, detail: ok ? '' : JSON.stringify({ read, wanted }, null, 1) };
}

async function structureOfPdf(file) {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 });
  const structure = empty();
  try {
    const pdf = await task.promise;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const words = await wordsById(page);
      for (const node of nodesIn(await page.getStructTree())) {
        const { role, children } = node;
        if (/^H[1-6]$/.test(role) && isHere(node))
          structure.headings.push(`${role} ${textOf(node, words)}`);
        // pdf.js names what goes over to the next page on both; a bullet and a head stand on one.
        if (role === 'LI' && children.some((child) => child.role === 'Lbl' && isHere(child)))
          structure.items += 1;
        if (role === 'TH' && isHere(node)) structure.heads += 1;
        if (role === 'Figure' && isHere(node)) structure.figures.push(node.alt);
      }
    }
  } finally {
    await task.destroy();
  }
  return structure;
}

/** The text of each marked content of a page. */
async function wordsById(page) {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = new Map();
  const open = [];
  for (const { type, id, str = '', hasEOL } of items) {
    if (type?.startsWith('begin')) open.push(id);
    else if (type === 'endMarkedContent') open.pop();
    else {
      const inside = open.findLast((each) => each !== undefined);
      words.set(inside, `${words.get(inside) ?? ''}${str}${hasEOL ? ' ' : ''}`);
    }
  }
  return words;
}

function* nodesIn(node) {
  // Footnotes are read where they are cited; a web page has them at its end.
  if (!node?.role || node.role === 'Note') return;
  yield node;
  for (const child of node.children) yield* nodesIn(child);
}

/** Whether anything of an element is painted on the page. */
function isHere({ type, children = [] }) {
  return type === 'content' || children.some(isHere);
}

function textOf({ children }, words) {
  return squeezed(
    children
      .map((child) => (child.role ? textOf(child, words) : (words.get(child.id) ?? '')))
      .join(''),
  );
}

function structureOfHtml(file) {
  const structure = empty();
  const visit = (node) => {
    const { name, attribs = {}, children = [] } = node;
    // What leads through a long page, and the notes below it, stand otherwise in a PDF.
    if (name === 'nav' || attribs.class === 'footnotes') return;
    if (/^h[1-6]$/.test(name)) structure.headings.push(`${name.toUpperCase()} ${wordsIn(node)}`);
    if (name === 'li') structure.items += 1;
    if (name === 'th' || name === 'dt') structure.heads += 1;
    if (name === 'img') structure.figures.push(attribs.alt);
    children.forEach(visit);
  };
  visit(parseDocument(readFileSync(file, 'utf8')));
  return structure;
}

function wordsIn(node) {
  if (node.type === 'text') return node.data;
  return squeezed((node.children ?? []).map(wordsIn).join(''));
}

function squeezed(text) {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function empty() {
  return { headings: [], items: 0, heads: 0, figures: [] };
}
