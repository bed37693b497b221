import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{lib,enhance,tools,components}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // No test is about time: on a busy machine the longest, over random input, must simply end.
    testTimeout: 120_000,
  },
});
