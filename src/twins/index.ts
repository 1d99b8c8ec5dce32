import { twinContacts } from './twin-contacts.ts';
import { twinDates } from './twin-dates.ts';
import { twinFigures } from './twin-figures.ts';
import { twinLinks } from './twin-links.ts';
import { twinMarking } from './twin-marking.ts';
import { twinMissing } from './twin-missing.ts';
import type { TwinRule } from './rule.ts';
import { twinStructure } from './twin-structure.ts';
import { twinUntranslated } from './twin-untranslated.ts';

/** Every rule that sees a note and its twin. A new one is one file and one line here. */
export const twinRules: readonly TwinRule[] = [
  twinContacts,
  twinDates,
  twinFigures,
  twinLinks,
  twinMarking,
  twinMissing,
  twinStructure,
  twinUntranslated,
];
