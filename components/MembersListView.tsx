import type { MembersListValue } from '@/lib/outputs/values/member-pages';
import { PAGE_TITLES } from '@/lib/site/words/pages';
import cards from './cards.module.css';
import { EmptyState } from './EmptyState';
import { MemberCard } from './MemberCard';
import { PageHeader } from './PageHeader';
import { SiteShell } from './SiteShell';
import { SmartLink } from './SmartLink';

/** The members who have chosen to introduce themselves. */
export function MembersListView({ shell, members, joinUrl }: MembersListValue) {
  return (
    <SiteShell shell={shell}>
      <PageHeader title={PAGE_TITLES.members} isSection>
        <p>Les personnes et les équipes de la communauté qui ont choisi de se présenter ici.</p>
      </PageHeader>
      <div className="wrap">
        {members.length === 0 ? (
          <EmptyState title="Personne ne s’est encore présenté">
            Seuls paraissent ici les membres qui le souhaitent. Pour nous rencontrer,{' '}
            <SmartLink href={joinUrl}>rejoignez la communauté</SmartLink>.
          </EmptyState>
        ) : (
          <ul className={cards.grid}>
            {members.map((member) => (
              <li key={member.path}>
                <MemberCard member={member} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </SiteShell>
  );
}
