import type { SiteContent } from '../../content/collections';
import type { Project } from '../../content/types';
import { seasonLabel } from '../../events/seasons';
import { withSlug } from '../../lists';
import { routes } from '../../site/routes';
import { words } from '../../site/words';
import { type EntryPageValue, type EntryReference, entryNeighbours, entryPage, reference } from './entry';
import { type InlineText, inlineText } from './inline-text';
import { type ListPageValue, listPageValue } from './list-head';
import { fixedCrumb, sitePage } from './page';
import { type PersonValue, peopleValue } from './people';

/** A project as lists show it. */
export interface ProjectBrief {
  path: string;
  title: string;
  seasons: string[];
  organisations: string[];
  summary?: InlineText;
}

export function projectBrief({ path, title, seasons, organisations, summary }: Project, content: SiteContent): ProjectBrief {
  return { path, title, seasons, organisations, ...(summary && { summary: inlineText(summary, content) }) };
}

/** A filter of the list of projects, which is a page of its own. */
interface Filter {
  label: string;
  path: string;
}

/** A list of all projects, or of those of a season or an administration. */
export interface ProjectsListValue extends ListPageValue {
  /** The name of the filter, on a filtered page. */
  filter?: string;
  introduction: string;
  ideasUrl?: string;
  projects: ProjectBrief[];
  /** Empty where there are too few projects to filter. */
  seasons: Filter[];
  /** With the number of projects of each. */
  organisations: (Filter & { count: number })[];
}

export function projectsPage(content: SiteContent): ProjectsListValue {
  return { ...listPageValue(content, 'projects'), ...listValue(content, content.projects) };
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
  const title = words.pages.projectsOf(filter.label);
  return {
    ...sitePage(content, { title, description, above: [fixedCrumb(content, 'projects')], crumb: filter }),
    title,
    opening: {},
    filter: filter.label,
    ...listValue(content, projects),
  };
}

function listValue(content: SiteContent, projects: readonly Project[]): Omit<ProjectsListValue, keyof ListPageValue> {
  const { settings } = content;
  const canNarrow = content.projects.length > 1;
  const seasons = canNarrow ? content.seasons.filter((season) => season.projects.length > 0) : [];
  const organisations = canNarrow ? content.organisations : [];
  return {
    introduction: words.projects.introduction,
    ...(settings.ideas_url && { ideasUrl: settings.ideas_url }),
    projects: projects.map((project) => projectBrief(project, content)),
    seasons: seasons.map(({ slug, name }) => ({ label: seasonLabel(name), path: routes.projectsOfSeason(slug) })),
    organisations: organisations.map(({ slug, name, projects: { length } }) => ({
      label: name,
      path: routes.projectsOfOrganisation(slug),
      count: length,
    })),
  };
}

/** The page of a project. */
export interface ProjectPageValue extends EntryPageValue {
  summary?: InlineText;
  facts: ProjectFactsValue;
  /** Events and news that name the project. */
  mentions: EntryReference[];
}

export interface ProjectFactsValue extends Pick<Project, 'organisations' | 'seasons' | 'state' | 'codeUrl' | 'chatUrl'> {
  responsible: PersonValue[];
}

export function projectPage(content: SiteContent, { slug }: { slug: string }): ProjectPageValue | undefined {
  const project = withSlug(content.projects, slug);
  if (!project) return undefined;
  const { summary, organisations, seasons, responsible, state, codeUrl, chatUrl } = project;
  const mentions = [...content.events, ...content.news].filter(({ projectSlugs }) => projectSlugs.includes(slug));
  return {
    ...entryPage(project, content),
    ...(summary && { summary: inlineText(summary, content) }),
    facts: {
      organisations,
      seasons,
      responsible: peopleValue(responsible, content),
      ...(state && { state }),
      ...(codeUrl && { codeUrl }),
      ...(chatUrl && { chatUrl }),
    },
    mentions: mentions.map(reference),
    ...entryNeighbours(content.projects, project),
  };
}
