// biome-ignore-all lint/correctness/noComponentHookFactories: these are bound to the content and rendered once, on the server; none has state to lose.
import type { Components } from 'hast-util-to-jsx-runtime';
import type { ComponentProps, ComponentType, ReactNode } from 'react';
import { galleryPath } from '@/lib/check/rules/texts';
import type { MarkdownText, SiteContent } from '@/lib/content';
import { isCalloutKind } from '@/lib/markdown/callout-kinds';
import type { ComponentName } from '@/lib/markdown/component-node';
import { publishedTarget } from '@/lib/markdown/published-target';
import type { HeadingEntry } from '@/lib/markdown/rehype-document';
import { Callout } from './Callout';
import { Authors } from './EntryFooter';
import { EventCard } from './EventCard';
import { EventsPreview } from './EventsPreview';
import { ExternalMedia } from './ExternalMedia';
import { FeaturedEvents } from './FeaturedEvents';
import { Figure } from './Figure';
import { Gallery } from './Gallery';
import { LinkButton } from './LinkButton';
import { LocalMedia } from './LocalMedia';
import { NewsCard } from './NewsCard';
import { NewsPreview } from './NewsPreview';
import { RegistrationLink } from './RegistrationLink';
import { SitePicture } from './SitePicture';
import { SmartLink } from './SmartLink';
import { Spoiler } from './Spoiler';
import { TableOfContents } from './TableOfContents';
import { eventScope } from './When';

/** The text being rendered, for the components that depend on it. */
interface Surroundings {
  text: MarkdownText;
  headings: readonly HeadingEntry[];
}

/**
 * What a text may use: its closed list of components, bound to the content of the site. Props come
 * from an author's attributes, so all are text.
 */
export function authorComponents(content: SiteContent, surroundings?: Surroundings) {
  const event = (slug: string) => content.events.find((item) => item.slug === slug);
  const authored = {
    Callout: ({ kind, title, children }: { kind?: string; title?: string; children?: ReactNode }) => (
      <Callout kind={kind && isCalloutKind(kind) ? kind : undefined} title={title}>
        {children}
      </Callout>
    ),
    EventCard: ({ slug = '' }: { slug?: string }) => {
      const found = event(slug);
      return found ? <EventCard event={found} content={content} headingLevel={3} /> : null;
    },
    ExternalMedia: ({ url = '', service, title }: { url?: string; service?: string; title?: string }) => (
      <ExternalMedia url={url} service={service} title={title} />
    ),
    FeaturedEvents: () => <FeaturedEvents content={content} headingLevel={3} />,
    Figure: ({ src = '', alt = '', caption, link }: { src?: string; alt?: string; caption?: string; link?: string }) => (
      <Figure src={src} alt={alt} caption={caption ? captionText(caption, surroundings) : undefined} link={link} content={content} />
    ),
    Gallery: ({ album }: { album?: string }) =>
      surroundings ? <Gallery folder={galleryPath(album, surroundings.text)} content={content} /> : null,
    LatestNews: () => <NewsPreview content={content} headingLevel={3} />,
    LinkButton: ({ href = '', children }: { href?: string; children?: ReactNode }) => <LinkButton href={href}>{children}</LinkButton>,
    LocalMedia: ({ src = '', kind, title }: { src?: string; kind?: string; title?: string }) => (
      <LocalMedia src={src} kind={kind === 'audio' ? 'audio' : 'video'} title={title} />
    ),
    Mention: ({ name = '' }: { name?: string }) => <Authors authors={[content.authorOf(name)]} />,
    NewsCard: ({ slug = '' }: { slug?: string }) => {
      const found = content.news.find((post) => post.slug === slug);
      return found ? <NewsCard post={found} content={content} headingLevel={3} /> : null;
    },
    RegistrationLink: ({ slug = '' }: { slug?: string }) => {
      const found = event(slug);
      return found ? (
        <div {...eventScope(found, content.now)}>
          <RegistrationLink event={found} now={content.now} />
        </div>
      ) : null;
    },
    Spoiler: ({ text = 'Afficher la suite', children }: { text?: string; children?: ReactNode }) => (
      <Spoiler text={text}>{children}</Spoiler>
    ),
    TableOfContents: () => <TableOfContents headings={surroundings?.headings ?? []} />,
    UpcomingEvents: () => <EventsPreview content={content} headingLevel={3} />,
  } satisfies Record<ComponentName, ComponentType<never>>;
  const elements = {
    a: ({ href = '', children, ...props }: ComponentProps<'a'>) => {
      const target = publishedTarget(href, content);
      if (!target) return <span>{children}</span>;
      return (
        <SmartLink {...props} href={target.href}>
          {children ?? target.title}
        </SmartLink>
      );
    },
    img: ({ src, alt = '' }: ComponentProps<'img'>) =>
      typeof src === 'string' ? <SitePicture src={src} alt={alt} content={content} /> : null,
  };
  return { ...authored, ...elements } as Components & typeof authored & typeof elements;
}

function captionText(source: string, surroundings: Surroundings | undefined): MarkdownText {
  const { file = '', line = 1 } = surroundings?.text ?? {};
  return { source, format: 'md', math: false, file, line, column: 1 };
}
