import { main } from '../../src/cli/main.ts';
import { memoryHost, type Content } from '../host.ts';
import { examples, repositories } from './repositories.ts';
import { stepsOf, type Step } from './steps.ts';

/** A page of the documentation, with the folder in which its reader works. */
export interface Guide {
  readonly steps: readonly Step[];
  /** Runs the commands that the page takes for granted. */
  readonly prepare: () => Promise<void>;
  /** Puts the files that the page shows into the folder. */
  readonly saveAll: () => void;
  readonly save: (file: string, text: string) => void;
  /** Runs a command; with `keep` what it writes stays in the folder. */
  readonly run: (line: string, keep?: boolean) => Promise<{ code: number; said: string }>;
}

/** Opens a page in a folder of its own, in memory, that holds the examples and what the page needs. */
export function openGuide(page: string): Guide {
  const { locale = 'en', has, after = [] } = repositories[page] ?? {};
  const files: Record<string, Content> = { ...examples, ...has };
  const steps = stepsOf(page);
  const save = (file: string, text: string) => void (files[file] = text);
  const run: Guide['run'] = async (line, keep = false) => {
    const host = memoryHost(files, { env: { BRIEF_LOCALE: locale } });
    const code = await main(wordsOf(line).slice(1), host);
    if (keep) for (const file of host.written) files[file] = host.bytes(file) ?? '';
    return { code, said: host.out + host.err };
  };
  return {
    steps,
    save,
    run,
    async prepare() {
      for (const line of after) await run(line, true);
    },
    saveAll: () => {
      for (const step of steps) if ('file' in step) save(step.file, step.text);
    },
  };
}

function wordsOf(line: string): string[] {
  return (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
}
