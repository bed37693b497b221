import { notFound } from 'next/navigation';
import { paramsOf } from '../content/site-paths';
import type { PageMetadata } from '../outputs/metadata';
import { type PageParams, type PageValues, pageValue } from '../outputs/pages';
import { PAGES, type PageName, paramNames } from '../site/addresses';
import { getContent } from './site-content';
import { routeParams } from './static-params';

/** The argument that Next.js gives the page of a route with parameters. */
export interface PageInput<Name extends PageName> {
  params: Promise<PageParams<Name>>;
}

/** The functions that a `page.tsx` needs: Next.js asks each route for its pages and their metadata; its view shows the value. */
interface PageRoute<Name extends PageName> {
  generateStaticParams: () => Promise<Record<string, string>[]>;
  generateMetadata: (input: Partial<PageInput<Name>>) => Promise<PageMetadata>;
  /** The value of a page. Answers "not found" for parameters without a page. */
  value: (params?: Promise<PageParams<Name>>) => Promise<PageValues[Name]>;
}

/** The route of a page of the site, by the name of its pattern: the only way from a `page.tsx` to the content. */
export function pageRoute<Name extends PageName>(name: Name): PageRoute<Name> {
  const value = async (params?: Promise<PageParams<Name>>): Promise<PageValues[Name]> =>
    pageValue(name, (await params) ?? {}, getContent()) ?? notFound();
  return {
    generateStaticParams: routeParams(paramNames(PAGES[name]), () => paramsOf(name, getContent())),
    generateMetadata: async ({ params }) => (await value(params)).head,
    value,
  };
}
