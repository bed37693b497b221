import { readFileSync, watch } from 'node:fs';
import { devPageAt } from '@/lib/build/dev-page';
import { getContent } from '@/lib/build/site-content';
import { contentVersion } from '@/lib/content/read';
import { devReportFile, readEnvironment } from '@/lib/site/environment';
import type { Told } from '../DevReload';

/** Editors save in several steps: waits for the last one. */
const QUIET_MS = 20;

/**
 * Sends the page in the browser the version of the content and its problems (server-sent events), in `npm run dev` only: at once, then
 * whenever a file is saved or the checker has a new report. A new version comes with the page as it now is.
 */
export function GET(request: Request): Response {
  const { contentDir } = readEnvironment();
  const query = new URL(request.url).searchParams;
  let version = query.get('version');
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const tell = () => {
        const last = version;
        version = contentVersion(contentDir);
        const told: Told = {
          version,
          report: readReport(),
          page: version === last ? undefined : pageNow(query.get('page') ?? '', version),
        };
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(told)}\n\n`));
      };
      let timer: NodeJS.Timeout | undefined;
      const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(tell, QUIET_MS);
      };
      const watchers = [watch(contentDir, { recursive: true }, soon), watch(devReportFile, soon)];
      request.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        for (const watcher of watchers) watcher.close();
      });
      tell();
    },
  });
  return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } });
}

function readReport(): Told['report'] {
  return JSON.parse(readFileSync(devReportFile, 'utf8') || 'null');
}

/** The page at a path. An error is left to Next.js, which shows it when it renders the page. */
function pageNow(path: string, version: string): Told['page'] {
  try {
    return devPageAt(path, getContent(version));
  } catch {
    return undefined;
  }
}
