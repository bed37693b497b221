import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from '../tools/programs/browser';
import { findNginx, startNginx } from '../tools/programs/nginx';
import { installPackages, median, runCommand, runProgram } from './process';

export interface LighthouseScores {
  page: string;
  theme: 'light' | 'dark';
  /** Medians, from 0 to 100. */
  scores: Record<Category, number>;
  /** Medians: milliseconds, milliseconds, and a share of the screen. */
  largestContentfulPaint: number;
  totalBlockingTime: number;
  layoutShift: number;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];
/** The last version that runs on Node.js 20. */
const PACKAGE = 'lighthouse@12.8.2';
const PORT = 4392;

const PAGES = ['/', '/evenements/', '/actualites/bilan-saison1/', '/evenements/webinaire-saison2/', '/projets/cartiflette/', '/recherche/'];

/**
 * Audits the shipped site on nginx, in Lighthouse's simulated phone. The site is built as of now: read years after its date, a page
 * would rearrange its events.
 * @returns undefined where nginx or a browser is missing.
 */
export async function measureLighthouse(runs: number, say: (what: string) => void): Promise<LighthouseScores[] | undefined> {
  const browser = findBrowser();
  if (!findNginx() || !browser) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'mesures-'));
  const origin = `http://127.0.0.1:${PORT}`;
  const outDir = path.join(folder, 'out');
  await runCommand(['tools/run.mjs', 'build'], {
    env: { OUT_DIR: outDir, SITE_URL: origin, CONTENT_DIR: 'content', NODE_ENV: 'production' },
  });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  await installPackages(folder, [PACKAGE]);
  const server = await startNginx({ outDir, port: PORT });
  try {
    const all: LighthouseScores[] = [];
    for (const theme of ['light', 'dark'] as const)
      for (const page of PAGES) {
        say(`Lighthouse : ${page}, ${theme}`);
        const reports: Report[] = [];
        for (let index = 0; index < runs; index++) reports.push(await persist(() => audit(folder, `${origin}${page}`, theme, browser)));
        all.push(summary(page, theme, reports));
      }
    return all;
  } finally {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Retries: Lighthouse itself fails now and then on a busy machine (NO_NAVSTART). @throws its error the third time. */
async function persist<T>(attempt: () => Promise<T>, tries = 3): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (tries === 1) throw error;
    return persist(attempt, tries - 1);
  }
}

interface Report {
  categories: Record<string, { score: number }>;
  audits: Record<string, { numericValue: number }>;
}

async function audit(folder: string, url: string, theme: 'light' | 'dark', browser: string): Promise<Report> {
  const file = path.join(folder, 'report.json');
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    `--blink-settings=preferredColorScheme=${theme === 'dark' ? 0 : 1}`,
  ];
  await runProgram(
    process.execPath,
    ['node_modules/lighthouse/cli/index.js', url, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags.join(' ')}`],
    folder,
    { env: { CHROME_PATH: browser } },
  );
  return JSON.parse(readFileSync(file, 'utf8'));
}

function summary(page: string, theme: 'light' | 'dark', reports: readonly Report[]): LighthouseScores {
  const value = (name: string) => median(reports.map(({ audits }) => audits[name]?.numericValue ?? Number.NaN));
  const score = (name: Category) => Math.round(100 * median(reports.map(({ categories }) => categories[name]?.score ?? 0)));
  return {
    page,
    theme,
    scores: Object.fromEntries(CATEGORIES.map((name) => [name, score(name)])) as Record<Category, number>,
    largestContentfulPaint: value('largest-contentful-paint'),
    totalBlockingTime: value('total-blocking-time'),
    layoutShift: value('cumulative-layout-shift'),
  };
}
