import * as page from '@/app/[page]/page';
import * as news from '@/app/actualites/[slug]/page';
import * as newsPage from '@/app/actualites/page/[number]/page';
import * as tag from '@/app/etiquettes/[tag]/page';
import * as tagPage from '@/app/etiquettes/[tag]/page/[number]/page';
import * as event from '@/app/evenements/[slug]/page';
import * as month from '@/app/evenements/calendrier/[month]/page';
import * as eventsPage from '@/app/evenements/page/[number]/page';
import * as member from '@/app/membres/[slug]/page';
import * as project from '@/app/projets/[slug]/page';
import * as projectsOfOrganisation from '@/app/projets/administration/[organisation]/page';
import * as projectsOfSeason from '@/app/projets/saison/[season]/page';
import * as season from '@/app/saisons/[season]/page';
import * as series from '@/app/series/[series]/page';
import * as seriesPage from '@/app/series/[series]/page/[number]/page';
import type { PageModule } from '@/lib/build/sheets/sheet';

/** Every dynamic route of pages: a route that is missing here has one page in the finished site (a test compares this list with the folder). */
export const DYNAMIC_ROUTES: Record<string, PageModule> = {
  '/[page]': page,
  '/actualites/[slug]': news,
  '/actualites/page/[number]': newsPage,
  '/etiquettes/[tag]': tag,
  '/etiquettes/[tag]/page/[number]': tagPage,
  '/evenements/[slug]': event,
  '/evenements/calendrier/[month]': month,
  '/evenements/page/[number]': eventsPage,
  '/membres/[slug]': member,
  '/projets/[slug]': project,
  '/projets/administration/[organisation]': projectsOfOrganisation,
  '/projets/saison/[season]': projectsOfSeason,
  '/saisons/[season]': season,
  '/series/[series]': series,
  '/series/[series]/page/[number]': seriesPage,
};
