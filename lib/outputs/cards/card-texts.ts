import { createHash } from 'node:crypto';
import type { SiteSettings } from '../../content/settings';
import type { Entry } from '../../content/types';
import { formatDate, formatSpan } from '../../dates';
import { KIND_LABELS } from '../../site/words/events';

/** What the picture that social networks show with a link says. */
export interface CardText {
  /** What kind of page it is. */
  kicker: string;
  title: string;
  /** A line below: a date. */
  detail: string;
  /** The name of the site. */
  site: string;
}

/** Any change of the drawing (social-card.ts) gets another number: names change with it. */
const DRAWING = 4;

/** The card's path on the site; it changes with what the card says. */
export function cardPath(text: CardText): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([DRAWING, text.kicker, text.title, text.detail, text.site]))
    .digest('hex');
  return `/_cartes/${hash.slice(0, 16)}.png`;
}

/** The address of an entry's own picture, where social networks read its format; they have the entry's card otherwise. */
export function sharedPicture({ image }: Pick<Entry, 'image'>): string | undefined {
  return image && /\.(?:jpe?g|jpe|jfif|png|gif|webp)$/i.test(image.src) ? image.src : undefined;
}

/** What the card of an entry says. */
export function entryCard(entry: Entry, { name: site }: SiteSettings): CardText {
  const { title } = entry;
  if (entry.collection === 'evenements')
    return { site, title, kicker: entry.kind ? KIND_LABELS[entry.kind] : 'Événement', detail: formatSpan(entry.occurrences[0]) };
  if (entry.collection === 'actualites')
    return { site, title, kicker: entry.kind === 'infolettre' ? 'Infolettre' : 'Actualité', detail: formatDate(entry.publishedAt) };
  if (entry.collection === 'projets') return { site, title, kicker: 'Projet', detail: entry.organisations.slice(0, 3).join(', ') };
  return { site, title, kicker: entry.collection === 'membres' ? 'Membre' : site, detail: '' };
}

/** The card of pages that are no entry. */
export function siteCard({ name, baseline }: SiteSettings): CardText {
  return { site: name, title: baseline, kicker: '', detail: '' };
}
