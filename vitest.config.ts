import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{lib,enhance,tools,components}/**/*.test.{ts,tsx}'],
    environment: 'node',
    globalSetup: 'test-temporary.ts',
    // No test measures time: on a busy machine, the longest ones, over random input, only need to end.
    testTimeout: 120_000,
  },
});
