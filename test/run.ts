import { main } from '../src/cli/main.ts';
import { memoryHost, type Content, type MemoryHost } from './host.ts';

interface Ran {
  readonly code: number;
  readonly host: MemoryHost;
  /** What it said, with each sentence on one line, however it was broken for the terminal. */
  readonly out: string;
  readonly err: string;
}

/** Runs `brief` over files in memory. */
export async function run(
  argv: readonly string[],
  files: Readonly<Record<string, Content>> = {},
): Promise<Ran> {
  const host = memoryHost(files);
  const code = await main(argv, host);
  return { code, host, out: host.out.replaceAll(/\n +/g, ' '), err: host.err };
}
