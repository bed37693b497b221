import type { Thing } from 'schema-dts';
import { cachedBy } from '../../cached-by';
import type { SiteContent } from '../../content/collections';
import type { SiteSettings } from '../../content/settings';
import type { ListText } from '../../content/types';
import type { PictureData } from '../../images/picture';
import { publishedTarget } from '../../markdown/published-target';
import { FEED_PAGES, type ListName } from '../../site/addresses';
import { TEN_SQUARES } from '../../site/logo';
import { listPage, routes } from '../../site/routes';
import { words } from '../../site/words';
import type { FixedPage } from '../../site/words/pages';
import { type PageHead, type PageMetadata, pageHead, pageMetadata } from '../metadata';
import { type Contact, contactOf } from './contact';
import { pictureAt } from './inline-text';

/** The picture beside the site's name, in each theme where it has two; or the mark that the site draws. */
export type LogoValue = typeof TEN_SQUARES | { light: PictureData; dark?: PictureData };

/** The site's own data on every page: its name, its menus, its footer. */
export type SiteIdentity = Pick<
  SiteSettings,
  'name' | 'baseline' | 'description' | 'newsletter_url' | 'menu' | 'footer' | 'official_sites' | 'licence'
> & { contact: Contact; logo?: LogoValue };

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
  /** The moment that the site keeps to, in milliseconds since the epoch, if a person stated one. */
  keptAt?: number;
}

/** The fields of every page's value. */
export interface PageValue {
  head: PageHead;
  shell: ShellValue;
  /** Structured data, as JSON-LD. */
  graph?: Thing[];
}

/** The metadata of a page, from its value. */
export function metadataOf({ head, shell }: Pick<PageValue, 'head' | 'shell'>): PageMetadata {
  return pageMetadata(shell.site, head);
}

export function shellValue(content: SiteContent, path: string, trail: Crumb[]): ShellValue {
  const { isStated, now } = content;
  return { site: identityOf(content), path, trail, ...(isStated && { keptAt: now.getTime() }) };
}

/** The same for every page. */
const identityOf = cachedBy(makeIdentity);

/** Menus do not lead to unpublished pages. */
function makeIdentity(content: SiteContent): SiteIdentity {
  const { name, baseline, description, newsletter_url, menu, footer, official_sites, licence } = content.settings;
  const published = (items: SiteIdentity['menu']) =>
    items.flatMap(({ label, url }) => {
      const target = publishedTarget(url, content);
      return target ? { label, url: target.href } : [];
    });
  const logo = logoValue(content);
  return {
    name,
    baseline,
    ...(logo && { logo }),
    description,
    ...(newsletter_url !== undefined && { newsletter_url }),
    menu: published(menu),
    footer: published(footer),
    official_sites,
    licence,
    contact: contactOf(content.settings),
  };
}

function logoValue(content: SiteContent): LogoValue | undefined {
  const { logo, logo_dark } = content.settings;
  if (logo === TEN_SQUARES) return TEN_SQUARES;
  const [light, dark] = [logo, logo_dark].map((path) => (path ? pictureAt(path, content) : undefined));
  return light && { light, ...(dark && { dark }) };
}

/** The text above a list of the site, if there is one. */
export function listTextOf({ lists }: SiteContent, name: FixedPage): ListText | undefined {
  return lists.find(({ list }) => list === name);
}

/** The title of one of the site's own pages; for a list, the one that authors give it. */
export function titleOf(content: SiteContent, name: FixedPage): string {
  return listTextOf(content, name)?.title ?? words.pages.titles[name];
}

/** One of the site's own pages, in a breadcrumb trail. */
export function fixedCrumb(content: SiteContent, name: FixedPage): Crumb {
  return { label: titleOf(content, name), path: routes[name] };
}

export interface SitePage {
  title: string;
  description: string;
  /** The pages above it, from the child of the home page. */
  above?: Crumb[];
  /** The page itself; for a later page of a list, the first. */
  crumb: Crumb;
  /** The number of a page of a list. */
  page?: number;
  /** Whether the page, the first of a list, has feeds. */
  hasFeeds?: boolean;
}

/** The common part of the value of pages that are not entries. */
export function sitePage(content: SiteContent, { title, description, above = [], crumb, page = 1, hasFeeds }: SitePage): PageValue {
  const path = listPage(crumb.path, page);
  const trail = [...above, crumb];
  const head = { description, path };
  if (page === 1)
    return { head: pageHead(content.settings, { ...head, title, ...(hasFeeds && { hasFeeds }) }), shell: shellValue(content, path, trail) };
  return {
    head: pageHead(content.settings, { ...head, title: words.pages.numbered(title, page) }),
    shell: shellValue(content, path, [...trail, { label: words.pages.pageNumber(page), path }]),
  };
}

/** The same of a page whose address has no parameter, and that authors do not introduce. */
export function fixedPage(content: SiteContent, name: Exclude<FixedPage, 'home' | ListName>): PageValue {
  return sitePage(content, {
    title: words.pages.titles[name],
    description: words.pages.descriptions[name](content.settings.name),
    crumb: fixedCrumb(content, name),
    hasFeeds: FEED_PAGES.some((page) => page === name),
  });
}
