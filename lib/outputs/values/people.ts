import type { SiteContent } from '../../content/collections';
import type { Author, CommunityEvent, NewsPost, Project } from '../../content/types';
import { type Portrait, portraitOf } from './list-picture';

/** A person as pages show them: a member with their picture, if they have one, or anybody else by their name. */
export interface PersonValue extends Author {
  picture?: Portrait;
}

export function peopleValue(people: readonly Author[], content: SiteContent): PersonValue[] {
  const pictures = picturesOf(content);
  return people.map((person) => {
    const picture = person.path === undefined ? undefined : pictures.get(person.path);
    return { ...person, ...(picture && { picture }) };
  });
}

/** The entries that a member has part in, in the order of the site. */
interface Works {
  /** The news they wrote. */
  news: NewsPost[];
  /** The events they speak at or propose. */
  events: CommunityEvent[];
  /** The projects they lead. */
  projects: Project[];
}

/** @param path the path of a member. */
export function worksOf(path: string, content: SiteContent): Works {
  const found = works.get(content) ?? findWorks(content);
  works.set(content, found);
  return found.get(path) ?? { news: [], events: [], projects: [] };
}

/** The candidates, found once for thousands of pages. */
const works = new WeakMap<SiteContent, Map<string, Works>>();
const pictures = new WeakMap<SiteContent, Map<string, Portrait>>();

function picturesOf(content: SiteContent): Map<string, Portrait> {
  const found =
    pictures.get(content) ??
    new Map(
      content.members.flatMap((member) => {
        const portrait = portraitOf(member);
        return portrait ? [[member.path, portrait]] : [];
      }),
    );
  pictures.set(content, found);
  return found;
}

function findWorks({ news, events, projects }: SiteContent): Map<string, Works> {
  const found = new Map<string, Works>();
  const add = (people: readonly Author[], put: (own: Works) => void) => {
    for (const path of new Set(people.flatMap((person) => person.path ?? []))) {
      const own = found.get(path) ?? { news: [], events: [], projects: [] };
      found.set(path, own);
      put(own);
    }
  };
  for (const post of news) add(post.authors, (own) => own.news.push(post));
  for (const event of events) {
    const { authors, speakers, agenda } = event;
    add([...authors, ...speakers, ...agenda.flatMap((item) => item.speakers)], (own) => own.events.push(event));
  }
  for (const project of projects) add([...project.responsible, ...project.authors], (own) => own.projects.push(project));
  return found;
}
