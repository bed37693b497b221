import type { SiteContent } from '../../content/collections';
import type { OtherEntry } from '../../content/groups';
import type { CommunityEvent, NewsPost, Project } from '../../content/types';
import { type EntryReference, reference } from './entry';
import { type EventBrief, eventBrief } from './events';
import { type NewsBrief, newsBrief } from './news';
import { type ProjectBrief, projectBrief } from './projects';

/** Entries of any kind, under one title. */
export interface GroupValue {
  events: EventBrief[];
  news: NewsBrief[];
  projects: ProjectBrief[];
  others: EntryReference[];
}

interface Entries {
  events?: readonly CommunityEvent[];
  news?: readonly NewsPost[];
  projects?: readonly Project[];
  others?: readonly OtherEntry[];
}

export function groupValue({ events = [], news = [], projects = [], others = [] }: Entries, content: SiteContent): GroupValue {
  return {
    events: events.map((event) => eventBrief(event, content)),
    news: news.map((post) => newsBrief(post, content)),
    projects: projects.map((project) => projectBrief(project, content)),
    others: others.map(reference),
  };
}
