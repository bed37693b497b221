import type { DevPage } from '@/lib/build/dev-page';
import type { DevReport } from '@/lib/check/dev-report';
import { contentVersion } from '@/lib/content/read';
import { readEnvironment } from '@/lib/site/environment';
import { href } from '@/lib/site/routes';

/** In `npm run dev` only: a page follows its content when a file is saved, and shows the problems of the content in the checker's words. */
export function DevReload() {
  if (process.env.NODE_ENV !== 'development') return null;
  const version = contentVersion(readEnvironment().contentDir);
  const parameters = [version, href('/dev/reload/'), href('/dev/save/')].map((value) => JSON.stringify(value));
  return <script suppressHydrationWarning dangerouslySetInnerHTML={{ __html: `(${follow.toString()})(${parameters})` }} />;
}

/** A message of the dev server. */
export interface Told {
  version: string;
  report: DevReport | null;
  /** The page after a save; null where it has not changed, undefined where Next.js must render it. */
  page?: DevPage | null | undefined;
}

/** Runs in the browser. A version other than the page's own tells of a save while the page was loading. */
function follow(version: string, source: string, save: string): void {
  // For the form of /rediger/ (editor/hand-in/dev-save.ts).
  Object.assign(document, { devSave: save });
  const panel = document.createElement('details');
  panel.style.cssText =
    'position:fixed;inset:auto 0 0 0;max-height:40vh;overflow:auto;z-index:99;padding:.5rem 1rem;color:#fff;font:.85rem/1.5 monospace;white-space:pre-wrap';
  const summary = document.createElement('summary');
  const list = document.createElement('div');
  panel.append(summary, list);
  const show = (place: HTMLElement, { title, colours, html }: DevPage) => {
    document.title = title;
    const style = document.querySelector('style[data-colours]');
    if (style && style.textContent !== colours) style.textContent = colours;
    const open = Array.from(place.querySelectorAll('details'), (details) => details.open);
    place.innerHTML = html;
    const folded = place.querySelectorAll('details');
    if (folded.length === open.length) for (const [index, details] of folded.entries()) details.open = open[index] ?? false;
    // Under new addresses, the scripts run again, for the new elements.
    for (const { src } of document.querySelectorAll<HTMLScriptElement>('head script[data-keep][src], [data-dev-page] script[src]'))
      document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: `${src}?${version}` }));
  };
  const refresh = () => {
    // Next.js may load the page again: the form of /rediger/ would lose a save that is under way.
    if (document.querySelector('[data-editor]')) return;
    const { next } = window as { next?: { router?: { refresh: () => void } } };
    return next?.router ? next.router.refresh() : location.reload();
  };
  const hear = ({ data }: MessageEvent<string>) => {
    const told: Told = JSON.parse(data);
    const isOld = told.version !== version;
    version = told.version;
    const place = document.querySelector<HTMLElement>('[data-dev-page]');
    if (place && told.page) show(place, told.page);
    else if (isOld && !(place && told.page === null)) refresh();
    if (!told.report) return panel.remove();
    panel.open = told.report.isSerious;
    panel.style.background = told.report.isSerious ? '#6b1512' : '#4a3a10';
    summary.textContent = `Contenu : ${told.report.summary}`;
    const lines = told.report.problems.flatMap(({ place, editor, words }) => {
      const link = document.createElement('a');
      link.textContent = place;
      link.href = editor;
      link.style.color = 'inherit';
      return [link, `${words}\n\n`];
    });
    list.replaceChildren(...lines);
    document.body.append(panel);
  };
  addEventListener('DOMContentLoaded', () => {
    const page = document.querySelector<HTMLElement>('[data-dev-page]')?.dataset.devPage ?? '';
    new EventSource(`${source}?${new URLSearchParams({ page, version })}`).onmessage = hear;
  });
}
