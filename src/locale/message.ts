/** The languages that `brief` speaks and prints. */
export type Locale = 'en' | 'fr';

/** Text that exists in every language, e.g. the name of a section, from a schema. */
export type Localized = Readonly<Record<Locale, string>>;

/** One sentence, or two forms of it chosen by its `{count}`. */
export type Sentence = string | { readonly one: string; readonly other: string };

/** What may fill a `{placeholder}`. */
export type Argument = string | number | Localized;

/** The names between braces in a sentence. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Forms<Entry extends Sentence> = Entry extends string
  ? Placeholders<Entry>
  : Entry extends {
        readonly one: infer One extends string;
        readonly other: infer Other extends string;
      }
    ? Placeholders<One> | Placeholders<Other> | 'count'
    : never;

/** The arguments that a sentence asks for, by name. */
export type ArgumentsOf<Entry extends Sentence> = Readonly<Record<Forms<Entry>, Argument>>;

/** Picks the language of a localized text. */
export function inLocale(text: Localized | string, locale: Locale): string {
  return typeof text === 'string' ? text : text[locale];
}

/** Fills a sentence. In French 0 and 1 are singular; in English only 1. */
export function fill(
  sentence: Sentence,
  args: Readonly<Record<string, Argument>>,
  locale: Locale,
): string {
  const text =
    typeof sentence === 'string' ? sentence : sentence[pluralForm(args['count'], locale)];
  return text.replaceAll(/\{(\w+)\}/g, (written, name: string) => {
    const value = args[name];
    if (value === undefined) return written;
    if (typeof value === 'number') return formatNumber(value, locale);
    return inLocale(value, locale);
  });
}

/**
 * The inverse of {@link fill}, for a sentence of one form whose placeholders hold texts: what each
 * holds in a filled one, or undefined where it is no such sentence.
 */
export function unfill(sentence: Sentence, text: string): Record<string, string> | undefined {
  if (typeof sentence !== 'string') return undefined;
  const escaped = sentence.replaceAll(/[\\^$.*+?()[\]|]/g, '\\$&');
  const pattern = new RegExp(`^${escaped.replaceAll(/\{(\w+)\}/g, '(?<$1>.*)')}$`, 's');
  const found = pattern.exec(text);
  return found ? { ...found.groups } : undefined;
}

function pluralForm(count: Argument | undefined, locale: Locale): 'one' | 'other' {
  const number = Number(count);
  return number === 1 || (number === 0 && locale === 'fr') ? 'one' : 'other';
}

/** `1,234.5` in English, `1 234,5` with a no-break space in French. */
function formatNumber(value: number, locale: Locale): string {
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, locale === 'fr' ? '\u00A0' : ',');
  return part === undefined ? grouped : `${grouped}${locale === 'fr' ? ',' : '.'}${part}`;
}
