/**
 * The path of an image from the folder of its note; undefined for what may stand elsewhere: a web
 * address, a path from the root or a drive, one that leads upwards.
 * @param src as Markdown gives it, percent-encoded
 */
export function imagePath(src: string): string | undefined {
  const path = decoded(src);
  if (path === undefined || path === '' || /^[/~]|[\\:\0]|[?#]/.test(path)) return undefined;
  return path.split('/').includes('..') ? undefined : path;
}

function decoded(src: string): string | undefined {
  try {
    return decodeURIComponent(src);
  } catch {
    return undefined;
  }
}
