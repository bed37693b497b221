import type { TagsValue } from '@/lib/outputs/values/group-pages';
import { PAGE_DESCRIPTIONS, PAGE_TITLES } from '@/lib/site/words/pages';
import { EmptyState } from './EmptyState';
import { PageHeader } from './PageHeader';
import { SiteShell } from './SiteShell';
import { TagList } from './TagList';

/** Every tag of the site. */
export function TagsView({ shell, tags }: TagsValue) {
  return (
    <SiteShell shell={shell}>
      <PageHeader title={PAGE_TITLES.tags}>
        <p>{PAGE_DESCRIPTIONS.tags(shell.site.name)}</p>
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
