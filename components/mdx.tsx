import type { Components } from 'hast-util-to-jsx-runtime';
import type { ComponentProps, ComponentType, ReactNode } from 'react';
import type { SiteContent } from '@/lib/content';
import type { ComponentName } from '@/lib/mdx/component-node';
import { Callout, isCalloutKind } from './Callout';
import { EventCard } from './EventCard';
import { EventsPreview } from './EventsPreview';
import { FeaturedEvents } from './FeaturedEvents';
import { LinkButton } from './LinkButton';
import { NewsCard } from './NewsCard';
import { NewsPreview } from './NewsPreview';
import { RegistrationLink } from './RegistrationLink';
import { SmartLink } from './SmartLink';

/**
 * What a text may use: its closed list of components, bound to the content of the site. Props come
 * from an author's attributes, so all are text.
 */
export function authorComponents(content: SiteContent) {
  const event = (slug: string) => [...content.upcomingEvents, ...content.pastEvents].find((item) => item.slug === slug);
  const authored = {
    Callout: ({ kind, title, children }: { kind?: string; title?: string; children?: ReactNode }) => (
      <Callout kind={kind && isCalloutKind(kind) ? kind : undefined} title={title}>
        {children}
      </Callout>
    ),
    LinkButton: ({ href = '', children }: { href?: string; children?: ReactNode }) => <LinkButton href={href}>{children}</LinkButton>,
    FeaturedEvents: () => <FeaturedEvents content={content} headingLevel={3} />,
    UpcomingEvents: () => <EventsPreview content={content} headingLevel={3} />,
    LatestNews: () => <NewsPreview content={content} headingLevel={3} />,
    EventCard: ({ slug = '' }: { slug?: string }) => {
      const found = event(slug);
      return found ? <EventCard event={found} content={content} headingLevel={3} /> : null;
    },
    NewsCard: ({ slug = '' }: { slug?: string }) => {
      const found = content.news.find((post) => post.slug === slug);
      return found ? <NewsCard post={found} content={content} headingLevel={3} /> : null;
    },
    RegistrationLink: ({ slug = '' }: { slug?: string }) => {
      const found = event(slug);
      return found ? <RegistrationLink event={found} now={content.now} /> : null;
    },
  } satisfies Record<ComponentName, ComponentType<never>>;
  const elements = {
    a: ({ href = '', ...props }: ComponentProps<'a'>) =>
      isMissing(href, content) ? <span>{props.children}</span> : <SmartLink {...props} href={href} />,
  };
  return { ...authored, ...elements } as Components & typeof authored & typeof elements;
}

/** A link to an entry that exists and is not published at this moment leads nowhere yet: its words stay. */
function isMissing(href: string, content: SiteContent): boolean {
  const [path = ''] = href.split(/[?#]/);
  const [collection] = /^\/(actualites|evenements|projets|membres)\/(?!page\/)[^/]+\/?$/.exec(path)?.slice(1) ?? [];
  if (!collection) return false;
  const published = [content.news, content.upcomingEvents, content.pastEvents, content.projects, content.members].flat();
  return !published.some((entry) => entry.path === path || entry.path === `${path}/`);
}
