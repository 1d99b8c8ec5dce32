/**
 * A path as it is typed in a command: quoted where a shell would part it or read signs of its own. All
 * shells know double quotes, `cmd` no others; only a name with signs that they do not hide has single ones.
 */
export function typedPath(path: string): string {
  const own = path.startsWith('-') && path !== '-' ? `./${path}` : path;
  if (/^[\p{L}\p{N}._/\\:@%+~-]+$/u.test(own)) return own;
  return /["$`!]/.test(own) ? `'${own.replaceAll("'", String.raw`'\''`)}'` : `"${own}"`;
}
