import type { Components } from 'hast-util-to-jsx-runtime';
import type { ComponentType } from 'react';
import type { HeadingEntry } from '@/lib/markdown/anchors';
import type { ComponentName } from '@/lib/markdown/component-node';
import { galleryPath } from '@/lib/markdown/gallery-path';
import type { TextValue } from '@/lib/outputs/values/text';
import { EventCards } from './EventCards';
import { EventsPreview } from './EventsPreview';
import { Gallery } from './Gallery';
import { InlineMarkdown } from './InlineMarkdown';
import { inlineComponents } from './inline-components';
import { NewsCard, NewsCards } from './NewsCard';
import { RegistrationLink } from './RegistrationLink';
import { TableOfContents } from './TableOfContents';
import { eventScope } from './When';

/**
 * The closed list of components that the text of a page may use, bound to its own value. A component whose entry is not in
 * the value, because it is not published, renders nothing: the checker reports it.
 */
export function textComponents(text: TextValue, headings: readonly HeadingEntry[]) {
  const { events = {}, news = {}, captions = {}, albums = {}, next, latest = [] } = text;
  const caption = (written: string | undefined) => {
    const value = written === undefined ? undefined : captions[written];
    return value && <InlineMarkdown text={value} />;
  };
  const authored = {
    ...inlineComponents(text, caption),
    EventCard: ({ slug = '' }: { slug?: string }) => {
      const event = events[slug];
      return event ? <EventCards events={[event]} headingLevel={3} /> : null;
    },
    FeaturedEvents: () => (next ? <EventsPreview next={next} headingLevel={3} enlarges /> : null),
    Gallery: ({ album }: { album?: string }) => <Gallery pictures={albums[galleryPath(album, text.base)] ?? []} />,
    LatestNews: () => <NewsCards posts={latest} headingLevel={3} />,
    NewsCard: ({ slug = '' }: { slug?: string }) => {
      const post = news[slug];
      return post ? <NewsCard post={post} headingLevel={3} /> : null;
    },
    RegistrationLink: ({ slug = '' }: { slug?: string }) => {
      const event = events[slug];
      return event ? (
        <div {...eventScope(event.life)}>
          <RegistrationLink event={event} />
        </div>
      ) : null;
    },
    TableOfContents: () => <TableOfContents headings={headings} />,
    UpcomingEvents: () => (next ? <EventsPreview next={next} headingLevel={3} /> : null),
  } satisfies Record<ComponentName, ComponentType<never>> & Record<string, unknown>;
  return authored as Components & typeof authored;
}
