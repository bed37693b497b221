import type { CollectionName } from '../site/kinds';
import { commonFields, type EntrySource } from './entry-fields';
import { toEvent } from './event-entry';
import type { FrontMatter } from './schema';
import type { EntryOf, Member, NewsPost, Page, Project } from './types';

/** From one file's checked front matter to a typed entry. References to other entries are settled later. */

export const entryBuilders: {
  [Name in CollectionName]: (data: FrontMatter<Name>, source: EntrySource) => EntryOf[Name];
} = {
  actualites: toNewsPost,
  evenements: toEvent,
  projets: toProject,
  membres: toMember,
  pages: toPage,
};

function toNewsPost(data: FrontMatter<'actualites'>, source: EntrySource): NewsPost {
  const entry = commonFields('actualites', data, source);
  return {
    ...entry,
    publishedAt: data.date.instant,
    publishedFrom: entry.publishedFrom ?? data.date.instant,
    turnsAt: [],
    order: -data.date.instant.getTime(),
    kind: data.kind ?? 'article',
    ...(data.number !== undefined && { number: data.number }),
  };
}

function toProject(data: FrontMatter<'projets'>, source: EntrySource): Project {
  const codeUrl = data.github ?? data.code ?? data.url_code;
  const entry = commonFields('projets', { ...data, url_code: undefined }, source);
  return {
    ...entry,
    turnsAt: [],
    ...(codeUrl && { codeUrl }),
    responsible: (data.responsible ?? []).map((name) => ({ name })),
    organisations: data.organisations ?? [],
    ...(data.chat_url && { chatUrl: data.chat_url }),
    seasons: data.season ?? [],
    ...(data.state && { state: data.state }),
  };
}

function toMember(data: FrontMatter<'membres'>, source: EntrySource): Member {
  return {
    ...commonFields('membres', data, source),
    turnsAt: [],
    ...(data.role && { role: data.role }),
    organisations: data.organisations ?? [],
    ...(data.email && { email: data.email }),
  };
}

function toPage(data: FrontMatter<'pages'>, source: EntrySource): Page {
  return { ...commonFields('pages', data, source), turnsAt: [] };
}
