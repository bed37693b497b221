import { routes } from '../site/routes';
import { slugify } from '../slug';
import type { Draft } from './draft';
import type { ExistingSite } from './existing-site';
import { toList } from './field-values';
import { urlPart } from './former-addresses';
import type { OldAddresses } from './old-addresses';
import type { SiteConfig } from './source-config';
import type { Fields } from './source-front-matter';
import { plainTag, tagTaxonomies } from './taxonomies';

/** Addresses of the old site that are those of no text: of its tags and its feeds. They have a place in `redirects` of `site.yaml`. */

export interface Redirect {
  from: string;
  to: string;
}

interface OldSite {
  addresses: OldAddresses;
  drafts: readonly Draft[];
  /** Former paths of lists. */
  lists: readonly string[];
  existing: ExistingSite;
  config: SiteConfig;
  /** The beginning of the addresses of the language. */
  prefix: string;
}

/** Those that the new site does not have yet, in the order of their paths. */
export function oldRedirects({ addresses, drafts, lists, existing, config, prefix }: OldSite): Redirect[] {
  const terms = config.generator === 'hugo' ? termsOf(drafts, config, prefix) : [];
  const feeds = config.generator === 'hugo' ? [`${prefix}/`, ...lists].map((path) => `${path}index.xml`) : drafts.flatMap(quartoFeed);
  const all = [
    ...feeds.flatMap((from): Redirect[] => {
      const to = addresses.pageAt(from);
      return to === undefined ? [] : [{ from, to }];
    }),
    ...terms.flatMap(({ from, slug, isSure }): Redirect[] => {
      if (addresses.hasTag(slug)) return [{ from, to: routes.tag(slug) }];
      return isSure ? [{ from, to: routes.tags }] : [];
    }),
  ];
  // The settings take paths with their last slash, and servers lead on from those without it too.
  const slashed = all.map(({ from, to }) => ({ from: from.replace(/\/?$/, '/'), to }));
  const isNew = ({ from, to }: Redirect) => from !== to && addresses.isUnknown(from, existing);
  return [...new Map(slashed.filter(isNew).map((redirect) => [redirect.from, redirect])).values()].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  );
}

/** The lists of tags and of categories, under their names on the old site, and their terms. */
function termsOf(drafts: readonly Draft[], config: SiteConfig, prefix: string): { from: string; slug: string; isSure: boolean }[] {
  return tagTaxonomies(config).flatMap(({ name: taxonomy, isSure }) => {
    const folder = `${prefix}/${urlPart(taxonomy, config)}/`;
    const terms = new Set(drafts.flatMap(({ page }) => toList(fieldOf(page.fields, taxonomy)).map(String)));
    const named = [...terms].filter((term) => urlPart(term, config) !== '');
    return named.map((term) => ({ from: `${folder}${urlPart(term, config)}/`, slug: slugify(plainTag(term)), isSure }));
  });
}

function fieldOf(fields: Fields, name: string): unknown {
  return Object.entries(fields).find(([key]) => key.toLowerCase() === name)?.[1] ?? [];
}

/** A page of Quarto with a list gives a feed of its own name. */
function quartoFeed({ page: { fields }, former: [served = ''] }: Draft): string[] {
  const listings = [fields.listing].flat();
  const hasFeed = listings.some((listing) => typeof listing === 'object' && listing !== null && 'feed' in listing && listing.feed);
  return hasFeed ? [served.endsWith('/') ? `${served}index.xml` : served.replace(/\.html$/, '.xml')] : [];
}
