/** The file of the results: what heads it, and a section for each row. */

/**
 * Puts the sections that were made now in their order into the results. Those of an earlier run stay where
 * nothing above them has changed: they are of the same machine and the same versions.
 *
 * @param {string} head all above the first section
 * @param {Map<string, string>} made text by heading
 * @param {string} before the results so far; nothing where there are none
 * @param {string[]} order of the headings; others are dropped
 */
export function joinResults(head, made, before, order) {
  const [oldHead, ...old] = before.split(/^## /m);
  const kept = oldHead.trim() === head.trim() ? old.map(sectionOf) : [];
  const sections = new Map([...kept, ...made]);
  const drawn = order
    .filter((title) => sections.has(title))
    .map((title) => `## ${title}\n\n${sections.get(title).trim()}\n`);
  return [`${head.trim()}\n`, ...drawn].join('\n');
}

function sectionOf(text) {
  const end = text.indexOf('\n');
  return [text.slice(0, end).trim(), text.slice(end).trim()];
}
