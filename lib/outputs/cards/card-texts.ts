import { createHash } from 'node:crypto';
import { cachedBy } from '../../cached-by';
import type { SiteSettings } from '../../content/settings';
import type { Entry } from '../../content/types';
import { sayRule } from '../../events/recurrence/say-rule';
import { paletteOf } from '../../site/brand';
import { formatDate, formatSpan } from '../../site/dates';
import { TEN_SQUARES } from '../../site/logo';
import { words } from '../../site/words';
import { sharedTitle } from '../shared-title';

/** The look of a site's cards: its colours in the light theme. */
export interface CardLook {
  paper: string;
  ink: string;
  inkSoft: string;
  primary: string;
  accent: string;
  /** Whether they have the ten squares of the programme. */
  hasSquares: boolean;
}

/** The texts of a card, the picture that social networks show with a link. */
export interface CardText {
  /** The kind of the page. */
  kicker: string;
  title: string;
  /** A line below: a date. */
  detail: string;
  /** The name of the site. */
  site: string;
  look: CardLook;
}

/** Version of the drawing: raise it with any change of social-card.ts, so that the names of cards change. */
const DRAWING = 6;

/** The path of a card on the site; it changes with the texts, the colours and the drawing. */
export const cardPath = cachedBy(({ look, kicker, title, detail, site }: CardText): string => {
  const hash = createHash('sha256')
    .update(JSON.stringify([DRAWING, look, kicker, title, detail, site]))
    .digest('hex');
  return `/_cartes/${hash.slice(0, 16)}.png`;
});

/** The address of an entry's own picture, if social networks read its format; undefined otherwise: they show the card. */
export function sharedPicture({ image }: Pick<Entry, 'image'>): string | undefined {
  return image && /\.(?:jpe?g|jpe|jfif|png|gif|webp)$/i.test(image.src) ? image.src : undefined;
}

/** The path of the picture that stands for an entry elsewhere: its own, else its card. */
export function entryPicture(entry: Entry, settings: SiteSettings): string {
  return sharedPicture(entry) ?? cardPath(entryCard(entry, settings));
}

/** The texts of the card of an entry. */
export function entryCard(entry: Entry, settings: SiteSettings): CardText {
  return cardsOf(settings)(entry);
}

const cardsOf = cachedBy((settings: SiteSettings) => {
  const look = lookOf(settings);
  return cachedBy((entry: Entry): CardText => ({ site: settings.name, look, title: sharedTitle(entry), ...linesOf(entry, settings.name) }));
});

export function lookOf({ colours, logo }: Pick<SiteSettings, 'colours' | 'logo'>): CardLook {
  const { paper, ink, inkSoft, primary, accent } = paletteOf(colours);
  return {
    paper: paper.light,
    ink: ink.light,
    inkSoft: inkSoft.light,
    primary: primary.light,
    accent: accent.light,
    hasSquares: logo === TEN_SQUARES,
  };
}

function linesOf(entry: Entry, site: string): Pick<CardText, 'kicker' | 'detail'> {
  const { one: kicker } = words.kinds[entry.collection];
  switch (entry.collection) {
    case 'evenements':
      return {
        kicker: entry.kind ? words.events.kinds[entry.kind] : kicker,
        detail: entry.repeat ? sayRule(entry.repeat.rule) : formatSpan(entry.occurrences[0]),
      };
    case 'actualites':
      return { kicker: entry.kind === 'infolettre' ? words.news.newsletter : kicker, detail: formatDate(entry.publishedAt) };
    case 'projets':
      return { kicker, detail: entry.organisations.slice(0, 3).join(', ') };
    case 'pages':
      return { kicker: site, detail: '' };
    default:
      return { kicker, detail: '' };
  }
}

/** The card of pages that are not entries. */
export function siteCard(settings: SiteSettings): CardText {
  return { site: settings.name, look: lookOf(settings), title: settings.baseline, kicker: '', detail: '' };
}
