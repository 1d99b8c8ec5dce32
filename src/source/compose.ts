import { Composer, Lexer, Parser, type CST, type Document } from 'yaml';

/** One YAML document of a file, and where its `---` stands if it has one. */
export interface Composed {
  readonly document: Document.Parsed;
  readonly start: number;
}

/** Why reading stopped before the end of the file, and where. */
export interface Stopped {
  readonly reason: 'too-deep' | 'too-many';
  readonly offset: number;
}

/** Deeper than any note, and far above the limit that is checked exactly in the tree. */
const maxStack = 60;

/** A note of 10,000 values has fewer lexemes than this; what has more is no note. */
const maxLexemes = 60_000;

/**
 * Composes every document of a file.
 * The parser is fed lexeme by lexeme, so that a hostile file is stopped early: its stack would
 * overflow, or its time would grow with the square of its size.
 */
export function compose(text: string): ComposedFile {
  // Each of the library's errors would take down a stack that nobody reads: half of the time that a
  // file with a thousand of them takes.
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return composeLexemes(text);
  } finally {
    Error.stackTraceLimit = limit;
  }
}

interface ComposedFile {
  readonly documents: Composed[];
  readonly stopped: Stopped | undefined;
}

function composeLexemes(text: string): ComposedFile {
  const parser = new Parser();
  // The tags of YAML 1.1, such as `!!binary` and `!!set`, would make values of kinds that no note has.
  const resolveKnownTags = false;
  const composer = new Composer({
    prettyErrors: false,
    merge: true,
    uniqueKeys: false,
    resolveKnownTags,
  });
  const documents: Composed[] = [];
  const starts: number[] = [];
  const feed = (tokens: Iterable<CST.Token>): void => {
    for (const token of tokens) {
      if (token.type === 'document') starts.push(markerOf(token));
      for (const document of composer.next(token)) push(document);
    }
  };
  const push = (document: Document.Parsed): void => {
    documents.push({ document, start: starts[documents.length] ?? 0 });
  };
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    feed(parser.next(lexeme));
    const reason = parser.stack.length > maxStack ? 'too-deep' : 'too-many';
    if (++lexemes > maxLexemes || reason === 'too-deep')
      return { documents, stopped: { reason, offset: parser.offset } };
  }
  feed(parser.end());
  for (const document of composer.end(false, text.length)) push(document);
  return { documents, stopped: undefined };
}

/** Offset of the `---` that opens a document, else of the document. */
function markerOf(token: CST.Document): number {
  const marker = token.start.find(({ type }) => type === 'doc-start');
  return marker?.offset ?? token.offset;
}
