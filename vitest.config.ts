import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // One for each processor: on two, Vitest itself would leave one idle.
    maxWorkers: '100%',
    // Threads that end while others load WebAssembly can stop V8 on processors with protection keys (nodejs/node#64500).
    execArgv: ['--no-memory-protection-keys'],
    // Whole sites are built and real browsers are started: some tests take seconds on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
