import { say } from '../../findings/finding.ts';
import { typedPath } from '../../findings/typed-path.ts';
import type { Host } from '../../host/host.ts';
import { UserError } from '../faults/user-error.ts';
import type { RenderPlan } from './render-plan.ts';

/** Refuses a folder where a file was asked for, and the other way round. @throws UserError */
export async function refusePlaces(
  { output, outDir }: Pick<RenderPlan, 'output' | 'outDir'>,
  host: Host,
): Promise<void> {
  if (output !== undefined && output !== '-') {
    const isFolder = /[/\\]$/.test(output) || (await host.stat(output)).kind === 'folder';
    if (isFolder)
      throw new UserError(say('cli/output-is-folder', { output, typed: typedPath(output) }));
  }
  if (outDir !== undefined && (await host.stat(outDir)).kind === 'file')
    throw new UserError(say('cli/out-dir-is-file', { folder: outDir, typed: typedPath(outDir) }));
}
