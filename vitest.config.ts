import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Whole sites are built and real browsers are started: some tests take seconds on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
