import type { SiteContent } from '../../content/collections';
import { pageParams } from '../../content/site-paths';
import { FEED_PAGES, type FeedPage } from '../../site/addresses';
import { routes } from '../../site/routes';
import { words } from '../../site/words';
import type { FixedPage } from '../../site/words/pages';
import type { Channel, FeedEntry } from './feeds';

/** The channel of each page that has feeds. A missing page is a type error. */
const CHANNELS: Record<FeedPage, (content: SiteContent, params: Record<string, string>) => Channel> = {
  home: ({ settings: { name, description }, news, calendar }) => ({
    title: name,
    description,
    page: routes.home,
    entries: [...news, ...calendar],
  }),
  news: (content) => listChannel(content, 'news', content.news),
  events: (content) => listChannel(content, 'events', content.calendar),
  tag: ({ settings, tags }, { tag = '' }) => {
    const { name = tag, news = [], events = [] } = tags.find(({ slug }) => slug === tag) ?? {};
    const title = words.feeds.named(settings.name, name);
    return { title, description: words.feeds.tagDescription(name), page: routes.tag(tag), entries: [...news, ...events] };
  },
};

function listChannel({ settings: { name, description } }: SiteContent, page: FixedPage, entries: FeedEntry[]): Channel {
  return { title: words.feeds.ofPage(name, words.pages.titles[page]), description, page: routes[page], entries };
}

/** One for each page that has feeds. */
export function channels(content: SiteContent): Channel[] {
  return FEED_PAGES.flatMap((page) => pageParams(page, content).map((params) => CHANNELS[page](content, params)));
}
