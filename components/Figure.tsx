import type { MarkdownText, SiteContent } from '@/lib/content';
import { InlineMarkdown } from './Markdown';
import { SitePicture } from './SitePicture';
import { SmartLink } from './SmartLink';

interface Props {
  src: string;
  alt: string;
  caption?: MarkdownText | undefined;
  link?: string | undefined;
  content: SiteContent;
}

/** A picture of a text with its caption. */
export function Figure({ src, alt, caption, link, content }: Props) {
  const picture = <SitePicture src={src} alt={alt} content={content} />;
  return (
    <figure>
      {link ? <SmartLink href={link}>{picture}</SmartLink> : picture}
      {caption && (
        <figcaption>
          <InlineMarkdown text={caption} content={content} />
        </figcaption>
      )}
    </figure>
  );
}
