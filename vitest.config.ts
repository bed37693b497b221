import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: '@/.cache/accueil.mdx', replacement: `${root}test-home.ts` },
      { find: /^@\//, replacement: root },
    ],
  },
  test: {
    include: ['{lib,enhance,editor,tools,components,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
    globalSetup: 'test-temporary.ts',
    // No test measures time: on a busy machine, the longest ones, over random input, only need to end.
    testTimeout: 120_000,
  },
});
