import type { Finding, NotePath } from '../findings/finding.ts';
import type { YamlFile } from '../source/yaml.ts';
import { bulletSigns } from '../source/list-signs.ts';
import { differences, isEqual, type Difference } from './differences.ts';

/**
 * Whether the data of a file differs only as these fixes want it: another text at the place of each
 * finding, or the same value under another key. What aliases repeat is changed with it.
 */
export function changesOnly(
  fixes: readonly Finding[],
  { value: before, places }: Pick<YamlFile, 'value' | 'places'>,
  { value: after }: Pick<YamlFile, 'value'>,
): boolean {
  const renames = new Map<string | number | undefined, string>();
  const targets: NotePath[] = [];
  for (const { pointer, fix = [] } of fixes) {
    if (!pointer?.length) continue;
    const [edit] = fix;
    const isKey = edit && places.key(pointer)?.start === edit.span.start;
    if (isKey) renames.set(pointer.at(-1), edit.text);
    else targets.push(pointer);
  }
  const found = differences(before, after);
  const isAtTarget = ({ path }: Difference): boolean => targets.some((at) => isWithin(path, at));
  const wanted = found.filter(
    (each) =>
      isAtTarget(each) && (typeof each.after === 'string' || isListOf(each) || isFieldsOf(each)),
  );
  const renamed = found.filter((each) => isRenamed(each, renames, found));
  const added = new Set(renamed.flatMap(({ path }) => pointerTo(path, renames)));
  return found.every(
    (each) =>
      renamed.includes(each) ||
      added.has(JSON.stringify(each.path)) ||
      wanted.some(
        (other) => isEqual(each.before, other.before) && isEqual(each.after, other.after),
      ),
  );
}

/** Whether a text became the list that its signs of bullets meant, with the same words. */
function isListOf({ before, after }: Difference): boolean {
  if (typeof before !== 'string' || !Array.isArray(after)) return false;
  if (!after.every((item) => typeof item === 'string')) return false;
  return [everySign, everyDash].some((sign) => {
    const words = (text: string): string => text.replaceAll(sign, '').replaceAll(/\s/g, '');
    const isOneEach = before.match(sign)?.length === after.length;
    return isOneEach && after.map(words).join('') === words(before);
  });
}

/** Whether a text became the fields that its names meant, once a blank follows their colons. */
function isFieldsOf({ before, after }: Difference): boolean {
  if (typeof before !== 'string' || typeof after !== 'object' || after === null) return false;
  const written = Object.entries(after).map(([name, value]) => `${name}:${String(value)}`);
  const letters = (text: string): string => text.replaceAll(/\s/g, '');
  return !Array.isArray(after) && letters(written.join('')) === letters(before);
}

/** A pasted sign, or the dash that begins a text. */
const everySign = new RegExp(`[${bulletSigns}]|^-(?=\\S)`, 'g');

/** The dash that begins a text, and those of the lines below it. */
const everyDash = /(?<=^|\s)-/g;

type Renames = ReadonlyMap<string | number | undefined, string>;

/** A value that is gone, and stands beside its old place under its new name. */
function isRenamed(gone: Difference, renames: Renames, found: readonly Difference[]): boolean {
  if (gone.after !== undefined) return false;
  const [place] = pointerTo(gone.path, renames);
  const come = found.find(({ path }) => JSON.stringify(path) === place);
  return come !== undefined && come.before === undefined && isEqual(come.after, gone.before);
}

/** Where a renamed value should stand now. */
function pointerTo(path: NotePath, renames: Renames): string[] {
  const name = renames.get(path.at(-1));
  return name === undefined ? [] : [JSON.stringify([...path.slice(0, -1), name])];
}

function isWithin(path: NotePath, outer: NotePath): boolean {
  return outer.every((step, index) => step === path[index]);
}
