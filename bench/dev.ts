import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright';
import { rootDir } from '../lib/site/environment';
import { findBrowser } from '../tools/programs/browser';
import { median } from './process';

export interface DevMeasures {
  /** From the command to the whole answer of the first page. */
  startSeconds: number;
  /** From saving an entry to seeing it in an open browser; undefined where there is no browser. */
  saveMs: number | undefined;
}

const SAVES = 7;

/** @param entry absolute path of the file to save; `page` is its address. */
export async function measureDev(env: Record<string, string>, { entry, page }: { entry: string; page: string }): Promise<DevMeasures> {
  const port = 4390;
  const started = performance.now();
  const server = spawn(process.execPath, ['tools/run.mjs', 'dev'], {
    cwd: rootDir,
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: 'ignore',
    detached: true,
  });
  const source = readFileSync(entry, 'utf8');
  try {
    const url = `http://localhost:${port}${page}`;
    await answered(url);
    const startSeconds = (performance.now() - started) / 1000;
    return { startSeconds, saveMs: await measureSaves(url, entry, source) };
  } finally {
    writeFileSync(entry, source);
    // Kills the whole process group: the server has children of its own.
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
  }
}

async function answered(url: string): Promise<void> {
  for (;;) {
    const ok = await fetch(url).then(
      async (response) => response.ok && (await response.text()).includes('</html>'),
      () => false,
    );
    if (ok) return;
    await wait(100);
  }
}

async function measureSaves(url: string, entry: string, source: string): Promise<number | undefined> {
  const executablePath = findBrowser();
  if (!executablePath) return undefined;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  try {
    const tab = await browser.newPage();
    await tab.goto(url, { waitUntil: 'load' });
    const times: number[] = [];
    for (let index = 0; index < SAVES; index++) {
      // The checker, which follows each save, has ended by then.
      await wait(4000);
      const mark = `Phrase ajoutée, numéro ${index}`;
      // biome-ignore lint/performance/useDomNodeTextContent: the text of scripts, which hold the page a second time, must not count.
      const seen = tab.waitForFunction((text) => document.body.innerText.includes(text) && Date.now(), mark, { polling: 'raf' });
      const saved = Date.now();
      writeFileSync(entry, `${source}\n${mark}.\n`);
      times.push(Number(await (await seen).jsonValue()) - saved);
    }
    // The first save finds nothing warm.
    return median(times.slice(1));
  } finally {
    await browser.close();
  }
}
