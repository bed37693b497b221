import type { SiteContent } from '../content/collections';
import type { PageMetadata } from '../outputs/metadata';
import { type ListedPage, listPages } from './page-list';

/** A page as it was rendered: what it says of itself, and the HTML of its body. */
export interface RenderedPage {
  head: PageMetadata;
  body: string;
}

/** The same, with its address. */
export interface SheetPage extends RenderedPage {
  path: string;
}

/**
 * Enough pages that what a route costs Next.js is spread over many, and few enough that a site has many
 * sheets: Next.js shares them out among its workers by number.
 */
const SHEET_SIZE = 25;

/** The pages of the site, by sheet. */
export function planSheets(content: SiteContent): ListedPage[][] {
  const pages = listPages(content);
  return Array.from({ length: Math.ceil(pages.length / SHEET_SIZE) }, (_, index) =>
    pages.slice(index * SHEET_SIZE, (index + 1) * SHEET_SIZE),
  );
}
