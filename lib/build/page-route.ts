import { notFound } from 'next/navigation';
import { createElement, type ReactNode } from 'react';
import type { SiteContent } from '../content/collections';
import { paramsOf } from '../content/site-paths';
import type { PageMetadata } from '../outputs/metadata';
import { type PageParams, type PageValues, pageValue } from '../outputs/pages';
import { metadataOf } from '../outputs/values/page';
import { notFoundPage } from '../outputs/values/site-pages';
import { fillPattern, PAGES, type PageName, paramNames } from '../site/addresses';
import { devPage } from './dev-page';
import { getContent } from './site-content';
import { routeParams } from './static-params';

/** The argument that Next.js gives the page of a route: without parameters for a route that has none. */
interface PageInput<Name extends PageName> {
  params: Promise<PageParams<Name>>;
}

/** The functions that a `page.tsx` needs: Next.js asks each route for its pages, their metadata, and the component that renders them. */
interface PageRoute<Name extends PageName> {
  generateStaticParams: () => Promise<Record<string, string>[]>;
  generateMetadata: (input: PageInput<Name>) => Promise<PageMetadata | { title: string }>;
  /** The component that gives this view the value of a page. Answers "not found" for parameters without a page. */
  show: (view: (value: PageValues[Name]) => ReactNode) => (input: PageInput<Name>) => Promise<ReactNode>;
}

/** The route of a page of the site, by the name of its pattern: the only way from a `page.tsx` to the content. */
export function pageRoute<Name extends PageName>(name: Name): PageRoute<Name> {
  return {
    generateStaticParams: routeParams(paramNames(PAGES[name]), () => paramsOf(name, getContent())),
    generateMetadata: async ({ params }) => {
      const value = pageValue(name, await params, getContent());
      if (value) return metadataOf(value);
      return process.env.NODE_ENV === 'development' ? { title: notFoundPage(getContent()).title } : notFound();
    },
    show: (view) => async (input) => {
      const params = await input.params;
      const look = (content: SiteContent) => {
        const value = pageValue(name, params, content);
        return value && { title: metadataOf(value).title, view: createElement(view, value) };
      };
      if (process.env.NODE_ENV === 'development') {
        // Loaded here alone: a build would put its styles in the pages. Next.js would render its own 404 page in the browser, without scripts.
        const { NotFoundView } = await import('../../components/NotFoundView');
        const lost = (value: ReturnType<typeof notFoundPage>) => ({ ...value, view: createElement(NotFoundView, value), isLost: true });
        return devPage(fillPattern(PAGES[name], params), (content) => look(content) ?? lost(notFoundPage(content)));
      }
      return look(getContent())?.view ?? notFound();
    },
  };
}
