import { bidiControl } from './bidi-control.ts';
import { footnoteUndefined } from './footnote-undefined.ts';
import { footnoteUnused } from './footnote-unused.ts';
import { headingOrder } from './heading-order.ts';
import { markingForm } from './marking-form.ts';
import { rawHtml } from './raw-html.ts';
import type { Rule } from './rule.ts';
import { unsafeLink } from './unsafe-link.ts';

/** Every rule. A new one is one file and one line here. */
export const rules: readonly Rule[] = [
  bidiControl,
  footnoteUndefined,
  footnoteUnused,
  headingOrder,
  markingForm,
  rawHtml,
  unsafeLink,
];
