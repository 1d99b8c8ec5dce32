import type { en } from '../en/index.ts';
import type { Sentence } from '../message.ts';
import { document } from './document.ts';

export const fr: Readonly<Record<keyof typeof en, Sentence>> = { ...document };
