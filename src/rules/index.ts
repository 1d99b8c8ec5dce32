import { acronymTwice } from './acronym-twice.ts';
import { acronymUndefined } from './acronym-undefined.ts';
import { allCaps } from './all-caps.ts';
import { approverIsPreparer } from './approver-is-preparer.ts';
import { bidiControl } from './bidi-control.ts';
import { bulletLength } from './bullet-length.ts';
import { dateExists } from './date-exists.ts';
import { dateForm } from './date-form.ts';
import { dateOrder } from './date-order.ts';
import { duplicateBullet } from './duplicate-bullet.ts';
import { footnoteUndefined } from './footnote-undefined.ts';
import { footnoteUnused } from './footnote-unused.ts';
import { frCapitals } from './fr-capitals.ts';
import { frNumbers } from './fr-numbers.ts';
import { frQuotes } from './fr-quotes.ts';
import { frSpacing } from './fr-spacing.ts';
import { garbledText } from './garbled-text.ts';
import { headingOrder } from './heading-order.ts';
import { imageAlt } from './image-alt.ts';
import { imageFile } from './image-file.ts';
import { imagePlace } from './image-place.ts';
import { languageMismatch } from './language-mismatch.ts';
import { linkAddress } from './link-address.ts';
import { linkText } from './link-text.ts';
import { listForm } from './list-form.ts';
import { listLength } from './list-length.ts';
import { listMissing } from './list-missing.ts';
import { markdownForm } from './markdown-form.ts';
import { markingForm } from './marking-form.ts';
import { moneyForm } from './money-form.ts';
import { monthForm } from './month-form.ts';
import { noPlaceholder } from './no-placeholder.ts';
import { phoneForm } from './phone-form.ts';
import { rawHtml } from './raw-html.ts';
import type { Rule } from './rule.ts';
import { sentenceLength } from './sentence-length.ts';
import { tableForm } from './table-form.ts';
import { tableHead } from './table-head.ts';
import { titleForm } from './title-form.ts';
import { unsafeLink } from './unsafe-link.ts';

/** Every rule. A new one is one file and one line here. */
export const rules: readonly Rule[] = [
  acronymTwice,
  acronymUndefined,
  allCaps,
  approverIsPreparer,
  bidiControl,
  bulletLength,
  dateExists,
  dateForm,
  dateOrder,
  duplicateBullet,
  footnoteUndefined,
  footnoteUnused,
  frCapitals,
  frNumbers,
  frQuotes,
  frSpacing,
  garbledText,
  headingOrder,
  imageAlt,
  imageFile,
  imagePlace,
  languageMismatch,
  linkAddress,
  linkText,
  listForm,
  listLength,
  listMissing,
  markdownForm,
  markingForm,
  moneyForm,
  monthForm,
  noPlaceholder,
  phoneForm,
  rawHtml,
  sentenceLength,
  tableForm,
  tableHead,
  titleForm,
  unsafeLink,
];
