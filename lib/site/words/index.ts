import { fr } from 'date-fns/locale/fr';
import { calendars } from './calendars';
import { dates } from './dates';
import { entries } from './entries';
import { events } from './events';
import { feeds } from './feeds';
import { groups } from './groups';
import { kinds } from './kinds';
import { language } from './language';
import { localTime } from './local-time';
import { members } from './members';
import { news } from './news';
import { openData } from './open-data';
import { pages } from './pages';
import { projects } from './projects';
import { registration } from './registration';
import { search } from './search';
import { shell } from './shell';
import { texts } from './texts';

/**
 * Every word that visitors read and no author writes, by room: the site's language. Scripts of the browser import their room
 * alone, so that they weigh no more than they say.
 */
export const words = {
  language,
  /** How date-fns names days and months. */
  dateLocale: fr,
  dates,
  localTime,
  kinds,
  pages,
  shell,
  entries,
  events,
  registration,
  calendars,
  news,
  projects,
  members,
  groups,
  search,
  openData,
  feeds,
  texts,
};

/** What another language has to say. */
export type Words = typeof words;
