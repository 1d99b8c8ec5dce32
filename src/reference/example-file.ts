import type { Locale } from '../locale/message.ts';
import type { KindExample } from './kind.ts';

/** The bytes of the file that an example stands for. */
export function exampleFile(example: KindExample): Uint8Array {
  const { yaml, times = 1, whole = false, encoding } = example;
  const lastLine = yaml.slice(yaml.lastIndexOf('\n') + 1);
  const lines = `${yaml}\n${`${lastLine}\n`.repeat(times - 1)}`;
  const text = whole ? lines : lines + restOfNote(yaml);
  if (encoding === 'utf-16') return utf16(text);
  return encoding === 'windows-1252' ? latin1(text) : new TextEncoder().encode(text);
}

/** The language of an example's note. */
export function exampleLanguage({ yaml }: KindExample): Locale {
  return /^lang: fr$/m.test(yaml) ? 'fr' : 'en';
}

/** What else a sound note needs, after the lines of an example. */
function restOfNote(yaml: string): string {
  const french = exampleLanguage({ yaml }) === 'fr';
  const rest = {
    title: french ? 'Digues' : 'Dykes',
    classification: french ? 'Non classifié' : 'Unclassified',
    branch: 'Water',
    proposed_response: '[Text.]',
    financial_implications: '[Text.]',
    prepared_by: '{ name: Ana Pereira, title: Analyst, phone: 555-0142 }',
    approved_by: '{ name: Noor Haddad, title: Director, phone: 555-0143 }',
  };
  const lines = Object.entries(rest).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(yaml));
  return lines.map(([key, value]) => `${key}: ${value}\n`).join('');
}

function utf16(text: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 + 2 * text.length));
  bytes.setUint16(0, 0xfeff, true);
  for (let at = 0; at < text.length; at++) bytes.setUint16(2 + 2 * at, text.charCodeAt(at), true);
  return new Uint8Array(bytes.buffer);
}

/** The letters of Latin-1 are the same bytes in Windows-1252. */
function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
