import { defineConfig } from 'playwright/test';
import browser from './playwright.config';

/** Builds that meet a fault: no page is visited, and nothing else may build or serve at the same time. */
export default defineConfig({ ...browser, testIgnore: [], testMatch: 'faults.spec.ts', workers: 1, webServer: [] });
