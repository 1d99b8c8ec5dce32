import { say } from '../../findings/finding.ts';
import type { Entry, Host } from '../../host/host.ts';
import { decode } from '../../source/decode.ts';
import { TemplateError } from '../../template/template-error.ts';
import { joinPath } from '../paths/paths.ts';

/**
 * The texts of all templates in a folder by their path below it.
 * @throws TemplateError where one is no UTF-8, or a link: a template reads nothing but its own folder
 */
export async function readTexts(
  folder: string,
  host: Host,
  below = '',
): Promise<ReadonlyArray<readonly [file: string, text: string]>> {
  const texts: Array<readonly [string, string]> = [];
  for (const entry of await host.list(folder)) {
    const path = joinPath(folder, entry.name);
    const file = below + entry.name;
    if (await isFollowed(entry, path, host))
      throw new TemplateError(say('template/link', {}), { file });
    if (entry.kind === 'folder') texts.push(...(await readTexts(path, host, `${file}/`)));
    else if (isTemplate(entry)) texts.push([file, textOf(file, await host.readFile(path))]);
  }
  return texts;
}

function isTemplate({ name }: Entry): boolean {
  return name.endsWith('.hbs');
}

/** A link by which a template would read something else. */
async function isFollowed(entry: Entry, path: string, host: Host): Promise<boolean> {
  if (entry.kind !== 'link') return false;
  return isTemplate(entry) || (await host.stat(path)).kind === 'folder';
}

function textOf(file: string, bytes: Uint8Array): string {
  const { source, findings } = decode(file, bytes);
  const [finding] = findings;
  if (!finding) return source.text;
  const { line, column } = source.positionAt(finding.span.start);
  const sentence = finding.rule === 'encoding' ? say('template/encoding', {}) : finding.message;
  throw new TemplateError(sentence, { file, line, column });
}
