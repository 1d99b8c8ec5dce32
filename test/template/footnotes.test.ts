import { expect, test } from 'vitest';
import { plainText, type Block, type Document } from '../../src/document/block.ts';
import { layOutWithOwn, noteOf } from './notes.ts';

test('one body may cite what another defines', () => {
  const document = layOut({ issue: 'Cited[^a].', background: 'Text.\n\n[^a]: Source.' });
  expect(citations(document)).toEqual(['fn1']);
  expect(footnotes(document)).toEqual(['fn1 1 Source.']);
});

test('where two bodies define the same mark, each uses its own', () => {
  const document = layOut({
    issue: 'One[^a].\n\n[^a]: First.',
    background: 'Two[^a].\n\n[^a]: Second.',
    current_status: 'Three[^a].',
  });
  expect(footnotes(document)).toEqual(['fn1 1 First.', 'fn2 2 Second.']);
  // The current status, which defines none, comes before the background.
  expect(citations(document)).toEqual(['fn1', 'fn1', 'fn2']);
});

test('a bullet uses its own definition before those of its list, and of the note', () => {
  const document = layOut({
    issue: 'Issue.\n\n[^a]: Of the note.\n\n[^c]: Of the note alone.',
    key_facts: [
      'A[^a] B[^b] C[^c]',
      'Own[^a]\n\n[^a]: Of the bullet.',
      'Last.\n\n[^b]: Of the list.',
    ],
  });
  expect(footnotes(document)).toEqual([
    'fn1 1 Of the bullet.',
    'fn2 2 Of the list.',
    'fn3 3 Of the note alone.',
  ]);
  expect(citations(document)).toEqual(['fn1', 'fn2', 'fn3', 'fn1']);
});

test('numbers follow the printed order, whatever the order of the file', () => {
  const document = layOut({
    background: 'Late[^late].\n\n[^late]: Late.\n\n[^early]: Early.',
    issue: 'First[^early].',
  });
  expect(footnotes(document)).toEqual(['fn1 1 Early.', 'fn2 2 Late.']);
});

test('a mark that is used twice has one number', () => {
  const document = layOut({ issue: 'A[^x] B[^y] C[^X].\n\n[^x]: X.\n\n[^y]: Y.' });
  expect(citations(document)).toEqual(['fn1', 'fn2', 'fn1']);
  expect(footnotes(document)).toEqual(['fn1 1 X.', 'fn2 2 Y.']);
});

test('a footnote may cite further ones, and itself', () => {
  const document = layOut({
    issue: 'A[^a] B[^b].\n\n[^a]: See[^c].\n\n[^b]: See[^b].\n\n[^c]: End.',
  });
  expect(footnotes(document)).toEqual(['fn1 1 See.', 'fn2 2 See.', 'fn3 3 End.']);
});

test('a definition that nothing cites is not printed', () => {
  const document = layOut({ issue: 'Text.\n\n[^a]: Unused.\n\n[^b]: Cites[^a].' });
  expect(document.footnotes).toEqual([]);
});

test('a mark without a definition stays as it was written', () => {
  const document = layOut({ issue: 'Text[^a].' });
  expect(document.footnotes).toEqual([]);
  expect(JSON.stringify(document.blocks)).toContain('Text[^a].');
});

test('a body that a block holds may define footnotes, too', () => {
  const document = layOut({
    issue: 'A[^a].',
    if_pressed: [{ on: 'it', response: ['Yes.\n\n[^a]: Deep.'] }],
  });
  expect(footnotes(document)).toEqual(['fn1 1 Deep.']);
});

function layOut(bodies: Readonly<Record<string, unknown>>): Document {
  return layOutWithOwn(noteOf({ title: 'Title', ...bodies }));
}

function footnotes(document: Document): readonly string[] {
  return document.footnotes.map(({ id, number, blocks }) => `${id} ${number} ${words(blocks)}`);
}

/** The ids of the marks in the order in which they are printed. */
function citations(document: Document): readonly string[] {
  const marks = JSON.stringify(document.blocks).matchAll(/"kind":"footnote","id":"([^"]*)"/g);
  return [...marks].map(([, id = '']) => id);
}

function words(blocks: readonly Block[]): string {
  return blocks.map((block) => ('content' in block ? plainText(block.content) : '')).join(' ');
}
