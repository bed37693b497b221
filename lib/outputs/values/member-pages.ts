import type { SiteContent } from '../../content/collections';
import { withSlug } from '../../lists';
import { words } from '../../site/words';
import { type EntryPageValue, entryPage } from './entry';
import { type GroupValue, groupValue } from './group-pages';
import { type ListPageValue, listPageValue } from './list-head';
import { type Portrait, portraitOf } from './list-picture';
import { worksOf } from './people';

/** A member as lists show them. */
export interface MemberBrief {
  path: string;
  title: string;
  role?: string;
  organisations: string[];
  picture?: Portrait;
}

export interface MembersListValue extends ListPageValue {
  introduction: string;
  members: MemberBrief[];
  joinUrl: string;
}

export function membersPage(content: SiteContent): MembersListValue {
  return {
    ...listPageValue(content, 'members'),
    introduction: words.members.introduction,
    members: content.members.map((member) => {
      const { path, title, role, organisations } = member;
      const picture = portraitOf(member);
      return { path, title, ...(role && { role }), organisations, ...(picture && { picture }) };
    }),
    joinUrl: content.settings.join_url,
  };
}

/** The page of a member. */
export interface MemberPageValue extends EntryPageValue {
  role?: string;
  organisations: string[];
  email?: string;
  /** Their posts, events and projects. */
  works: GroupValue;
}

export function memberPage(content: SiteContent, { slug }: { slug: string }): MemberPageValue | undefined {
  const member = withSlug(content.members, slug);
  if (!member) return undefined;
  const { role, organisations, email } = member;
  return {
    ...entryPage(member, content),
    ...(role && { role }),
    organisations,
    ...(email && { email }),
    works: groupValue(worksOf(member.path, content), content),
  };
}
