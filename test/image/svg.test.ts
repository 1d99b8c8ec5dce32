import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeSvg } from '../../src/image/svg/decode-svg.ts';
import type { Drawing } from '../../src/image/svg/drawing.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const svg = (inside: string, attributes = 'viewBox="0 0 100 50"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;

function read(inside: string, attributes?: string): Drawing {
  const { drawing, ...rest } = decodeSvg(bytes(svg(inside, attributes)));
  expect(rest).toEqual({});
  return drawing!;
}

/** What is wrong with a drawing: the problem, and what part of it. */
function refused(text: string): string {
  const { drawing, ...problem } = decodeSvg(bytes(text));
  expect(drawing).toBeUndefined();
  return Object.values(problem).join(' ').trim();
}

const only = (inside: string): Drawing['shapes'][number] => {
  const { shapes } = read(inside);
  expect(shapes).toHaveLength(1);
  return shapes[0]!;
};

describe('an SVG', () => {
  test.each([
    ['width="20mm" height="1in" viewBox="0 0 2 2"', 75.59, 96],
    ['viewBox="0 0 40 20"', 40, 20],
    ['viewBox="0 0 40 20" width="80"', 80, 40],
    ['viewBox="0 0 40 20" height="80"', 160, 80],
    ['width="100%" viewBox="0 0 40 20"', 40, 20],
    ['width="30pt" height="15pt"', 40, 20],
    ['', 300, 150],
  ])('with %s has its size', (attributes, width, height) => {
    const found = read('', attributes);
    expect(found.width).toBeCloseTo(width, 1);
    expect(found.height).toBeCloseTo(height, 1);
  });

  test('fits its units into its size, in the middle', () => {
    expect(read('', 'viewBox="10 0 10 10" width="40" height="20"').matrix).toEqual([
      2, 0, 0, 2, -10, 0,
    ]);
    expect(
      read('', 'viewBox="0 0 10 10" width="40" height="20" preserveAspectRatio="none"').matrix,
    ).toEqual([4, 0, 0, 2, 0, 0]);
  });

  test('has shapes, each a path', () => {
    const { shapes } = read(
      '<rect x="1" y="2" width="3" height="4"/><circle cx="5" cy="5" r="2"/><line x2="3" stroke="red"/>' +
        '<polygon points="0,0 1,0 1,1"/><path d="M0 0L1 1"/><rect width="0" height="3"/>',
    );
    expect(shapes.map(({ path }) => path)).toEqual([
      'M1 2h3v4h-3Z',
      'M3 5a2 2 0 1 1 4 0a2 2 0 1 1 -4 0Z',
      'M0 0L3 0',
      'M0,0 1,0 1,1Z',
      'M0 0L1 1',
    ]);
    expect(shapes[2]).toMatchObject({ fill: undefined, stroke: { colour: '#ff0000', width: 1 } });
  });

  test('takes its look from attributes, sheets and its own style, the last first', () => {
    const style =
      '<style>/* x */ rect{fill:red} .a, .b{fill:lime;opacity:.5} #c{fill:#00f}</style>';
    const fills = (inside: string): unknown => only(style + inside).fill;
    expect(fills('<rect width="1" height="1" fill="gray"/>')).toEqual({
      colour: '#ff0000',
      opacity: 1,
    });
    expect(fills('<rect class="x a" width="1" height="1"/>')).toEqual({
      colour: '#00ff00',
      opacity: 0.5,
    });
    expect(fills('<rect class="a" id="c" width="1" height="1"/>')).toMatchObject({
      colour: '#0000ff',
    });
    expect(fills('<rect id="c" style="fill:rgb(1 2 3 / 50%)" width="1" height="1"/>')).toEqual({
      colour: '#010203',
      opacity: 0.5,
    });
  });

  test('hands its look and its place down', () => {
    const inside =
      '<g fill="none" stroke="#abc" stroke-width="2" transform="translate(10 20)" opacity=".5">' +
      '<g transform="scale(2)" opacity=".5"><path d="M0 0h1" stroke-dasharray="3"/></g></g>';
    expect(only(inside)).toMatchObject({
      matrix: [2, 0, 0, 2, 10, 20],
      fill: undefined,
      stroke: { colour: '#aabbcc', opacity: 0.25, width: 2, dashes: [3, 3] },
    });
  });

  test('shows what it uses again, and leaves out what is not to be seen', () => {
    const inside =
      '<title>T</title><desc>D</desc><metadata><x xmlns="http://example.org/"/></metadata>' +
      '<defs><text>unseen</text><linearGradient id="g"/><rect id="r" width="1" height="1"/></defs>' +
      '<use xlink:href="#r" x="5"/><rect width="1" height="1" display="none"/>' +
      '<g visibility="hidden"><rect width="1" height="1"/></g><rect width="1" height="1" fill="none"/>';
    expect(only(inside).matrix).toEqual([1, 0, 0, 1, 5, 0]);
  });

  test('is cut down by its clip paths', () => {
    const inside =
      '<clipPath id="c"><rect width="2" height="2" transform="scale(2)"/></clipPath>' +
      '<g clip-path="url(#c)" transform="translate(1)"><path d="M0 0h9v9z"/></g>';
    expect(only(inside).clips).toEqual([
      { path: 'M0 0h2v2h-2Z', matrix: [2, 0, 0, 2, 1, 0], rule: 'nonzero' },
    ]);
  });

  test.each([
    ['<text x="1">Dykes</text>', 'svg-text text'],
    ['<script>alert(1)</script>', 'svg-active script'],
    ['<defs><script>alert(1)</script></defs>', 'svg-active script'],
    ['<rect onclick="alert(1)" width="1" height="1"/>', 'svg-active onclick'],
    ['<foreignObject/>', 'svg-active foreignObject'],
    ['<rect width="1" height="1"><animate attributeName="x"/></rect>', 'svg-active animate'],
    ['<image href="data:image/png;base64,AA"/>', 'svg-outside image'],
    ['<use href="other.svg#a"/>', 'svg-outside href'],
    ['<rect fill="url(https://example.org/#a)" width="1" height="1"/>', 'svg-outside fill'],
    ['<style>rect{fill:url(x.svg#a)}</style><rect width="1" height="1"/>', 'svg-outside fill'],
    ['<style>@import "x.css";</style>', 'svg-part @import'],
    ['<style>g > rect{fill:red}</style>', 'svg-part g > rect'],
    [
      '<linearGradient id="a"/><rect fill="url(#a)" width="1" height="1"/>',
      'svg-part linearGradient',
    ],
    [
      '<defs><linearGradient id="a"/></defs><rect fill="url(#a)" width="1" height="1"/>',
      'svg-part url(#a)',
    ],
    ['<g filter="url(#f)"/>', 'svg-part filter'],
    ['<g style="mix-blend-mode:multiply"/>', 'svg-part mix-blend-mode'],
    ['<rect width="50%" height="1"/>', 'svg-part 50%'],
    ['<rect fill="bleu" width="1" height="1"/>', 'svg-part bleu'],
    ['<g transform="spin(3)"/>', 'svg-part spin(3)'],
    ['<use href="#nowhere"/>', 'svg-part #nowhere'],
    ['<svg/>', 'svg-part svg'],
    ['<path d="M0 0L1e30 5"/>', 'damaged'],
    ['<rect width="1">', 'damaged'],
    ['&nbsp;', 'damaged'],
    ['<g id="a"><use href="#a"/></g>', 'svg-large'],
    ['<g>'.repeat(60) + '</g>'.repeat(60), 'svg-large'],
  ])('with %s is refused', (inside, problem) => {
    expect(refused(svg(inside))).toBe(problem);
  });

  test('that would fill the memory is refused', () => {
    const level = (index: number): string =>
      `<g id="l${index}">${`<use href="#l${index - 1}"/>`.repeat(10)}</g>`;
    const levels = Array.from({ length: 9 }, (_, index) => level(index + 1)).join('');
    expect(
      refused(svg(`<defs><rect id="l0" width="1" height="1"/>${levels}</defs><use href="#l9"/>`)),
    ).toBe('svg-large');
    const entity = '<!DOCTYPE svg [<!ENTITY a "aaaa">]>';
    expect(refused(entity + svg(''))).toBe('svg-part DOCTYPE');
    expect(refused(svg(' '.repeat(2_000_000)))).toBe('svg-large');
  });

  test('without shapes of its own, or of other bytes, is damaged', () => {
    expect(refused('<html/>')).toBe('damaged');
    expect(decodeSvg(new Uint8Array([0x3c, 0xff, 0xfe]))).toEqual({ problem: 'damaged' });
  });

  test('is read or refused, whatever it holds', () => {
    const whole = svg(
      '<defs><style>.a{fill:red}</style><clipPath id="c"><circle r="4"/></clipPath></defs>' +
        '<g clip-path="url(#c)" transform="rotate(3)"><rect class="a" rx="1" width="9" height="9"/></g>',
    );
    const change = fc.tuple(fc.nat(whole.length), fc.nat(8), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const text = changes.reduce(
          (made, [at, length, put]) => made.slice(0, at) + put + made.slice(at + length),
          whole,
        );
        const { drawing, problem } = decodeSvg(bytes(text));
        expect(drawing === undefined).toBe(problem !== undefined);
      }),
      { numRuns: 500 },
    );
  });
});
