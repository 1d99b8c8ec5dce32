import type { Config } from '../../config/config.ts';
import { say, type Message } from '../../findings/finding.ts';
import { inBothLanguages } from '../../findings/sentence.ts';
import type { Host } from '../../host/host.ts';

/**
 * Puts before a sentence where a template or theme is named: in the config's own file, or the first that
 * it extends and that names one. The file is read again, since only a fault asks for the place.
 */
export async function placedInConfig(
  sentence: Message,
  key: 'template' | 'theme',
  { sources }: Pick<Config, 'sources'>,
  host: Host,
): Promise<Message> {
  const { checkConfig } = await import('../../config/check-config.ts');
  for (const path of sources) {
    const { source, places, fields } = checkConfig(path, await host.readFile(path));
    const span = typeof fields[key] === 'string' ? places?.value([key]) : undefined;
    if (!span) continue;
    const { line, column } = source.positionAt(span.start);
    const problem = inBothLanguages([sentence]);
    return say('config/names-missing', { place: `${path}:${line}:${column}`, problem });
  }
  return sentence;
}
