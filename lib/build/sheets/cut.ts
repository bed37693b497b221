import type { SheetPage } from './sheet';

/** What surrounds a page's own head elements and body: the same for all pages of a route. */
export interface Frame {
  start: string;
  middle: string;
  end: string;
}

/**
 * The frame of a finished page.
 * @throws when the page has no metadata or no body where they are looked for.
 */
export function frameOf(model: string): Frame {
  const parts = /^(.*?)<title>.*?<link rel="apple-touch-icon"[^>]*>(.*?<body[^>]*>).*(<\/body>.*)$/s.exec(model);
  const [, start, middle, end] = parts ?? [];
  if (start === undefined || middle === undefined || end === undefined)
    throw new Error(`no frame in a page that begins ${model.slice(0, 200)}`);
  return { start, middle, end };
}

/** A page of a sheet as a document, in the frame of a page of its route. */
export function cut({ head, body }: SheetPage, { start, middle, end }: Frame): string {
  return start + plain(head) + middle + plain(body) + end;
}

/** The values of a page's `srcset` attributes. */
export function sourceSets({ body }: SheetPage): string[] {
  return [...body.matchAll(/ srcset="([^"]*)"/gi)].map(([, set = '']) => set);
}

/**
 * As HTML is usually written, and as short: React escapes apostrophes, closes void elements, and names some attributes as JavaScript
 * does. It escapes every `>` of texts and values, so that a tag ends at the first; JSON-LD has no `<`.
 */
function plain(html: string): string {
  return html
    .replaceAll('&#x27;', "'")
    .replace(/<[a-z][^>]*>/g, (tag) => tag.replace(/ [a-z]+[A-Z][A-Za-z]*="/g, (name) => name.toLowerCase()).replace(/\/>$/, '>'));
}
