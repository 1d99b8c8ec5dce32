import type { NotePath } from '../findings/finding.ts';
import type { JsonSchema } from '../schema/note-type.ts';
import { schemaAt, shapeOf } from '../schema/shape.ts';
import type { Contact, Note } from './note.ts';

/** A contact and where it stands: under its key, or in a list there. */
export interface PlacedContact {
  readonly path: NotePath;
  /** What the schema found wrong is left out of it. */
  readonly contact: Partial<Contact>;
}

/** The contacts under one of a note's keys: one, or a list of them. */
export function contactsAt({ fields }: Pick<Note, 'fields'>, key: string): PlacedContact[] {
  const value = fields[key];
  if (Array.isArray(value))
    return value.flatMap((item, index) => (isContact(item) ? [place(item, [key, index])] : []));
  return isContact(value) ? [place(value, [key])] : [];
}

/** Every contact of a note: what stands under the keys that its schema marks `x-kind: contacts`. */
export function contactsOf({ type: { schema }, fields }: Note): PlacedContact[] {
  const contacts: PlacedContact[] = [];
  for (const key of Object.keys(fields))
    if (typeof fields[key] === 'object' && isForContacts(schema, key))
      contacts.push(...contactsAt({ fields }, key));
  return contacts;
}

function isForContacts(schema: JsonSchema, key: string): boolean {
  const property = schemaAt(schema, [key]);
  return property !== undefined && shapeOf(schema, property).kind === 'contacts';
}

function place(contact: Partial<Contact>, path: NotePath): PlacedContact {
  return { path, contact };
}

function isContact(value: unknown): value is Partial<Contact> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
