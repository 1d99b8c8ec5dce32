import { say, type Message } from '../findings/finding.ts';
import type { Shape } from './shape.ts';

/** Where a section goes that no type has: a key with bullets or a text below it, and not a word or two. */
export function ownSection(key: string, value: unknown, { properties }: Shape): Message[] {
  const isText = typeof value === 'string' && (/[ _]/.test(key) || value.length > shortValue);
  if (!properties.has('sections') || !(isText || Array.isArray(value))) return [];
  return [say('unknown-field/section', { heading: key.replaceAll('_', ' ') })];
}

const shortValue = 30;
