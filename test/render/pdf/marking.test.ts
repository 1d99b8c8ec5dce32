import { expect, test } from 'vitest';
import { setMarking, type SetMarking } from '../../../src/render/pdf/layout/marking.ts';
import type { MarkingStyle } from '../../../src/theme/theme.ts';
import { resolveTheme } from '../../../src/theme/resolve.ts';
import { fonts } from './render-pdf.ts';

const centred: MarkingStyle = { ...resolveTheme({}).marking, position: 'top-centre', size: 20 };
const set = (text: string, width: number, height = 500, style = centred): SetMarking =>
  setMarking(text, { width, height }, style, fonts());
const linesOf = ({ lines }: SetMarking): readonly string[] =>
  lines.map(({ fragments }) => fragments.map((each) => each.text).join(''));

const three = 'SECRET // CANADIAN EYES ONLY // CABINET CONFIDENCE';

test('a marking stands in one line where it fits, of just its width, too', () => {
  const [line] = set(three, 1000).lines;
  expect(linesOf(set(three, line!.width))).toEqual([three]);
  expect(linesOf(set(three, line!.width - 0.1))).toHaveLength(2);
});

test('its lines end after a caveat, and hold as many as fit', () => {
  expect(linesOf(set(three, 400))).toEqual([
    'SECRET // CANADIAN EYES ONLY // ',
    'CABINET CONFIDENCE',
  ]);
  expect(linesOf(set(three, 250))).toEqual([
    'SECRET // ',
    'CANADIAN EYES ONLY // ',
    'CABINET CONFIDENCE',
  ]);
});

test('a caveat that fits on no line takes several, about as long', () => {
  expect(linesOf(set(three, 150))).toEqual([
    'SECRET // ',
    'CANADIAN ',
    'EYES ONLY // ',
    'CABINET ',
    'CONFIDENCE',
  ]);
});

test.each(['', ' '])(
  'with the separator %j its words are shared among lines of one length',
  (separator) => {
    const style = { ...centred, separator };
    expect(linesOf(set('PROTECTED IN THE REGION OF THE HARBOUR', 400, 500, style))).toEqual([
      'PROTECTED IN THE ',
      'REGION OF THE HARBOUR',
    ]);
  },
);

test('blanks and ends of lines within it are one blank each, and those around it none', () => {
  expect(set(' SECRET \n //\tEYES ONLY ', 1000)).toEqual(set('SECRET // EYES ONLY', 1000));
  expect(set(' ', 1000)).toEqual({ lines: [], size: 20 });
});

test('in the corner it takes two thirds of the room at most', () => {
  const corner: MarkingStyle = { ...centred, position: 'top-right' };
  const [line] = set(three, 1000).lines;
  expect(linesOf(set(three, line!.width / 0.64, 500, corner))).toHaveLength(1);
  expect(linesOf(set(three, line!.width / 0.66, 500, corner))).toHaveLength(2);
});

test('it is smaller only where its lines are too high, or a word too long', () => {
  // Two lines of 24 points each.
  expect(set(three, 400, 48).size).toBe(20);
  expect(set(three, 400, 47).size).toBeCloseTo(19);
  expect(set(three, 400, 44).size).toBeCloseTo(18.05);
  const [word] = set('CONFIDENCE', 1000).lines;
  expect(set(three, word!.width).size).toBe(20);
  expect(set(three, word!.width - 0.1).size).toBeCloseTo(19);
});

test('it is never smaller than can be read', () => {
  const { size, lines } = set('CONFIDENCE', 10);
  expect(size).toBeCloseTo(20 * 0.95 ** 24);
  expect(lines.length).toBeGreaterThan(1);
});
