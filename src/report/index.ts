import { compact } from './compact.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './report.ts';

/** Every report format. A new one is one file and one line here. */
export const reporters: Readonly<Record<string, Reporter>> = { compact, json, pretty };
