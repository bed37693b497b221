import { readFileSync, watch } from 'node:fs';
import { getContent } from '@/lib/build/site-content';
import { contentVersion } from '@/lib/content/read';
import { devReportFile, readEnvironment } from '@/lib/site/environment';

/** Editors save in several steps: waits for the last one. */
const QUIET_MS = 20;

/**
 * Sends the page in the browser the version of the content and its problems (server-sent events), in `npm run dev`
 * only: at once, then whenever a file is saved or the checker has a new report.
 */
export function GET(request: Request): Response {
  const { contentDir } = readEnvironment();
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const tell = () => {
        const version = JSON.stringify(contentVersion(contentDir));
        controller.enqueue(encoder.encode(`data: {"version":${version},"report":${readFileSync(devReportFile, 'utf8') || 'null'}}\n\n`));
      };
      let timer: NodeJS.Timeout | undefined;
      const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          tell();
          // Loads the content while the browser requests the page.
          setImmediate(getContent);
        }, QUIET_MS);
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
