import type { SiteContent } from '../content/collections';
import type { PageMetadata } from '../outputs/metadata';
import { type ListedPage, listPages } from './page-list';

/** A rendered page: its metadata, and the HTML of its body. */
export interface RenderedPage {
  head: PageMetadata;
  body: string;
}

/** A page of a sheet, with its address. */
export interface SheetPage extends RenderedPage {
  path: string;
}

/**
 * Enough pages to share the cost of a route in Next.js, and few enough that a site has many
 * sheets: Next.js distributes them among its workers by number.
 */
const SHEET_SIZE = 25;

/** The pages of the site, by sheet. */
export function planSheets(content: SiteContent): ListedPage[][] {
  const pages = listPages(content);
  return Array.from({ length: Math.ceil(pages.length / SHEET_SIZE) }, (_, index) =>
    pages.slice(index * SHEET_SIZE, (index + 1) * SHEET_SIZE),
  );
}
