import { fr } from 'date-fns/locale/fr';
import { calendars } from './calendars';
import { dates } from './dates';
import { editor } from './editor';
import { embed } from './embed';
import { entries } from './entries';
import { events } from './events';
import { facts } from './facts';
import { feeds } from './feeds';
import { groups } from './groups';
import { kinds } from './kinds';
import { language } from './language';
import { localTime } from './local-time';
import { mail } from './mail';
import { members } from './members';
import { news } from './news';
import { openData } from './open-data';
import { pages } from './pages';
import { projects } from './projects';
import { recurrence } from './recurrence';
import { registration } from './registration';
import { replays } from './replays';
import { search } from './search';
import { shell } from './shell';
import { texts } from './texts';

/**
 * Every word that visitors read and that no author writes, one file a subject: the site's language. Browser scripts import only the
 * files that they need, to stay small.
 */
export const words = {
  language,
  /** The date-fns locale: names of days and months. */
  dateLocale: fr,
  dates,
  localTime,
  kinds,
  pages,
  shell,
  entries,
  events,
  facts,
  recurrence,
  registration,
  replays,
  calendars,
  news,
  projects,
  members,
  groups,
  search,
  openData,
  embed,
  editor,
  feeds,
  mail,
  texts,
};

/** The type that the words of another language must have. */
export type Words = typeof words;
