import type { EventLife } from '../events/life';
import type { NamedPlace } from '../events/places';
import type { PictureData } from '../images/picture';
import type { ListName } from '../site/addresses';
import type { Span } from '../site/dates';
import type { EVENT_STATUSES, EventKind, EventMode } from '../site/event-choices';
import type { CollectionName } from '../site/kinds';
import type { NEWS_KINDS } from './choices';
import type { DatedOccurrence, EventRepeat } from './event-dates';

/** `home`: the MDX of the home page, which has layout components as well. */
export type TextFormat = 'md' | 'mdx' | 'home';

/** Markdown as its author wrote it, with everything that its parsed tree depends on. */
export interface Markdown {
  source: string;
  format: TextFormat;
  math: boolean;
  /** Site path that relative addresses start from: the path of a page bundle. */
  base?: string;
}

/** The same, with the position of the text in its file. */
export interface MarkdownText extends Markdown {
  file: string;
  /** 1-based line of the file on which `source` begins. */
  line: number;
  /** 1-based column of that line on which it begins. */
  column: number;
}

export interface Tag {
  slug: string;
  name: string;
}

export interface Author {
  name: string;
  /** Path of the member's page, when they have one. */
  path?: string;
}

export interface EntryImage extends PictureData {
  /** Empty when the picture only decorates. */
  alt: string;
  caption?: MarkdownText;
  focalPoint?: string;
  /** 1: as wide as the page, 2: wider than the text, 3: as wide as the text. */
  placement?: number;
  previewOnly: boolean;
}

export interface EntryLink {
  label: string;
  url: string;
  /** The kind of its target, if it changes the display of the entry (a video is a recording to watch). */
  kind?: 'video' | 'slides';
}

interface EntryBase<Name extends CollectionName> {
  collection: Name;
  slug: string;
  /** Path of the entry's page, such as `/actualites/saison2/`. */
  path: string;
  file: string;
  title: string;
  subtitle?: string;
  summary?: MarkdownText;
  tags: Tag[];
  authors: Author[];
  projectSlugs: string[];
  image?: EntryImage;
  featured: boolean;
  /** Hidden before this instant, and from `hiddenFrom` on. Drafts are never published. */
  publishedFrom?: Date;
  hiddenFrom?: Date;
  /** Moments, besides publication, at which the entry's display changes by itself: the site must then be built again. */
  turnsAt: Date[];
  draft: boolean;
  updatedAt?: Date;
  aliases: string[];
  links: EntryLink[];
  /** Sort key among the entries of its kind: lowest first, then by title. */
  order: number;
  toc: boolean;
  searchable: boolean;
  body: MarkdownText;
}

export interface NewsPost extends EntryBase<'actualites'> {
  publishedAt: Date;
  kind: (typeof NEWS_KINDS)[number];
  number?: string;
}

/** One of the dates of an event, with what differs from the event as a whole. */
export interface Occurrence extends DatedOccurrence {
  status: EventLife['status'];
  statusNote?: string;
  /** The start first announced, for a date that was moved. */
  previousDate?: Date;
  location?: MarkdownText;
  onlineUrl?: string;
  registration?: Registration;
  /** Its own recording and slides. */
  links?: EntryLink[];
  /** Its life in a `CommunityEvent`, where it is not that of the whole event. */
  life?: EventLife;
}

export interface AgendaItem {
  start?: string;
  end?: string;
  title: string;
  speakers: Author[];
  location?: string;
  links: EntryLink[];
}

export interface Registration {
  url?: string;
  opensAt?: Date;
  closesAt?: Date;
  capacity?: number;
  /** The state that the organiser declared, if any. */
  state?: 'open' | 'full' | 'closed';
}

export interface PostalAddress {
  street?: string;
  postcode?: string;
  city?: string;
  region?: string;
  country?: string;
  /** Latitude and longitude, in degrees (WGS 84). */
  coordinates?: [number, number];
}

/** An event as its author wrote it. */
export interface EventEntry extends EntryBase<'evenements'>, Span<Date> {
  /** Every date of the event, soonest first; never empty. The event itself spans the first one. */
  occurrences: [Occurrence, ...Occurrence[]];
  /** The rule that gives some of them. */
  repeat?: EventRepeat;
  series?: Tag;
  location?: MarkdownText;
  address?: PostalAddress;
  /** Where its dates are held, each place once; none for an event on line. */
  places: NamedPlace[];
  abstract?: MarkdownText;
  kind?: EventKind;
  season?: string;
  mode?: EventMode;
  /** True for a mode that neither the author nor the place says for certain. */
  isModeGuessed?: boolean;
  onlineUrl?: string;
  registration?: Registration;
  status: (typeof EVENT_STATUSES)[number];
  statusNote?: string;
  /** The start first announced, for an event postponed to its present date. */
  previousDate?: Date;
  /** Those of the whole event; parts of the agenda have their own. */
  speakers: Author[];
  agenda: AgendaItem[];
  contact?: string;
}

/** An event of the site as it stands at a moment. */
export interface CommunityEvent extends EventEntry {
  life: EventLife;
}

export interface Project extends EntryBase<'projets'> {
  codeUrl?: string;
  responsible: Author[];
  organisations: string[];
  chatUrl?: string;
  seasons: string[];
  state?: string;
}

export interface Member extends EntryBase<'membres'> {
  role?: string;
  organisations: string[];
  email?: string;
}

export type Page = EntryBase<'pages'>;

/** The text above a list of the site: its title and its introduction. */
export interface ListText {
  list: ListName;
  /** Path of the list, such as `/actualites/`. */
  path: string;
  file: string;
  title?: string;
  subtitle?: string;
  summary?: MarkdownText;
  aliases: string[];
  /** Empty when authors give the title alone. */
  body: MarkdownText;
}

/** The type of an entry, by kind. */
export interface EntryOf {
  actualites: NewsPost;
  evenements: EventEntry;
  projets: Project;
  membres: Member;
  pages: Page;
}

export type Entry = EntryOf[CollectionName];

/** An entry of the site as it stands at a moment. */
export type PublishedEntry = Exclude<Entry, EventEntry> | CommunityEvent;
