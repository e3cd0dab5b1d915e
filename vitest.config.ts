import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // One for each processor: on two, Vitest itself would leave one idle.
    maxWorkers: '100%',
    // Whole sites are built and real browsers are started: some tests take seconds on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
