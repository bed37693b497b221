import { defineConfig } from 'playwright/test';
import { isLong } from '../test-counts';
import { findBrowser } from '../tools/programs/browser';
import { MANY, TEST_SITES, UNFINISHED } from './sites';

const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  globalSetup: '../test-temporary.ts',
  testIgnore: ['faults.spec.ts', ...(isLong ? [] : ['firefox.spec.ts'])],
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [['line'], ['./left-out.ts']],
  use: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      ...(executablePath && { executablePath }),
      // Turns off Chromium's background tasks (updates, sync), and the sandbox, which needs rights that CI lacks.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: [...TEST_SITES, ...[MANY, UNFINISHED].map((env) => ({ port: env.PORT, basePath: '', env }))].map(
    ({ port, basePath, env }) => ({
      command: 'node tools/run.mjs serve',
      cwd: '..',
      env,
      url: `http://localhost:${port}${basePath}/`,
      reuseExistingServer: false,
      timeout: 60_000,
    }),
  ),
});
