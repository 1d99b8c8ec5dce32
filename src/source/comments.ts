import { plainComments, type Comments } from './plain-comments.ts';
import { readPlainYaml } from './plain-yaml.ts';

/**
 * Finds the comments of a YAML text; what is inside quotes or a block is text and no comment. As with
 * {@link readPlainYaml} the library is loaded only for what is not plain.
 */
export async function commentsOf(text: string): Promise<Comments> {
  const root = readPlainYaml(text);
  if (root) return plainComments(text, root);
  return (await import('./lexed-comments.ts')).lexedComments(text);
}
