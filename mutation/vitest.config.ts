import { defineConfig } from 'vitest/config';
import { parts } from './parts.js';

const part = process.env['BRIEF_MUTATE'] as keyof typeof parts;

export default defineConfig({
  test: {
    include: parts[part].tests,
    setupFiles: ['mutation/setup.ts'],
    testTimeout: 20_000,
    // Loading the modules anew for each change would take most of the time.
    isolate: false,
  },
});
