import type { Metadata } from 'next';
import { EmptyState } from '@/components/EmptyState';
import { PageHeader } from '@/components/PageHeader';
import { SiteShell } from '@/components/SiteShell';
import { TagList } from '@/components/TagList';
import { getContent } from '@/lib/content';
import { pageMetadata } from '@/lib/outputs/metadata';
import { routes } from '@/lib/site/routes';

export function generateMetadata(): Metadata {
  const { settings } = getContent();
  return pageMetadata(settings, {
    title: 'Étiquettes',
    description: 'Tous les sujets du site, par ordre alphabétique.',
    path: routes.tags,
  });
}

export default function TagsPage() {
  const { settings, tags } = getContent();
  return (
    <SiteShell settings={settings} path={routes.tags} trail={[{ label: 'Étiquettes', path: routes.tags }]}>
      <PageHeader title="Étiquettes">
        <p>Tous les sujets du site, par ordre alphabétique.</p>
      </PageHeader>
      <div className="wrap">
        {tags.length === 0 ? (
          <EmptyState title="Aucune étiquette pour le moment">Les sujets des actualités et des événements paraîtront ici.</EmptyState>
        ) : (
          <TagList tags={tags} />
        )}
      </div>
    </SiteShell>
  );
}
