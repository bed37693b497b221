import type { SiteContent } from '../../content/collections';
import type { Project } from '../../content/types';
import { type InlineText, inlineText } from './inline-text';

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
