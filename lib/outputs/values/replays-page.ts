import type { SiteContent } from '../../content/collections';
import { type Replay, replaysOf, replaysWithTag, replayTags } from '../../content/replays';
import type { Tag } from '../../content/types';
import { groupBy, pageOf } from '../../lists';
import { yearOf } from '../../site/dates';
import { routes } from '../../site/routes';
import { words } from '../../site/words';
import { fixedCrumb, type PageValue, sitePage } from './page';

/** Recordings and slides, year by year; all of them, or those with a tag. */
export interface ReplaysValue extends PageValue {
  title: string;
  page: number;
  pageCount: number;
  /** Path of the first page. */
  list: string;
  years: { year: number; replays: ReplayValue[] }[];
  /** The tags of all replays. */
  tags: Tag[];
  /** The slug of the one that these have. */
  tag?: string;
}

export interface ReplayValue extends Omit<Replay, 'date'> {
  date: number;
}

export function replaysPage(
  content: SiteContent,
  { tag: slug, number = '1' }: { tag?: string; number?: string },
): ReplaysValue | undefined {
  const tags = replayTags(content);
  const tag = tags.find((known) => known.slug === slug);
  const part = pageOf(slug === undefined ? replaysOf(content) : replaysWithTag(content, slug), Number(number));
  if (!part || (slug !== undefined && !tag)) return undefined;
  const { page, pageCount, shown } = part;
  const list = tag ? routes.replaysOfTag(tag.slug) : routes.replays;
  const title = tag ? words.replays.withTag(tag.name) : words.pages.titles.replays;
  const description = tag
    ? words.replays.tagDescription(tag.name, page)
    : page === 1
      ? words.pages.descriptions.replays(content.settings.name)
      : words.replays.laterDescription(content.settings.name, page);
  return {
    ...sitePage(content, {
      title,
      description,
      above: tag ? [fixedCrumb(content, 'replays')] : [],
      crumb: tag ? { label: tag.name, path: list } : fixedCrumb(content, 'replays'),
      page,
    }),
    title,
    page,
    pageCount,
    list,
    years: groupBy(shown, ({ date }) => yearOf(date)).map(([year, replays]) => ({
      year,
      replays: replays.map((replay) => ({ ...replay, date: replay.date.getTime() })),
    })),
    tags,
    ...(tag && { tag: tag.slug }),
  };
}
