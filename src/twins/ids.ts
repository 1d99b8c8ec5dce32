/** The ids of all rules for twins; apart from the rules, which a run that compares no notes need not load. */
export const twinRuleIds = [
  'twin-contacts',
  'twin-dates',
  'twin-figures',
  'twin-links',
  'twin-marking',
  'twin-missing',
  'twin-structure',
  'twin-untranslated',
] as const;
