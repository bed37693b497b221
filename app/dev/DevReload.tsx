import { contentVersion } from '@/lib/content/read';
import { readEnvironment } from '@/lib/site/environment';
import { href } from '@/lib/site/routes';

/** In `npm run dev` only: reloads a page when a content file is saved, and shows the problems of the content in the checker's words. */
export function DevReload() {
  if (process.env.NODE_ENV !== 'development') return null;
  const [version, source] = [contentVersion(readEnvironment().contentDir), href('/dev/reload/')].map((value) => JSON.stringify(value));
  return <script suppressHydrationWarning dangerouslySetInnerHTML={{ __html: `(${follow.toString()})(${version},${source})` }} />;
}

interface Told {
  version: string;
  report: { summary: string; isSerious: boolean; text: string } | null;
}

/** Runs in the browser. A version other than the page's own tells of a save while the page was loading. */
function follow(version: string, source: string): void {
  const panel = document.createElement('details');
  panel.style.cssText =
    'position:fixed;inset:auto 0 0 0;max-height:40vh;overflow:auto;z-index:99;padding:.5rem 1rem;color:#fff;font:.85rem/1.5 monospace;white-space:pre-wrap';
  const summary = document.createElement('summary');
  const text = document.createElement('div');
  panel.append(summary, text);
  new EventSource(source).onmessage = ({ data }) => {
    const told: Told = JSON.parse(data);
    if (told.version !== version) {
      version = told.version;
      const { next } = window as { next?: { router?: { refresh: () => void } } };
      return next?.router ? next.router.refresh() : location.reload();
    }
    if (!told.report) return panel.remove();
    panel.open = told.report.isSerious;
    panel.style.background = told.report.isSerious ? '#6b1512' : '#4a3a10';
    summary.textContent = `Contenu : ${told.report.summary}`;
    text.textContent = told.report.text;
    document.body.append(panel);
  };
}
