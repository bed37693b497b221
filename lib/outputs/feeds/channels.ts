import { ofKind, type SiteContent } from '../../content/collections';
import { paramsOf } from '../../content/site-paths';
import { FEED_PAGES, type FeedPage, type PageName } from '../../site/addresses';
import { COLLECTIONS, type CollectionName, KINDS } from '../../site/kinds';
import { routes } from '../../site/routes';
import { words } from '../../site/words';
import type { Channel, FeedEntry } from './feeds';

/** Kinds whose entries have a date, so that feeds may hold them; their lists. */
type DatedKind = FeedEntry['collection'];
type DatedList = Extract<(typeof KINDS)[DatedKind], { list: PageName }>['list'];

/** One for each page that has feeds. */
export function channels(content: SiteContent): Channel[] {
  return FEED_PAGES.flatMap((page) => paramsOf(page, content).map(({ tag }) => channelOf(page, content, tag)));
}

function channelOf(page: FeedPage, content: SiteContent, tag: string | undefined): Channel {
  const { settings, news, calendar } = content;
  const { name, description } = settings;
  if (page === 'home') return { title: name, description, page: routes.home, entries: [...news, ...calendar] };
  return page === 'tag' ? tagChannel(content, tag) : listChannel(page, content);
}

function listChannel(page: DatedList, { settings: { name, description }, entries }: SiteContent): Channel {
  const isListed = (kind: CollectionName): kind is DatedKind => 'list' in KINDS[kind] && KINDS[kind].list === page;
  return {
    title: words.feeds.ofPage(name, words.pages.titles[page]),
    description,
    page: routes[page],
    entries: COLLECTIONS.filter(isListed).flatMap((kind): FeedEntry[] => ofKind(entries, kind)),
  };
}

function tagChannel({ settings, tags }: SiteContent, slug = ''): Channel {
  const { name = slug, news = [], events = [] } = tags.find((tag) => tag.slug === slug) ?? {};
  return {
    title: words.feeds.named(settings.name, name),
    description: words.feeds.tagDescription(name),
    page: routes.tag(slug),
    entries: [...news, ...events],
  };
}
