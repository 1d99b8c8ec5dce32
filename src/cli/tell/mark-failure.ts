import type { Host } from '../../host/host.ts';

/**
 * Marks what ended a run in the pages of GitHub, where a log alone is easily missed. On standard error,
 * which its runner reads for commands as well, since standard output may hold a report for programs.
 */
export async function markFailure(message: string, host: Host): Promise<void> {
  if (host.env('GITHUB_ACTIONS') !== 'true') return;
  const { failureMark } = await import('../../report/annotations.ts');
  host.stderr.write(failureMark(message));
}
