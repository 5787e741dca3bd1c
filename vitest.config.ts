/** Two sets of tests in one run: `unit` (plain Node, fast) and `journeys` (a real browser against the built dist). */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Style sheets as they are: by default vitest hands out empty ones.
    css: true,
    // What is waited for has room on a busy machine.
    expect: { poll: { timeout: 10_000, interval: 30 } },
    // The browser's journeys start when the units are through, so that they do not fight over the processor.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          sequence: { groupOrder: 0 },
          setupFiles: ['tests/support/same-cases.ts'],
          // no test is decided by the time it takes: property tests have room on a busy machine
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/have-a-browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
