import { translate } from '../locale/index.ts';
import type { Locale } from '../locale/message.ts';

/** Stands for an image where it cannot be drawn. */
export function describeImage(alt: string, lang: Locale): string {
  const words = alt.trim();
  return words === ''
    ? translate(lang, 'document/image-without-alt', {})
    : translate(lang, 'document/image', { alt: words });
}
