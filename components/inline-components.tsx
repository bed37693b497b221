import type { Components } from 'hast-util-to-jsx-runtime';
import type { ComponentProps, ReactNode } from 'react';
import type { InlineText } from '@/lib/outputs/values/inline-text';
import { isCalloutKind } from '@/lib/site/callout-kinds';
import { words } from '@/lib/site/words';
import { Callout } from './Callout';
import { ExternalMedia } from './ExternalMedia';
import { LocalMedia } from './LocalMedia';
import { Names } from './People';
import { SitePicture } from './SitePicture';
import { SmartLink } from './SmartLink';

/**
 * The components and elements that any text may use, bound to its own value. Props are an author's attributes, so all are strings.
 * @param captionOf renders the caption of a picture, where captions are Markdown texts.
 */
export function inlineComponents(
  { links = {}, pictures = {}, authors = {}, contact }: InlineText,
  captionOf?: (caption: string | undefined) => ReactNode,
) {
  /** The target of a link; undefined for an unpublished page: only the words stay. */
  const targetOf = (href: string) => (Object.hasOwn(links, href) ? (links[href] ?? undefined) : { href });
  const elements = {
    a: ({ href, children, ...props }: ComponentProps<'a'>) => {
      if (href === undefined) return <a {...props}>{children}</a>;
      const target = targetOf(href);
      if (!target) return <span>{children}</span>;
      const title = 'title' in target ? target.title : undefined;
      return (
        <SmartLink {...props} href={target.href}>
          {children ?? title}
        </SmartLink>
      );
    },
    img: ({ src, alt = '' }: ComponentProps<'img'>) =>
      typeof src === 'string' ? <SitePicture src={src} alt={alt} picture={pictures[src]} /> : null,
    Callout: ({ kind, title, children }: { kind?: string; title?: string; children?: ReactNode }) => (
      <Callout kind={kind && isCalloutKind(kind) ? kind : undefined} title={title}>
        {children}
      </Callout>
    ),
    Contact: () => contact && <SmartLink href={contact.url}>{contact.label}</SmartLink>,
    ExternalMedia: ({ url = '', service, title }: { url?: string; service?: string; title?: string }) => (
      <ExternalMedia url={url} service={service} title={title} />
    ),
    Figure: ({ src = '', alt = '', caption, link }: { src?: string; alt?: string; caption?: string; link?: string }) => {
      const picture = <SitePicture src={src} alt={alt} picture={pictures[src]} />;
      const target = link ? targetOf(link) : undefined;
      const legend = captionOf?.(caption) ?? caption;
      return (
        <figure>
          {target ? <SmartLink href={target.href}>{picture}</SmartLink> : picture}
          {legend && <figcaption>{legend}</figcaption>}
        </figure>
      );
    },
    LinkButton: ({ href = '', children }: { href?: string; children?: ReactNode }) => {
      const target = targetOf(href);
      if (!target) return <span>{children}</span>;
      return (
        <SmartLink className="button" href={target.href}>
          {children}
        </SmartLink>
      );
    },
    LocalMedia: ({ src = '', kind, title }: { src?: string; kind?: string; title?: string }) => (
      <LocalMedia src={src} kind={kind === 'audio' ? 'audio' : 'video'} title={title} />
    ),
    Mention: ({ name = '' }: { name?: string }) => <Names people={[authors[name] ?? { name }]} />,
    Spoiler: ({ text = words.texts.spoiler, children }: { text?: string; children?: ReactNode }) => (
      <details>
        <summary>{text}</summary>
        {children}
      </details>
    ),
  };
  return elements as Components & typeof elements;
}
