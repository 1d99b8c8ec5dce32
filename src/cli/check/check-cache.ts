import { say, type Finding } from '../../findings/finding.ts';
import { HostError, type Host } from '../../host/host.ts';
import type { Locale } from '../../locale/message.ts';
import type { TwinBeside } from '../../note/check.ts';
import type { CheckedFile } from './checked-file.ts';
import { UserError } from '../faults/user-error.ts';
import type { FoundNote } from '../find/found-note.ts';
import { mayWrite, writeInside } from '../paths/inside.ts';
import { knownFile } from './known-file.ts';

/** What was found in files before, so that those that have not changed need not be checked again. */
export interface CheckCache {
  /** How many files it knows, as they were before. */
  readonly size: number;
  /** What is known of these bytes at this path, beside this twin, else what `check` says. */
  readonly through: (
    file: FoundNote,
    bytes: Uint8Array,
    twin: TwinBeside | undefined,
    check: () => Promise<CheckedFile>,
  ) => Promise<CheckedFile>;
  /** Writes what was learnt. @throws HostError */
  readonly save: () => Promise<void>;
}

/** What is kept of a file: its bytes' hash, whether it was named outright, and what came of it. */
type Entry =
  | readonly [hash: string, named: 0 | 1]
  | readonly [hash: string, named: 0 | 1, type: string | null, lang: Locale | null, Finding[]];

/**
 * Opens the cache at a path. One that is missing, damaged or made under another key is as good as none.
 * @throws UserError where another file stands there, such as a note that was named by a slip
 * @param key all that a finding depends on besides path and bytes: version, config, schemas, day
 */
export async function openCache(path: string, key: string, host: Host): Promise<CheckCache> {
  const hashedKey = host.hash(key);
  const known = await read(path, hashedKey, host);
  const seen = new Map<string, Entry>();
  let isStale = false;
  return {
    size: known.size,
    async through(file, bytes, twin, check) {
      const hash = host.hash(bytes) + hashOfTwin(twin, host);
      const named = file.named ? 1 : 0;
      const entry = known.get(file.path);
      if (entry?.[0] === hash && entry[1] === named) {
        seen.set(file.path, entry);
        return recall(file.path, bytes, entry);
      }
      const checked = await check();
      const learnt = entryOf(checked, hash, named);
      isStale = true;
      if (learnt) seen.set(file.path, learnt);
      return checked;
    },
    async save() {
      if (!isStale) return;
      const others = [...known].filter(([name]) => !seen.has(name));
      for (const [name, entry] of others)
        if ((await host.stat(name)).kind === 'file') seen.set(name, entry);
      const body = JSON.stringify([...seen]);
      const text = `${header(hashedKey, body, host)}\n${body}\n`;
      await writeInside(path, new TextEncoder().encode(text), host);
    },
  };
}

/** What is said of a note changes with its twin, and with whether the run has that, too. */
function hashOfTwin(twin: TwinBeside | undefined, host: Host): string {
  if (!twin) return '';
  if ('missing' in twin) return ` ${twin.missing}`;
  return ` ${twin.path} ${host.hash(twin.bytes)} ${twin.isInRun} ${twin.ifNoNote}`;
}

/** How every cache begins. */
const mark = 'brief-cache ';

/** Tells a whole cache of this run's key from any other file: what follows must have this hash. */
function header(key: string, body: string, host: Host): string {
  return `${mark}${key} ${host.hash(body)}`;
}

async function read(path: string, key: string, host: Host): Promise<ReadonlyMap<string, Entry>> {
  try {
    const text = new TextDecoder().decode(await host.readFile(path));
    // Through a link that leads out nothing is written, which is told then.
    if (text !== '' && !text.startsWith(mark) && (await mayWrite(path, host)))
      throw new UserError(say('cli/cache-is-other', { path }));
    const cut = text.indexOf('\n');
    const body = text.slice(cut + 1, -1);
    if (text.slice(0, cut) !== header(key, body, host)) return new Map();
    return new Map(JSON.parse(body) as Array<[string, Entry]>);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.code !== 'is-folder') return new Map();
    throw new UserError(say('cli/cache-is-folder', { path }), { cause: error });
  }
}

/** Undefined for what may be otherwise the next time: a file that could not be read. */
function entryOf(checked: CheckedFile, hash: string, named: 0 | 1): Entry | undefined {
  if (checked.status === 'fault') return undefined;
  if (checked.status === 'skipped') return [hash, named];
  // What is said of an image depends on its file, too.
  if (checked.source.text.includes('![')) return undefined;
  const { typeName, lang, findings } = checked;
  return [hash, named, typeName ?? null, lang ?? null, [...findings]];
}

function recall(path: string, bytes: Uint8Array, entry: Entry): CheckedFile {
  if (entry.length === 2) return { path, status: 'skipped' };
  const [, , typeName, lang, findings] = entry;
  const known = { typeName: typeName ?? undefined, lang: lang ?? undefined, findings };
  return knownFile(path, bytes, known);
}
