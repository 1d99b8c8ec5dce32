import type { Host } from '../../host/host.ts';
import { translate } from '../../locale/index.ts';
import type { Locale } from '../../locale/message.ts';
import { languageOfName } from '../../note/language.ts';
import type { Twin } from '../../render/renderer.ts';
import { fileName } from '../paths/paths.ts';
import { twinFile } from '../find/twin-file.ts';

/**
 * The page of a note's twin, beside its own: `flood.fr.html` for `flood.en.html`. Undefined where the
 * note has no twin beside it, or its page is named otherwise.
 */
export async function twinPageOf(
  note: string,
  output: string,
  host: Host,
): Promise<Twin | undefined> {
  const own = languageOfName(note);
  const page = /\.(en|fr)(\.speaking)?\.html?$/i.exec(output);
  if (own === undefined || page?.[1]?.toLowerCase() !== own) return undefined;
  const lang: Locale = own === 'en' ? 'fr' : 'en';
  if ((await twinFile(note, host)) === undefined) return undefined;
  const href = encodeURIComponent(
    fileName(output).replace(/(en|fr)((?:\.speaking)?\.html?)$/i, `${lang}$2`),
  );
  return { href, lang, name: translate(lang, 'document/language', {}) };
}
