import { watch } from 'node:fs';
import { readEnvironment } from '@/lib/site';

/** Tells the page in the browser, in `npm run dev` only, that a content file was saved (server-sent events). */
export function GET(request: Request): Response {
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const watcher = watch(readEnvironment().contentDir, { recursive: true }, () => controller.enqueue(encoder.encode('data: saved\n\n')));
      request.signal.addEventListener('abort', () => watcher.close());
    },
  });
  return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } });
}
