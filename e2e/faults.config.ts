import { defineConfig } from 'playwright/test';
import browser from './playwright.config';

/** Tests of builds that meet a fault: they visit no page, and nothing else may build or serve at the same time. */
export default defineConfig({ ...browser, testIgnore: [], testMatch: 'faults.spec.ts', workers: 1, webServer: [] });
