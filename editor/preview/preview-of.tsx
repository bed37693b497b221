import type { ReactNode } from 'react';
import { ContentPageView } from '../../components/ContentPageView';
import { EventCard } from '../../components/EventCard';
import { EventView } from '../../components/EventView';
import { MemberView } from '../../components/MemberView';
import { NewsCard } from '../../components/NewsCard';
import { NewsPostView } from '../../components/NewsPostView';
import { ProjectCard } from '../../components/ProjectCard';
import { ProjectView } from '../../components/ProjectView';
import { buildCollections, type SiteContent } from '../../lib/content/collections';
import type { Entry } from '../../lib/content/types';
import { factsOf } from '../../lib/events/life';
import { lifeCycle, turningPoints } from '../../lib/events/life-cycle';
import { knownEntries } from '../../lib/outputs/editor/known-entries';
import { eventPage } from '../../lib/outputs/values/event-page';
import { eventBrief } from '../../lib/outputs/values/events';
import { memberPage } from '../../lib/outputs/values/member-pages';
import { newsBrief } from '../../lib/outputs/values/news';
import { newsPostPage } from '../../lib/outputs/values/news-page';
import { projectBrief, projectPage } from '../../lib/outputs/values/project-pages';
import { contentPage } from '../../lib/outputs/values/site-pages';
import { preview as words } from '../../lib/site/words/editor/desk';
import { eventStates } from '../../lib/site/words/event-states';
import type { KnownSite } from '../known-site';

/** The future of an entry on the site: its page, its card, its states. The views and values are those of the site. */
export interface Previewed {
  page: ReactNode;
  /** Undefined for a kind that has no card. */
  card: ReactNode | undefined;
  states: string[];
}

export function previewOf(entry: Entry, site: KnownSite, now: Date): Previewed {
  const content = siteWith(entry, site, now);
  const { slug } = entry;
  switch (entry.collection) {
    case 'evenements': {
      const [value, event] = [eventPage(content, { slug }), content.events.find((other) => other.path === entry.path)];
      return {
        page: value && <EventView {...value} />,
        card: event && <EventCard event={eventBrief(event, content)} headingLevel={2} />,
        states: [...publicationOf(entry, now), ...statesOf(entry, now)],
      };
    }
    case 'actualites': {
      const [value, post] = [newsPostPage(content, { slug }), content.news.find((other) => other.path === entry.path)];
      return {
        page: value && <NewsPostView {...value} />,
        card: post && <NewsCard post={newsBrief(post, content)} headingLevel={2} />,
        states: publicationOf(entry, now),
      };
    }
    case 'projets': {
      const [value, project] = [projectPage(content, { slug }), content.projects.find((other) => other.path === entry.path)];
      return {
        page: value && <ProjectView {...value} />,
        card: project && <ProjectCard project={projectBrief(project, content)} headingLevel={2} />,
        states: publicationOf(entry, now),
      };
    }
    case 'membres': {
      const value = memberPage(content, { slug });
      return { page: value && <MemberView {...value} />, card: undefined, states: publicationOf(entry, now) };
    }
    default: {
      const value = contentPage(content, { slug });
      return { page: value && <ContentPageView {...value} />, card: undefined, states: publicationOf(entry, now) };
    }
  }
}

/** The site with this entry, as if it were published: in place of the one at its address. */
function siteWith(entry: Entry, { index, files }: KnownSite, now: Date): SiteContent {
  const { publishedFrom: _, hiddenFrom: __, ...shown } = entry;
  const others = knownEntries(index).filter(({ path }) => path !== entry.path);
  const entries = [...others, { ...shown, draft: false } as Entry];
  const home = { source: '', format: 'home', math: false, file: '', line: 1, column: 1 } as const;
  const publicFiles = index.files.map((path) => ({ path, file: path }));
  const circumstances = {
    home,
    settings: index.settings,
    publicFiles,
    files,
    ledger: [],
    now,
    historyOf: () => undefined,
    seenAt: () => now,
  };
  return { ...buildCollections(entries, circumstances), lists: [], commits: { content: null, code: null } };
}

const MOMENT = new Intl.DateTimeFormat('fr', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Paris' });

/** When the entry is on the site. */
function publicationOf({ draft, publishedFrom, hiddenFrom }: Entry, now: Date): string[] {
  if (draft) return [words.draft];
  const isLater = publishedFrom !== undefined && publishedFrom > now;
  return [
    isLater ? words.later(MOMENT.format(publishedFrom)) : words.published,
    ...(hiddenFrom ? [words.until(MOMENT.format(hiddenFrom))] : []),
  ];
}

/** The state of an event today, then each that it will have. */
function statesOf(event: Extract<Entry, { collection: 'evenements' }>, now: Date): string[] {
  const facts = factsOf(event);
  const today = lifeCycle(facts, now.getTime()).state;
  let last = today;
  const later = turningPoints(facts, now.getTime()).flatMap((moment) => {
    const { state } = lifeCycle(facts, moment);
    if (state === last) return [];
    last = state;
    return [`${words.from(MOMENT.format(moment))} : ${eventStates[state]}`];
  });
  return [`${words.today} : ${eventStates[today]}`, ...later];
}
