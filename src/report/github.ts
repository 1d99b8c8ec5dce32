import { annotations } from './annotations.ts';
import type { Reporter } from './report.ts';

/** Every finding as a workflow command of GitHub Actions, which shows the first ten of each type. */
export const github: Reporter = (report) => annotations(report, Infinity);
