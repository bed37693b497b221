import type { Metadata } from 'next';
import cards from '@/components/cards.module.css';
import { EmptyState } from '@/components/EmptyState';
import { EntryGroup } from '@/components/EntryGroup';
import { PageHeader } from '@/components/PageHeader';
import { SiteShell } from '@/components/SiteShell';
import { getContent } from '@/lib/content';
import { yearOf } from '@/lib/dates';
import { groupBy } from '@/lib/lists';
import { pageMetadata } from '@/lib/outputs/metadata';
import { href, routes } from '@/lib/site/routes';

const TITLE = 'Infolettres';

export function generateMetadata(): Metadata {
  const { settings } = getContent();
  return pageMetadata(settings, {
    title: TITLE,
    description: `Tous les numéros de l’infolettre du ${settings.name}.`,
    path: routes.newsletters,
  });
}

export default function NewslettersPage() {
  const content = getContent();
  const letters = content.news.filter(({ kind }) => kind === 'infolettre');
  return (
    <SiteShell settings={content.settings} path={routes.newsletters} trail={[{ label: TITLE, path: routes.newsletters }]}>
      <PageHeader title={TITLE} isSection>
        <p>Tous les numéros, du plus récent au plus ancien.</p>
      </PageHeader>
      {letters.length === 0 ? (
        <div className={`wrap ${cards.group}`}>
          <EmptyState title="Aucun numéro pour le moment">
            Le premier paraîtra ici. En attendant, lisez les <a href={href(routes.news)}>actualités</a>.
          </EmptyState>
        </div>
      ) : (
        groupBy(letters, ({ publishedAt }) => yearOf(publishedAt)).map(([year, news]) => (
          <EntryGroup key={year} title={String(year)} content={content} news={news} />
        ))
      )}
    </SiteShell>
  );
}
