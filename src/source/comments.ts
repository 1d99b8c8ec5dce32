import { plainComments } from './plain-comments.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { Span } from './source.ts';

/** The comments of a YAML text, and its scalars, so that a comment can be told from text like one. */
export interface Comments {
  /** Each from its `#` to its last character that is no blank. */
  readonly comments: readonly Span[];
  /** Each from the `:` or `-` that it is the value of, else from its own first character. */
  readonly scalars: readonly Span[];
}

/**
 * Finds the comments of a YAML text; what is inside quotes or a block is text and no comment. As with
 * {@link readPlainYaml} the library is loaded only for what is not plain.
 */
export async function commentsOf(text: string): Promise<Comments> {
  const root = readPlainYaml(text);
  if (root) return plainComments(text, root);
  return (await import('./lexed-comments.ts')).lexedComments(text);
}
