import type { MemberPageValue } from '@/lib/outputs/values/member-pages';
import { EntryBody } from './EntryBody';
import { EntryFooter } from './EntryFooter';
import { EntryLayout } from './EntryLayout';
import { PageHeader } from './PageHeader';
import { SiteShell } from './SiteShell';
import { SmartLink } from './SmartLink';

/** The page of a member. */
export function MemberView(value: MemberPageValue) {
  const { shell, search, title, subtitle, role, organisations, email, footer } = value;
  return (
    <SiteShell shell={shell}>
      <article {...search}>
        <PageHeader title={title} subtitle={subtitle} kicker={[role, ...organisations].filter(Boolean).join(' · ')}>
          {email && (
            <p>
              <SmartLink href={`mailto:${email}`}>{email}</SmartLink>
            </p>
          )}
        </PageHeader>
        <EntryLayout>
          <EntryBody {...value} />
          <EntryFooter {...footer} />
        </EntryLayout>
      </article>
    </SiteShell>
  );
}
