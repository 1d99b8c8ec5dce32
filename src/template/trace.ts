import type { TemplatePlace } from './template-error.ts';

/**
 * Finds where in a template's files a place of the markup was written. A template is run a second time
 * with a mark before each tag and each run of words that its files hold; the markup without the marks
 * is the same. Only a fault pays for it.
 */
export interface Trace {
  /** Marks a file's syntax tree. @returns a copy */
  readonly mark: (program: hbs.AST.Program) => hbs.AST.Program;
  /** Where the markup at an offset comes from. @param marked what the marked files wrote */
  readonly placeAt: (marked: string, offset: number) => TemplatePlace | undefined;
}

export function createTrace(): Trace {
  const places: TemplatePlace[] = [];
  return {
    mark(program) {
      const marked = structuredClone(program);
      for (const content of contentsOf(marked)) {
        // What Handlebars strips from the text is blank: tags and words are as many before as after.
        const starts = startsIn(content);
        let next = 0;
        content.value = content.value.replaceAll(start, (found) => {
          const place = starts[next++];
          return place === undefined ? found : `\uE000${places.push(place) - 1}\uE001${found}`;
        });
      }
      return marked;
    },
    placeAt(marked, offset) {
      let place: TemplatePlace | undefined;
      let left = offset;
      let from = 0;
      for (const { index, 0: mark, 1: number } of marked.matchAll(/\uE000(\d+)\uE001/g)) {
        left -= index - from;
        if (left < 0) break;
        from = index + mark.length;
        place = places[Number(number)];
      }
      return place;
    },
  };
}

/** A tag, or the first of some words. */
const start = /<|(?<=(?:^|>)\s*)[^\s<>]/g;

/** Line and column of each tag and run of words in a piece of a template's text. */
function startsIn({ original, loc }: hbs.AST.ContentStatement): readonly TemplatePlace[] {
  const text = original as unknown as string;
  return Array.from(text.matchAll(start), ({ index }) => {
    const before = text.slice(0, index).split('\n');
    const last = before.at(-1)!.length;
    const line = loc.start.line + before.length - 1;
    return {
      file: loc.source,
      line,
      column: (before.length === 1 ? loc.start.column : 0) + last + 1,
    };
  });
}

/** The texts between the braces, wherever they stand. */
function contentsOf(node: object): hbs.AST.ContentStatement[] {
  if ('type' in node && node.type === 'ContentStatement') return [node as hbs.AST.ContentStatement];
  return Object.values(node).flatMap((child: unknown) =>
    typeof child === 'object' && child !== null ? contentsOf(child) : [],
  );
}
