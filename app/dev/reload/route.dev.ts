import { readFileSync, watch } from 'node:fs';
import { getContent } from '@/lib/build/site-content';
import { contentVersion } from '@/lib/content/read';
import { devReportFile, readEnvironment } from '@/lib/site/environment';

/** Editors save in several steps. */
const QUIET_MS = 20;

/**
 * Tells the page in the browser, in `npm run dev` only, which content there is and what is wrong with it
 * (server-sent events): at once, and each time that a file is saved or the checker has said more.
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
          // While the browser asks for the page.
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
