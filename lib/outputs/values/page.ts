import type { Thing } from 'schema-dts';
import type { SiteContent } from '../../content/collections';
import type { SiteSettings } from '../../content/settings';
import { FEED_PAGES } from '../../site/addresses';
import { routes } from '../../site/routes';
import { words } from '../../site/words';
import type { FixedPage } from '../../site/words/pages';
import { type PageMetadata, pageMetadata } from '../metadata';

/** The site's own data on every page: its name, its menus, its footer. */
export type SiteIdentity = Pick<
  SiteSettings,
  'name' | 'baseline' | 'description' | 'email' | 'menu' | 'footer' | 'official_sites' | 'licence'
>;

export interface Crumb {
  label: string;
  path: string;
}

/** The header and footer around the content of a page. */
export interface ShellValue {
  site: SiteIdentity;
  path: string;
  /** The breadcrumb trail, from the child of the home page down to this page. Empty on the home page. */
  trail: Crumb[];
}

/** The fields of every page's value. */
export interface PageValue {
  head: PageMetadata;
  shell: ShellValue;
  /** Structured data, as JSON-LD. */
  graph?: Thing[];
}

export function shellValue({ settings }: SiteContent, path: string, trail: Crumb[]): ShellValue {
  const { name, baseline, description, email, menu, footer, official_sites, licence } = settings;
  return { site: { name, baseline, description, email, menu, footer, official_sites, licence }, path, trail };
}

/** The common part of the value of the site's own pages. */
export function fixedPage(content: SiteContent, name: Exclude<FixedPage, 'home'>): PageValue {
  const { settings } = content;
  const [title, path] = [words.pages.titles[name], routes[name]];
  return {
    head: pageMetadata(settings, {
      title,
      description: words.pages.descriptions[name](settings.name),
      path,
      hasFeeds: FEED_PAGES.some((page) => page === name),
    }),
    shell: shellValue(content, path, [{ label: title, path }]),
  };
}
