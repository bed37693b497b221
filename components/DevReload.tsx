import { href } from '@/lib/routes';

/** In `npm run dev` only: shows a page anew when a content file is saved. */
export function DevReload() {
  if (process.env.NODE_ENV !== 'development') return null;
  const listen = `new EventSource(${JSON.stringify(href('/dev/reload/'))}).onmessage=()=>location.reload()`;
  return <script dangerouslySetInnerHTML={{ __html: listen }} />;
}
