import type { SiteContent } from '../../content/collections';
import type { NewsPost } from '../../content/types';
import { withSlug } from '../../lists';
import { plainText } from '../../markdown/inline';
import { plainWord } from '../../near-words';
import { paletteOf } from '../../site/brand';
import { formatDate } from '../../site/dates';
import { absoluteUrl } from '../../site/routes';
import { words } from '../../site/words';
import { bodyHtml } from '../feeds/body-html';
import { textValue } from '../values/text';

/** A newsletter as it is sent: whatever sends it takes the HTML and the text made of this value. */
export interface NewsletterMail {
  title: string;
  /** « Infolettre n° 12, 3 novembre 2026 » */
  kicker: string;
  siteName: string;
  /** Absolute addresses: of its page, of the site, and of the form for those who received it from another. */
  page: string;
  site: string;
  subscribe?: string;
  /** Plain text. */
  summary?: string;
  /** HTML, with absolute addresses. */
  body: string;
  colours: { ink: string; inkSoft: string; primary: string; paper: string; accent: string };
}

/** @throws for a slug that is not that of a newsletter. */
export function newsletterMail({ slug }: { slug: string }, content: SiteContent): NewsletterMail {
  const post = withSlug(content.news, slug);
  if (post?.kind !== 'infolettre') throw new Error(`no newsletter has the slug ${slug}`);
  const { settings } = content;
  const { ink, inkSoft, primary, paper, accent } = paletteOf(settings.colours);
  return {
    title: post.title,
    kicker: kickerOf(post),
    siteName: settings.name,
    page: absoluteUrl(post.path),
    site: absoluteUrl('/'),
    ...(settings.newsletter_url && { subscribe: absoluteUrl(settings.newsletter_url) }),
    ...(post.summary && { summary: plainText(post.summary) }),
    body: bodyHtml(textValue(post.body, content), post.path),
    colours: { ink: ink.light, inkSoft: inkSoft.light, primary: primary.light, paper: paper.light, accent: accent.light },
  };
}

/** The words of the title are not said twice. */
function kickerOf({ title, number, publishedAt }: NewsPost): string {
  const name = number ? words.news.numberedNewsletter(number) : words.news.newsletter;
  return plainWord(title) === plainWord(name) ? formatDate(publishedAt) : `${name}, ${formatDate(publishedAt)}`;
}
