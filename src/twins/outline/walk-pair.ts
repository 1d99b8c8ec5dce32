import type { Block, Entry, Item, Outline, Segment, Spot, Unit } from './outline.ts';
import { otherSide, type Both, type Side } from '../side.ts';

/** What one note of a pair has and the other lacks. */
export interface Gap {
  readonly what:
    | 'section'
    | 'block'
    | 'heading'
    | 'table'
    | 'rows'
    | 'columns'
    | 'bullets'
    | 'footnotes';
  /** The side that has less. */
  readonly lacking: Side;
  /** Where it is missing, and where it stands. */
  readonly at: Both<Spot>;
  readonly counts: Both<number>;
  /** Top-level key that it belongs to. */
  readonly key: string;
}

/** Texts that say the same thing: one of each side, or the paragraphs of a part that is cut otherwise. */
export type Group = Both<readonly Unit[]>;

/** Two outlines laid side by side. */
export interface Walked {
  readonly gaps: readonly Gap[];
  readonly groups: readonly Group[];
  /** Under the same key, as they are written. */
  readonly dates: ReadonlyArray<Both<{ readonly value: string; readonly spot: Spot }>>;
}

/**
 * Goes through two outlines in step. Where their structure differs what is below is not compared: which
 * bullet stands for which is not known there, and one mistake must not give ten findings.
 */
export function walkPair(outlines: Both<Outline>): Walked {
  const gaps: Gap[] = [];
  const groups: Group[] = [];
  const dates: Array<Both<{ value: string; spot: Spot }>> = [];
  let key = '';
  entries(
    { en: outlines.en.entries, fr: outlines.fr.entries },
    { en: { path: [] }, fr: { path: [] } },
  );
  footnotes();
  return { gaps, groups, dates };

  function gap(what: Gap['what'], counts: Both<number>, at: Both<Spot>): void {
    gaps.push({ what, counts, at, key, lacking: counts.en < counts.fr ? 'en' : 'fr' });
  }

  function entries(both: Both<readonly Entry[]>, parents: Both<Spot>): void {
    const find = (side: Side, name: string): Entry | undefined =>
      both[side].find((entry) => entry.key === name);
    const names = new Set([...both.en, ...both.fr].map((entry) => entry.key));
    const isTop = parents.en.path.length === 0;
    for (const name of names) {
      if (isTop) key = name;
      const [en, fr] = [find('en', name), find('fr', name)];
      if (en && fr) compare({ en, fr });
      else
        gap(
          'section',
          { en: en ? 1 : 0, fr: fr ? 1 : 0 },
          { en: en?.spot ?? parents.en, fr: fr?.spot ?? parents.fr },
        );
    }
  }

  function compare({ en, fr }: Both<Entry>): void {
    if (en.kind === 'line' && fr.kind === 'line') groups.push({ en: [en.unit], fr: [fr.unit] });
    else if (en.kind === 'date' && fr.kind === 'date')
      dates.push({ en: valueOf(en), fr: valueOf(fr) });
    else if (en.kind === 'body' && fr.kind === 'body')
      segments({ en: en.segments, fr: fr.segments }, { en: en.spot, fr: fr.spot });
    else if (en.kind === 'blocks' && fr.kind === 'blocks') {
      const spots = { en: en.spot, fr: fr.spot };
      if (en.blocks.length !== fr.blocks.length)
        gap('block', { en: en.blocks.length, fr: fr.blocks.length }, spots);
      else
        en.blocks.forEach((block, index) =>
          entries(
            { en: block, fr: fr.blocks[index] ?? [] },
            { en: itemOf(en.spot, index), fr: itemOf(fr.spot, index) },
          ),
        );
    }
  }

  function segments(both: Both<readonly Segment[]>, parents: Both<Spot>): void {
    const headings = { en: headingsOf(both.en), fr: headingsOf(both.fr) };
    const [en, fr] = [headings.en.length, headings.fr.length];
    const at = headings.en.findIndex((one, index) => one.level !== headings.fr[index]?.level);
    const first = at < 0 ? Math.min(en, fr) : at;
    if (en !== fr) {
      const more: Side = en > fr ? 'en' : 'fr';
      const extra = headings[more][first]?.unit.spot ?? parents[more];
      return gap('heading', { en, fr }, { ...parents, [more]: extra });
    }
    both.en.forEach((segment, index) => {
      const other = both.fr[index];
      if (!other) return;
      const own = {
        en: segment.heading?.unit.spot ?? parents.en,
        fr: other.heading?.unit.spot ?? parents.fr,
      };
      if (segment.heading && other.heading)
        groups.push({ en: [segment.heading.unit], fr: [other.heading.unit] });
      blocks({ en: segment.blocks, fr: other.blocks }, own);
    });
  }

  function blocks(both: Both<readonly Block[]>, parents: Both<Spot>): void {
    paragraphs({ en: unitsOf(both.en), fr: unitsOf(both.fr) });
    const tables = { en: all(both.en, 'table'), fr: all(both.fr, 'table') };
    if (isEven(tables, 'table', parents))
      tables.en.forEach((one, index) => table({ en: one, fr: tables.fr[index] ?? one }));
    const lists = { en: all(both.en, 'list'), fr: all(both.fr, 'list') };
    if (lists.en.length === lists.fr.length)
      lists.en.forEach((one, index) => items({ en: one, fr: lists.fr[index] ?? one }));
    else {
      const count = { en: countItems(lists.en), fr: countItems(lists.fr) };
      const where = { en: lists.en[0]?.spot ?? parents.en, fr: lists.fr[0]?.spot ?? parents.fr };
      // As many bullets in another number of lists are a matter of blank lines.
      if (count.en !== count.fr) gap('bullets', count, where);
    }
  }

  function paragraphs({ en, fr }: Group): void {
    if (en.length === fr.length)
      en.forEach((unit, index) => groups.push({ en: [unit], fr: fr.slice(index, index + 1) }));
    else groups.push({ en, fr });
  }

  function items({ en, fr }: Both<BlockOf<'list'>>): void {
    const counts = { en: en.items.length, fr: fr.items.length };
    if (counts.en !== counts.fr) return gap('bullets', counts, { en: en.spot, fr: fr.spot });
    en.items.forEach((item, index) => {
      const other: Item = fr.items[index] ?? item;
      segments({ en: item.segments, fr: other.segments }, { en: item.spot, fr: other.spot });
    });
  }

  function table({ en, fr }: Both<BlockOf<'table'>>): void {
    const spots = { en: en.spot, fr: fr.spot };
    const rows = { en: en.rows.length, fr: fr.rows.length };
    if (rows.en !== rows.fr) return gap('rows', rows, spots);
    for (const [index, row] of en.rows.entries()) {
      const other = fr.rows[index] ?? row;
      const columns = { en: row.cells.length, fr: other.cells.length };
      if (columns.en !== columns.fr)
        return gap('columns', columns, { en: row.spot, fr: other.spot });
    }
    en.rows.forEach((row, index) =>
      row.cells.forEach((cell, at) =>
        groups.push({ en: [cell], fr: fr.rows[index]?.cells.slice(at, at + 1) ?? [] }),
      ),
    );
  }

  function isEven(
    both: Both<ReadonlyArray<{ readonly spot: Spot }>>,
    what: Gap['what'],
    parents: Both<Spot>,
  ): boolean {
    const counts = { en: both.en.length, fr: both.fr.length };
    if (counts.en === counts.fr) return true;
    const more: Side = counts.en > counts.fr ? 'en' : 'fr';
    const extra = both[more].at(-1)?.spot ?? parents[more];
    gap(what, counts, { ...parents, [more]: extra });
    return false;
  }

  /** Marks are compared text by text, and the notes they lead to in the order in which they are cited. */
  function footnotes(): void {
    const cited: Both<string[]> = { en: [], fr: [] };
    for (const group of groups.slice()) {
      const cites = { en: citesOf(group.en), fr: citesOf(group.fr) };
      const counts = { en: cites.en.length, fr: cites.fr.length };
      if (counts.en !== counts.fr) {
        const more: Side = counts.en > counts.fr ? 'en' : 'fr';
        const less = otherSide(more);
        const missing = group[less][0]?.spot ?? { path: [] };
        const extra = cites[more].at(-1)?.spot ?? missing;
        key = String((group.en[0] ?? group.fr[0])?.spot.path[0] ?? '');
        gap('footnotes', counts, { en: extra, fr: extra, [less]: missing });
      } else
        cites.en.forEach(({ label }, index) => {
          cited.en.push(label);
          cited.fr.push(cites.fr[index]?.label ?? '');
        });
    }
    const seen = new Set<string>();
    cited.en.forEach((label, index) => {
      const en = outlines.en.footnotes.get(label);
      const fr = outlines.fr.footnotes.get(cited.fr[index] ?? '');
      if (en && fr && !seen.has(label))
        segments({ en, fr }, { en: { path: [] }, fr: { path: [] } });
      seen.add(label);
    });
  }
}

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

function all<Kind extends Block['kind']>(
  blocks: readonly Block[],
  kind: Kind,
): ReadonlyArray<BlockOf<Kind>> {
  return blocks.filter((block): block is BlockOf<Kind> => block.kind === kind);
}

function unitsOf(blocks: readonly Block[]): Unit[] {
  return all(blocks, 'paragraph').map(({ unit }) => unit);
}

function headingsOf(segments: readonly Segment[]): Array<NonNullable<Segment['heading']>> {
  return segments.flatMap(({ heading }) => heading ?? []);
}

function countItems(lists: ReadonlyArray<BlockOf<'list'>>): number {
  return lists.reduce((sum, { items }) => sum + items.length, 0);
}

function citesOf(units: readonly Unit[]): Array<Unit['cites'][number]> {
  return units.flatMap(({ cites }) => cites);
}

function itemOf({ path }: Spot, index: number): Spot {
  return { path: [...path, index] };
}

function valueOf({ value, spot }: Extract<Entry, { kind: 'date' }>): { value: string; spot: Spot } {
  return { value, spot: { path: spot.path } };
}
