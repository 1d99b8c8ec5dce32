/** What is said of a note and its twin, besides the sentences of the rules. */
export const twins = {
  'twins/place': 'This is the place in the {version}.',
} as const;
