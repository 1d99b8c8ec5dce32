import type * as FastCheck from 'fast-check';
import { vi } from 'vitest';

/** Random inputs are tried anew for each change, so few must do, also where a test asks for thousands. */
const most = 20;

vi.mock('fast-check', async (load) => {
  const all = await load<typeof FastCheck>();
  all.configureGlobal({ seed: 20_261_123, numRuns: most });
  const assert: typeof FastCheck.assert = (property, settings = {}) => {
    const { numRuns = most } = settings;
    return all.assert(property, { ...settings, numRuns: Math.min(numRuns, most) });
  };
  return { ...all, assert };
});
