import type { BlockContent, List, ListItem, PhrasingContent, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { SiteContent } from '../content/collections';
import { type Replay, replaysOf } from '../content/replays';
import type { CommunityEvent, MarkdownText } from '../content/types';
import { endOf } from '../events/life';
import { plainText } from '../markdown/inline';
import { placeText } from '../outputs/calendar/event-text';
import { formatDate, formatSpan } from '../site/dates';

/** The draft of a newsletter, for its author to sort and complete. */
interface NewsletterDraft {
  /** The number after that of the last newsletter; undefined where newsletters have none. */
  number?: string;
  /** Markdown. */
  body: string;
}

/** Gathers the entries published since a day, the events to come, and the replays since then. */
export function newsletterDraft(content: SiteContent, since: Date): NewsletterDraft {
  const { news, upcomingEvents, now } = content;
  const published = news.filter(({ kind, publishedAt }) => kind !== 'infolettre' && publishedAt >= since && publishedAt <= now);
  const replays = replaysOf(content).filter(({ date }) => date >= since);
  const number = nextNumber(content);
  const sections = [
    section(
      'Ce qui s’est passé',
      published.map((post) => entryItem(post, formatDate(post.publishedAt))),
    ),
    section(
      'Ce qui vient',
      upcomingEvents.flatMap((event) => eventItem(event, now)),
    ),
    section('À revoir', replays.map(replayItem)),
  ].flat();
  const children = [text('Quelques mots pour ouvrir ce numéro.'), ...sections];
  return { ...(number && { number }), body: toMarkdown({ type: 'root', children } satisfies Root, { bullet: '-' }).trim() };
}

function nextNumber({ news }: SiteContent): string | undefined {
  const numbers = news.flatMap(({ kind, number }) => (kind === 'infolettre' && number && /^\d+$/.test(number) ? [Number(number)] : []));
  return numbers.length > 0 ? String(Math.max(...numbers) + 1) : undefined;
}

function section(title: string, items: readonly ListItem[]): BlockContent[] {
  const heading: BlockContent = { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] };
  return items.length > 0 ? [heading, { type: 'list', spread: false, children: [...items] } satisfies List] : [];
}

const text = (value: string): BlockContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const item = (...children: PhrasingContent[]): ListItem => ({ type: 'listItem', children: [{ type: 'paragraph', children }] });
const link = (url: string, label: string): PhrasingContent => ({ type: 'link', url, children: [{ type: 'text', value: label }] });

interface Titled {
  path: string;
  title: string;
  summary?: MarkdownText;
}

function entryItem({ path, title, summary }: Titled, detail: string): ListItem {
  const rest = [detail, summary && plainText(summary)].filter(Boolean).join(' : ');
  return item(link(path, title), { type: 'text', value: `, ${rest}` });
}

/** The next date of an event that is neither cancelled nor over, and how many follow. */
function eventItem(event: CommunityEvent, now: Date): ListItem[] {
  const dates = event.occurrences.filter((date) => endOf(date) > now && date.status !== 'cancelled');
  const [next, ...others] = dates;
  if (!next) return [];
  const more = others.length > 0 ? `, puis ${others.length === 1 ? 'une autre date' : `${others.length} autres dates`}` : '';
  return [entryItem(event, [formatSpan(next) + more, placeText(event, next)].filter(Boolean).join(', '))];
}

function replayItem({ path, title, links, parts }: Replay): ListItem {
  const all = [...links, ...parts.flatMap((part) => part.links)];
  const named = all.flatMap(({ label, url }, index): PhrasingContent[] => [
    { type: 'text', value: index === 0 ? ' : ' : ', ' },
    link(url, label),
  ]);
  return item(link(path, title), ...named);
}
