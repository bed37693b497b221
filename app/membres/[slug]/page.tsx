import { notFound } from 'next/navigation';
import { EntryBody } from '@/components/EntryBody';
import { EntryFooter } from '@/components/EntryFooter';
import { EntryLayout } from '@/components/EntryLayout';
import { PageHeader } from '@/components/PageHeader';
import { SiteShell } from '@/components/SiteShell';
import { SmartLink } from '@/components/SmartLink';
import { routeParams } from '@/lib/build/static-params';
import { getContent } from '@/lib/content';
import { entryMetadata, type PageMetadata } from '@/lib/outputs/metadata';
import { searchAttributes } from '@/lib/outputs/search/attributes';
import { routes } from '@/lib/site/routes';

export const generateStaticParams = routeParams(['slug'], () => getContent().members.map(({ slug }) => ({ slug })));

const find = (slug: string) => getContent().members.find((member) => member.slug === slug) ?? notFound();

export async function generateMetadata({ params }: PageProps<'/membres/[slug]'>): Promise<PageMetadata> {
  const member = find((await params).slug);
  return entryMetadata(getContent().settings, member);
}

export default async function MemberPage({ params }: PageProps<'/membres/[slug]'>) {
  const content = getContent();
  const member = find((await params).slug);
  return (
    <SiteShell
      settings={content.settings}
      path={member.path}
      trail={[
        { label: 'Membres', path: routes.members },
        { label: member.title, path: member.path },
      ]}
    >
      <article {...searchAttributes(member)}>
        <PageHeader
          title={member.title}
          subtitle={member.subtitle}
          kicker={[member.role, ...member.organisations].filter(Boolean).join(' · ')}
        >
          {member.email && (
            <p>
              <SmartLink href={`mailto:${member.email}`}>{member.email}</SmartLink>
            </p>
          )}
        </PageHeader>
        <EntryLayout>
          <EntryBody entry={member} content={content} />
          <EntryFooter entry={member} content={content} />
        </EntryLayout>
      </article>
    </SiteShell>
  );
}
