import { readFileSync } from 'node:fs';
import { type DevPage, devPageAt } from '@/lib/build/dev-page';
import { getContent } from '@/lib/build/site-content';
import { contentVersion } from '@/lib/content/read';
import { watchContent } from '@/lib/content/watch-content';
import { devReportFile, readEnvironment } from '@/lib/site/environment';
import type { Told } from '../DevReload';

/**
 * Sends the page in the browser the version of the content and its problems (server-sent events), in `npm run dev` only: at once, then
 * whenever a file is saved or the checker has a new report. A new version comes with the page, where that has changed.
 */
export function GET(request: Request): Response {
  const { contentDir } = readEnvironment();
  const query = new URL(request.url).searchParams;
  const path = query.get('page') ?? '';
  /** The page in the browser, and the version of the content that it shows. */
  let shown: { version: string | null; page?: string } = { version: query.get('version') };
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const tell = () => {
        const version = contentVersion(contentDir);
        const page = pageNow(path, version);
        const text = page && JSON.stringify(page);
        const isFirst = version === shown.version && shown.page === undefined;
        const isShown = text === undefined ? version === shown.version : isFirst || text === shown.page;
        shown = { version, ...(text !== undefined && { page: text }) };
        const told: Told = { version, report: readReport(), page: isShown ? null : page };
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(told)}\n\n`));
      };
      const unwatch = watchContent(contentDir, [{ quietMs: 20, run: tell }], [devReportFile]);
      request.signal.addEventListener('abort', unwatch);
      tell();
    },
  });
  return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } });
}

/** Null while the file is being written: another event follows. */
function readReport(): Told['report'] {
  try {
    return JSON.parse(readFileSync(devReportFile, 'utf8'));
  } catch {
    return null;
  }
}

/** The page at a path. An error is left to Next.js, which shows it when it renders the page. */
function pageNow(path: string, version: string): DevPage | undefined {
  try {
    return devPageAt(path, getContent(version));
  } catch {
    return undefined;
  }
}
