import type { Metadata } from 'next';
import cards from '@/components/cards.module.css';
import { EmptyState } from '@/components/EmptyState';
import { MemberCard } from '@/components/MemberCard';
import { PageHeader } from '@/components/PageHeader';
import { SiteShell } from '@/components/SiteShell';
import { getContent } from '@/lib/content';
import { pageMetadata } from '@/lib/outputs/metadata';
import { href, routes } from '@/lib/site/routes';

export function generateMetadata(): Metadata {
  const { settings } = getContent();
  return pageMetadata(settings, {
    title: 'Membres',
    description: `Les personnes et les équipes du ${settings.name} qui ont choisi de se présenter.`,
    path: routes.members,
  });
}

export default function MembersPage() {
  const { members, settings } = getContent();
  return (
    <SiteShell settings={settings} path={routes.members} trail={[{ label: 'Membres', path: routes.members }]}>
      <PageHeader title="Membres" isSection>
        <p>Les personnes et les équipes de la communauté qui ont choisi de se présenter ici.</p>
      </PageHeader>
      <div className="wrap">
        {members.length === 0 ? (
          <EmptyState title="Personne ne s’est encore présenté">
            Seuls paraissent ici les membres qui le souhaitent. Pour nous rencontrer,{' '}
            <a href={href(routes.join)}>rejoignez la communauté</a>.
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
