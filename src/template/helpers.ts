import type { Document } from '../document/block.ts';
import { say, type Message } from '../findings/finding.ts';
import { writeDate } from '../locale/dates.ts';
import { isMessageKey, translate } from '../locale/index.ts';
import type { Argument, Locale } from '../locale/message.ts';
import type { Contact, Note } from '../note/note.ts';
import { block, writePersons } from './examples.ts';
import { handlebarsRuntime } from './handlebars.ts';
import { labelOf } from './labels.ts';
import { placeOf } from './node.ts';
import { printHelper } from './print.ts';
import { TemplateError } from './template-error.ts';

/** Functions that a template may call, by name. */
export type Helpers = Readonly<Record<string, (...args: never[]) => unknown>>;

const { SafeString, escapeExpression: escape, Utils } = handlebarsRuntime;

/** What `note.hbs` may call besides Handlebars' own `if`, `unless`, `each`, `with` and `lookup`. */
export function noteHelpers(
  note: Note,
  markdown: (body: unknown) => string,
  separator: string,
): Helpers {
  return {
    ...sharedHelpers(note.lang),
    /** A body as markup. */
    markdown: (body: unknown) => new SafeString(markdown(body)),
    /** The printed name of a field: `{{label "issue"}}`, `{{label "options.for"}}`. */
    label: (path: unknown, call: Call) => {
      if (typeof path !== 'string')
        throw faultAt(call, say('template/label-of-nothing', { example: '{{label "issue"}}' }));
      return labelOf(note.type.schema, path, note.lang);
    },
    /** One person in one line. */
    contact: (person: unknown, call: Call) => {
      if (Array.isArray(person))
        throw faultAt(call, say('template/contact-of-list', { write: writePersons('…') }));
      return new SafeString(writeContact(Object(person) as Partial<Contact>));
    },
    [printHelper]: print,
    /** A caveat behind the classification or another one, parted from it as in the marking. */
    caveat: (words: unknown, call: Call) => `${separator}${String(print(words, call))}`,
    /** One value or a list of them, as a list. */
    list: (value: unknown) => (Array.isArray(value) ? value : Utils.isEmpty(value) ? [] : [value]),
    /** A place in a list (`@index`, from 0) as people count it. */
    position: (index: unknown, call: Call) => {
      if (typeof index !== 'number')
        throw faultAt(
          call,
          say('template/position-of-nothing', { write: '{{position @index}}', block }),
        );
      return index + 1;
    },
    is: (value: unknown, other: unknown) => value === other,
    /** Whether one of the values is not empty. */
    any: (...values: unknown[]) => values.slice(0, -1).some((value) => !Utils.isEmpty(value)),
  };
}

/** What `page.html.hbs` may call. */
export function pageHelpers(document: Document): Helpers {
  return sharedHelpers(document.lang);
}

/** The names of all helpers, for checking the names in a template. */
export function helperNames(kind: 'note' | 'page'): ReadonlySet<string> {
  const own =
    kind === 'note'
      ? ['markdown', 'label', 'contact', 'caveat', 'list', 'any', 'is', 'position']
      : [];
  return new Set(['if', 'unless', 'each', 'with', 'lookup', 't', 'date', ...own]);
}

function sharedHelpers(lang: Locale): Helpers {
  return {
    /** A sentence of the catalogue; its key may come in parts: `{{t "document/action-" action}}`. */
    t: (...args: unknown[]) => {
      const call = args.pop() as Call;
      const key = args.join('');
      if (!isMessageKey(key)) throw faultAt(call, say('template/unknown-sentence', { name: key }));
      return translate(lang, key, call.hash as never);
    },
    /** A date written out; what is no date is printed as it stands. */
    date: (value: unknown) => {
      const written = typeof value === 'string' ? writeDate(value, lang) : undefined;
      if (written === undefined) return value;
      return new SafeString(`<time datetime="${escape(value as string)}">${written}</time>`);
    },
  };
}

/** What stands in braces, as it is printed; a list of words keeps Handlebars' commas. */
function print(value: unknown, call: Call): unknown {
  const isPlain = (part: unknown): boolean => typeof part !== 'object' || part === null;
  if (isPlain(value) || value instanceof SafeString) return value;
  if (Array.isArray(value) && value.every(isPlain)) return value;
  throw faultAt(call, say('template/prints-parts', { block }));
}

/** What Handlebars tells a helper of its call. */
interface Call {
  readonly hash: Readonly<Record<string, Argument>>;
  readonly loc?: hbs.AST.SourceLocation;
}

function faultAt({ loc }: Call, sentence: Message): TemplateError {
  const place = loc?.source === undefined ? { file: 'note.hbs' } : placeOf({ type: '', loc });
  return new TemplateError(sentence, place);
}

function writeContact(person: Partial<Contact>): string {
  const { name, title, organization, phone, email } = person;
  const words = [name, title, organization, phone].filter((part) => part !== undefined);
  const written = words.map((part) => escape(part));
  if (email !== undefined) {
    written.push(`<a href="mailto:${escape(email)}">${escape(email)}</a>`);
  }
  return written.join(', ');
}
