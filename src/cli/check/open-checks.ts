import { say } from '../../findings/finding.ts';
import type { Config } from '../../config/config.ts';
import { withoutTwins } from '../../config/without-twins.ts';
import type { Host, HostError } from '../../host/host.ts';
import type { NoteTypes } from '../../schema/note-types.ts';
import type { CheckCache } from './check-cache.ts';
import { checkBeside, type CheckPlan } from './check-files.ts';
import type { Checkers } from './check-worker.ts';
import { unnamed, type FoundNote } from '../find/found-note.ts';
import { twinFinder } from '../find/find-twin.ts';
import { dayOfRun } from '../day-of-run.ts';
import type { Terminal } from '../tell/terminal.ts';

/** How the notes of a run are checked. */
export interface ChecksOptions {
  /** The schema of every note, instead of its type's. */
  readonly schema?: string | undefined;
  /** Where to remember what was found; nothing is remembered without it. */
  readonly cache?: string | undefined;
  /**
   * What a note's twin is to it: compared with it, part of the run as well, or of no matter, as for one
   * that is printed by itself.
   */
  readonly twins?: 'compared' | 'joined' | 'ignored';
  /**
   * How many threads check; as many as pay without it. With more than one, what a note says is not kept.
   */
  readonly jobs?: number | undefined;
}

/** What every note is checked against. */
interface Against {
  readonly config: Config;
  readonly types: NoteTypes;
}

/** The notes to be checked, and with those of other shards all that a run is about. */
export interface FoundForRun {
  readonly found: readonly FoundNote[];
  readonly ofRun: readonly FoundNote[];
}

/** A plan with what remembers and the threads that check, where they were asked for. */
export interface OpenChecks extends CheckPlan {
  /** Writes what was learnt and ends the threads. */
  readonly close: () => Promise<void>;
}

/**
 * Opens what a run needs to check notes.
 * @param onUnread told of what a note is compared with and cannot be read
 */
export async function openChecks(
  { found, ofRun }: FoundForRun,
  options: ChecksOptions,
  { config, types }: Against,
  onUnread: (error: HostError) => void,
  terminal: Terminal,
): Promise<OpenChecks> {
  const plan: CheckPlan = {
    types,
    // A note without a name has no twin.
    settingsFor: (path) => (path === unnamed ? withoutTwins(config) : config).settingsFor(path),
    findTwin:
      options.twins === 'ignored'
        ? async () => undefined
        : twinFinder(ofRun, config, terminal.host, onUnread),
    today: dayOfRun(terminal.host),
  };
  const cache = await openCacheOf(options, plan, config, terminal);
  const unknown = found.length - (cache?.size ?? 0);
  const { jobs = threadsFor(unknown, terminal.host) } = options;
  const threads = Math.min(jobs, found.length);
  const checkers = await startThreads(threads, options, plan, config, terminal);
  return {
    ...plan,
    cache,
    check: checkers?.check,
    async close() {
      await checkers?.stop();
      await cache?.save().catch((error: unknown) => {
        // Every note was checked, which is the job; only the next run is slower.
        terminal.failure(error, options.cache);
        terminal.notice(say('cli/cache-unwritten', {}), options.cache);
      });
    },
  };
}

/** The key is all that a finding depends on besides the note: with another nothing is remembered. */
async function openCacheOf(
  { cache, schema }: ChecksOptions,
  { types, today }: CheckPlan,
  config: Config,
  { host, version, build }: Terminal,
): Promise<CheckCache | undefined> {
  if (cache === undefined) return undefined;
  const { openCache } = await import('./check-cache.ts');
  const schemas = types.names.map((name) => types.find(name)?.schema);
  const own = [schemas, [...types.misnamed]];
  const key = [version, build, config.key, schema ?? null, types.fallback.schema, own, today];
  return openCache(cache, JSON.stringify(key), host);
}

/** Questions that a thread has ahead: a sound note takes a fraction of a millisecond. */
const ahead = 8;

/** Notes that are worth a thread: getting it ready takes as long as checking as many. */
const worthOne = 500;

/** This thread reads all notes and hears of all findings: more others would wait for it. */
const mostThreads = 8;

function threadsFor(count: number, host: Host): number {
  const worth = Math.min(Math.floor(count / worthOne), mostThreads);
  return worth < 2 ? 1 : Math.min(worth, host.processors());
}

/** Other threads than this one, which checks, too: it has little else to do. */
async function startThreads(
  threads: number,
  { schema }: ChecksOptions,
  plan: CheckPlan,
  { folder }: Config,
  { host }: Terminal,
): Promise<Checkers | undefined> {
  const others = threads - 1;
  if (others < 1) return undefined;
  const [{ startCheckers }, { shareOut }] = await Promise.all([
    import('./check-worker.ts'),
    import('../share-out.ts'),
  ]);
  const { settingsFor, today } = plan;
  const { check, stop } = await startCheckers(others, { schema, folder, today }, settingsFor, host);
  return { check: shareOut(check, others * ahead, (note) => checkBeside(note, plan, host)), stop };
}
