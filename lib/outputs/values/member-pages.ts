import type { SiteContent } from '../../content/collections';
import { routes } from '../../site/routes';
import { words } from '../../site/words';
import { entryMetadata } from '../metadata';
import { type SearchAttributes, searchAttributes } from '../search/attributes';
import { type EntryBodyValue, type EntryFooterValue, entryBody, entryFooter } from './entry';
import { fixedPage, type PageValue, shellValue } from './page';

/** A member as lists show them. */
export interface MemberBrief {
  path: string;
  title: string;
  role?: string;
  organisations: string[];
}

export interface MembersListValue extends PageValue {
  members: MemberBrief[];
  joinUrl: string;
}

export function membersPage(content: SiteContent): MembersListValue {
  return {
    ...fixedPage(content, 'members'),
    members: content.members.map(({ path, title, role, organisations }) => ({ path, title, ...(role && { role }), organisations })),
    joinUrl: content.settings.join_url,
  };
}

/** The page of a member. */
export interface MemberPageValue extends PageValue, EntryBodyValue {
  title: string;
  subtitle?: string;
  role?: string;
  organisations: string[];
  email?: string;
  footer: EntryFooterValue;
  search: SearchAttributes;
}

export function memberPage(content: SiteContent, { slug }: { slug: string }): MemberPageValue | undefined {
  const member = content.members.find((item) => item.slug === slug);
  if (!member) return undefined;
  const { path, title, subtitle, role, organisations, email } = member;
  return {
    head: entryMetadata(content.settings, member),
    shell: shellValue(content, path, [
      { label: words.pages.titles.members, path: routes.members },
      { label: title, path },
    ]),
    search: searchAttributes(member),
    title,
    ...(subtitle && { subtitle }),
    ...(role && { role }),
    organisations,
    ...(email && { email }),
    ...entryBody(member, content),
    footer: entryFooter(member, content),
  };
}
