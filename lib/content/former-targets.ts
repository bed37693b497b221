import { formerPath } from '../site/former-path';
import type { SiteSettings } from './settings';
import type { Entry, ListText } from './types';

interface Named {
  entries: readonly Pick<Entry, 'path' | 'aliases'>[];
  lists: readonly Pick<ListText, 'path' | 'aliases'>[];
  redirects: SiteSettings['redirects'];
}

/** Where each former address leads: those of entries and lists first. Of two that are the same, the first one counts. */
export function formerTargets({ entries, lists, redirects }: Named): Map<string, string> {
  const own = [...entries, ...lists].flatMap(({ path, aliases }) => aliases.map((from) => ({ from, to: path })));
  const targets = new Map<string, string>();
  for (const { from, to } of [...own, ...redirects]) {
    const path = formerPath(from);
    if (path !== undefined && !targets.has(path)) targets.set(path, to);
  }
  return targets;
}
