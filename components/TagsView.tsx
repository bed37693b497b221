import type { TagsValue } from '@/lib/outputs/values/group-pages';
import { words } from '@/lib/site/words';
import { EmptyState } from './EmptyState';
import { ListHeader } from './ListHeader';
import { SiteShell } from './SiteShell';
import { TagList } from './TagList';

/** Every tag of the site. */
export function TagsView(value: TagsValue) {
  const { shell, tags } = value;
  return (
    <SiteShell shell={shell}>
      <ListHeader value={value} introduction={words.pages.descriptions.tags(shell.site.name)} />
      <div className="wrap">
        {tags.length === 0 ? <EmptyState title={words.groups.noTag}>{words.groups.whenNoTag}</EmptyState> : <TagList tags={tags} />}
      </div>
    </SiteShell>
  );
}
