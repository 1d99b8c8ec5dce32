import { shownPath, withSlashes } from '../paths/paths.ts';

/** Which files of a folder are wanted. */
export interface Pattern {
  /** The folder to walk, as shown. */
  readonly folder: string;
  /** Whether a file is wanted, by its path below the folder. */
  readonly wants: (below: string) => boolean;
  /** Whether a file that is not wanted is one of YAML and stands where wanted ones may. */
  readonly passesBy?: (below: string) => boolean;
  /** How many folders below the first the wanted files can be. */
  readonly depth: number;
}

/** Every YAML file below a folder, but not `brief`'s own configuration. */
export function everyNote(folder: string): Pattern {
  return { folder, wants: isYaml, depth: Infinity };
}

/** The YAML files that a glob stands for; undefined for a path without a wildcard. */
export async function readGlob(given: string, cwd: string): Promise<Pattern | undefined> {
  const { default: picomatch } = await import('picomatch');
  const written = withSlashes(given, cwd);
  const { base, glob, isGlob } = picomatch.scan(written, { nonegate: true });
  if (!isGlob) return undefined;
  const matches = picomatch(glob, { dot: true, nonegate: true });
  const isBeside = picomatch(glob.replace(/[^/]*$/, '*'), { dot: true, nonegate: true });
  return {
    folder: shownPath(base === '' ? '.' : base, cwd),
    wants: (below) => isYaml(below) && matches(below),
    passesBy: (below) => isYaml(below) && !matches(below) && isBeside(below),
    // `**` and repeated groups have no end; in the rest each folder has its slash.
    depth: /\*\*|\(/.test(glob) ? Infinity : glob.split('/').length - 1,
  };
}

function isYaml(below: string): boolean {
  return /\.ya?ml$/i.test(below) && !/(?:^|\/)brief\.config\.ya?ml$/.test(below);
}
