import type { SiteContent } from '../../content/collections';
import type { Project } from '../../content/types';
import { seasonLabel } from '../../events/seasons';
import { neighbours } from '../../lists';
import { routes } from '../../site/routes';
import { words } from '../../site/words';
import { entryMetadata, pageMetadata } from '../metadata';
import { type SearchAttributes, searchAttributes } from '../search/attributes';
import { type EntryBodyValue, type EntryFooterValue, entryBody, entryFooter } from './entry';
import { type EntryReference, reference } from './groups';
import { type InlineText, inlineText } from './inline-text';
import { fixedPage, type PageValue, shellValue } from './page';
import { type ProjectBrief, projectBrief } from './projects';

/** A filter of the list of projects, which is a page of its own. */
interface Filter {
  label: string;
  path: string;
}

/** A list of all projects, or of those of a season or an administration. */
export interface ProjectsListValue extends PageValue {
  /** The name of the filter, on a filtered page. */
  filter?: string;
  ideasUrl: string;
  projects: ProjectBrief[];
  /** Empty where there are too few projects to filter. */
  seasons: Filter[];
  /** With the number of projects of each. */
  organisations: (Filter & { count: number })[];
}

export function projectsPage(content: SiteContent): ProjectsListValue {
  return { ...fixedPage(content, 'projects'), ...listValue(content, content.projects) };
}

export function projectsOfSeasonPage(content: SiteContent, { season: slug }: { season: string }): ProjectsListValue | undefined {
  const season = content.seasons.find((group) => group.slug === slug && group.projects.length > 0);
  if (!season) return undefined;
  const label = seasonLabel(season.name);
  const description = words.pages.projectsOfSeasonDescription(content.settings.name, label);
  return narrowed(content, season.projects, { label, path: routes.projectsOfSeason(slug) }, description);
}

export function projectsOfOrganisationPage(content: SiteContent, params: { organisation: string }): ProjectsListValue | undefined {
  const organisation = content.organisations.find(({ slug }) => slug === params.organisation);
  if (!organisation) return undefined;
  const { name: label, slug, projects } = organisation;
  const description = words.pages.projectsOfOrganisationDescription(content.settings.name, label);
  return narrowed(content, projects, { label, path: routes.projectsOfOrganisation(slug) }, description);
}

function narrowed(content: SiteContent, projects: readonly Project[], filter: Filter, description: string): ProjectsListValue {
  const { label, path } = filter;
  return {
    head: pageMetadata(content.settings, { title: words.pages.projectsOf(label), description, path }),
    shell: shellValue(content, path, [{ label: words.pages.titles.projects, path: routes.projects }, filter]),
    filter: label,
    ...listValue(content, projects),
  };
}

function listValue(content: SiteContent, projects: readonly Project[]): Omit<ProjectsListValue, keyof PageValue> {
  const { seasons, organisations, settings } = content;
  const canNarrow = content.projects.length > 1;
  return {
    ideasUrl: settings.ideas_url,
    projects: projects.map((project) => projectBrief(project, content)),
    seasons: !canNarrow
      ? []
      : seasons
          .filter((season) => season.projects.length > 0)
          .map(({ slug, name }) => ({ label: seasonLabel(name), path: routes.projectsOfSeason(slug) })),
    organisations: !canNarrow
      ? []
      : organisations.map(({ slug, name, projects: { length } }) => ({
          label: name,
          path: routes.projectsOfOrganisation(slug),
          count: length,
        })),
  };
}

/** The page of a project. */
export interface ProjectPageValue extends PageValue, EntryBodyValue {
  title: string;
  subtitle?: string;
  summary?: InlineText;
  facts: ProjectFactsValue;
  /** Events and news that name the project. */
  mentions: EntryReference[];
  footer: EntryFooterValue;
  previous?: EntryReference;
  next?: EntryReference;
  search: SearchAttributes;
}

export type ProjectFactsValue = Pick<Project, 'organisations' | 'seasons' | 'responsible' | 'state' | 'codeUrl' | 'chatUrl'>;

export function projectPage(content: SiteContent, { slug }: { slug: string }): ProjectPageValue | undefined {
  const project = content.projects.find((item) => item.slug === slug);
  if (!project) return undefined;
  const { path, title, subtitle, summary, organisations, seasons, responsible, state, codeUrl, chatUrl } = project;
  const { previous, next } = neighbours(content.projects, project);
  const mentions = [...content.events, ...content.news].filter(({ projectSlugs }) => projectSlugs.includes(slug));
  return {
    head: entryMetadata(content.settings, project),
    shell: shellValue(content, path, [
      { label: words.pages.titles.projects, path: routes.projects },
      { label: title, path },
    ]),
    search: searchAttributes(project),
    title,
    ...(subtitle && { subtitle }),
    ...(summary && { summary: inlineText(summary, content) }),
    facts: { organisations, seasons, responsible, ...(state && { state }), ...(codeUrl && { codeUrl }), ...(chatUrl && { chatUrl }) },
    mentions: mentions.map(reference),
    ...entryBody(project, content),
    footer: entryFooter(project, content),
    ...(previous && { previous: reference(previous) }),
    ...(next && { next: reference(next) }),
  };
}
