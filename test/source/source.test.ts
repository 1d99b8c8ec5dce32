import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSource } from '../../src/source/source.ts';

const text = fc
  .array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\t'))
  .map((parts) => parts.join(''));

it('every offset has a place, and the place leads back to the offset', () => {
  fc.assert(
    fc.property(text, fc.nat(), (written, at) => {
      const source = createSource('a.yaml', written);
      const offset = Math.min(at, written.length);
      const { line, column } = source.positionAt(offset);
      expect(source.lineStart(line) + column - 1).toBe(offset);
      expect(line).toBe(written.slice(0, offset).split('\n').length);
    }),
  );
});

it('the lines of a source are its text without line ends', () => {
  fc.assert(
    fc.property(text, (written) => {
      const source = createSource('a.yaml', written);
      const lines = Array.from({ length: source.lineCount }, (_, index) =>
        source.lineAt(index + 1),
      );
      expect(lines).toEqual(written.split(/\r?\n/));
    }),
  );
});
