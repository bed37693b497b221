import type { ReactNode } from 'react';
import type { PageMetadata } from '../../outputs/metadata';
import type { RouteParams } from '../static-params';

/** What this module needs of a dynamic route's `page.tsx`. */
export interface PageModule {
  generateStaticParams: RouteParams<Record<string, string>>;
  generateMetadata: (props: PageInput) => Promise<PageMetadata>;
  default: (props: PageInput) => Promise<ReactNode>;
}

/** A page of a sheet: what its own metadata and its own body are, as HTML. */
export interface SheetPage {
  /** Address of the page on the site. */
  path: string;
  /** Address of the page of the same route that Next.js exports, whose frame fits this one. */
  model: string;
  head: string;
  body: string;
}

interface PageInput {
  // biome-ignore lint/suspicious/noExplicitAny: each route has parameters of its own.
  params: Promise<any>;
  searchParams: Promise<Record<string, never>>;
}

export interface PlannedPage {
  route: PageModule;
  params: Record<string, string>;
  path: string;
  model: string;
}

/**
 * Enough pages that what a route costs Next.js is spread over many, and few enough that a site has many
 * sheets: Next.js shares them out among its workers by number.
 */
const SHEET_SIZE = 25;

const plans = new WeakMap<Record<string, PageModule>, PlannedPage[][]>();

/** Every page that Next.js is not told of, by sheet. Settled once a process. */
export function planSheets(routes: Record<string, PageModule>): PlannedPage[][] {
  const known = plans.get(routes);
  if (known) return known;
  const pages = Object.entries(routes).flatMap(([pattern, route]) => {
    const [first, ...others] = route.generateStaticParams.every();
    return others.map((params) => ({ route, params, path: fill(pattern, params), model: fill(pattern, first ?? {}) }));
  });
  const plan = Array.from({ length: Math.ceil(pages.length / SHEET_SIZE) }, (_, index) =>
    pages.slice(index * SHEET_SIZE, (index + 1) * SHEET_SIZE),
  );
  plans.set(routes, plan);
  return plan;
}

function fill(pattern: string, params: Record<string, string>): string {
  return `${pattern.replace(/\[(\w+)\]/g, (_, key: string) => params[key] ?? '')}/`;
}
