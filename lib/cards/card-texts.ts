import type { SiteSettings } from '../content/settings';
import type { Entry } from '../content/types';
import { formatDate, formatSpan } from '../dates';
import { KIND_LABELS } from '../events/labels';
import type { CardText } from './social-card';

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
