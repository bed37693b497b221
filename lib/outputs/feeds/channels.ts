import { ofKind, type SiteContent } from '../../content/collections';
import { paramsOf } from '../../content/site-paths';
import { FEED_PAGES, type FeedPage, type PageName } from '../../site/addresses';
import { COLLECTIONS, type CollectionName, KINDS } from '../../site/kinds';
import { routes } from '../../site/routes';
import { words } from '../../site/words';
import { FOLLOWED, followed } from '../followed';
import type { Channel, FeedEntry } from './feeds';

/** Kinds whose entries have a date, so that feeds may hold them; their lists. */
type DatedKind = FeedEntry['collection'];
type DatedList = Extract<(typeof KINDS)[DatedKind], { list: PageName }>['list'];

/** One for each page that has feeds. */
export function channels(content: SiteContent): Channel[] {
  return FEED_PAGES.flatMap((page) => paramsOf(page, content).map((params) => channelOf(page, params, content)));
}

function channelOf(page: FeedPage, params: Record<string, string>, content: SiteContent): Channel {
  const { settings, news, calendar } = content;
  if (page === 'home')
    return { title: settings.name, description: settings.description, page: routes.home, entries: [...news, ...calendar] };
  if (!isFollowed(page)) return listChannel(page, content);
  const part = followed(page, params, content);
  return {
    title: words.feeds.named(settings.name, part.name),
    description: part.description,
    page: part.page,
    entries: [...part.news, ...part.events],
  };
}

function isFollowed(page: FeedPage): page is FeedPage & keyof typeof FOLLOWED {
  return page in FOLLOWED;
}

function listChannel(page: DatedList, { settings: { name, description }, entries }: SiteContent): Channel {
  const isListed = (kind: CollectionName): kind is DatedKind => 'list' in KINDS[kind] && KINDS[kind].list === page;
  return {
    title: words.feeds.ofPage(name, words.pages.titles[page]),
    description,
    page: routes[page],
    entries: COLLECTIONS.filter(isListed).flatMap((kind): readonly FeedEntry[] => ofKind(entries, kind)),
  };
}
