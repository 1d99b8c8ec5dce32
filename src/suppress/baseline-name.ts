/** The name of the baseline's file, which stands beside the config. */
export const baselineName = 'brief-suppressions.json';
