/** Goes through a list: for sentences, in which braces are places to fill. */
export const block = '{{#each …}}';

/** What prints each person of a field. */
export function writePersons(field: string): string {
  return `{{#each (list ${field})}}{{contact this}}{{/each}}`;
}
