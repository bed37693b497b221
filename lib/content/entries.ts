import type { CollectionName } from '../site/kinds';
import { commonFields, type EntrySource } from './entry-fields';
import { toEvent } from './event-entry';
import type { FrontMatter } from './schema';
import type { Entry, Member, NewsPost, Page, Project } from './types';

/** From one file's checked front matter to a typed entry. References to other entries are settled later. */

export const entryBuilders: {
  [Name in CollectionName]: (data: FrontMatter<Name>, source: EntrySource) => Extract<Entry, { collection: Name }>;
} = {
  actualites: toNewsPost,
  evenements: toEvent,
  projets: toProject,
  membres: toMember,
  pages: (data, source): Page => commonFields('pages', data, source),
};

function toNewsPost(data: FrontMatter<'actualites'>, source: EntrySource): NewsPost {
  const entry = commonFields('actualites', data, source);
  return {
    ...entry,
    publishedAt: data.date.instant,
    publishedFrom: entry.publishedFrom ?? data.date.instant,
    kind: data.kind ?? 'article',
    ...(data.number !== undefined && { number: String(data.number) }),
  };
}

function toProject(data: FrontMatter<'projets'>, source: EntrySource): Project {
  const codeUrl = data.github ?? data.code ?? data.url_code;
  const entry = commonFields('projets', { ...data, url_code: undefined }, source);
  return {
    ...entry,
    ...(codeUrl && { codeUrl }),
    responsible: data.responsible ?? [],
    organisations: data.organisations ?? [],
    ...(data.chat_url && { chatUrl: data.chat_url }),
    seasons: data.season ?? [],
    ...(data.state && { state: data.state }),
  };
}

function toMember(data: FrontMatter<'membres'>, source: EntrySource): Member {
  return {
    ...commonFields('membres', data, source),
    ...(data.role && { role: data.role }),
    organisations: data.organisations ?? [],
    ...(data.email && { email: data.email }),
  };
}
