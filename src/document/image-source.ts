/** Before the path of an image that a template places; in a note no path has this sign, it is encoded. */
export const ofTemplate = '<template>/';

/** Where a template has an image; undefined for one that stands in the words of a note. */
export function pathInTemplate(src: string): string | undefined {
  return src.startsWith(ofTemplate) ? src.slice(ofTemplate.length) : undefined;
}
