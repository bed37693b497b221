import type { TagsValue } from '@/lib/outputs/values/group-pages';
import { words } from '@/lib/site/words';
import { EmptyState } from './EmptyState';
import { PageHeader } from './PageHeader';
import { SiteShell } from './SiteShell';
import { TagList } from './TagList';

/** Every tag of the site. */
export function TagsView({ shell, tags }: TagsValue) {
  return (
    <SiteShell shell={shell}>
      <PageHeader title={words.pages.titles.tags}>
        <p>{words.pages.descriptions.tags(shell.site.name)}</p>
      </PageHeader>
      <div className="wrap">
        {tags.length === 0 ? <EmptyState title={words.groups.noTag}>{words.groups.whenNoTag}</EmptyState> : <TagList tags={tags} />}
      </div>
    </SiteShell>
  );
}
