import type { ReactNode } from 'react';
import { VIEWS } from '@/components/views';
import type { ListedPage } from '@/lib/build/page-list';
import type { SiteContent } from '@/lib/content/collections';
import type { PageMetadata } from '@/lib/outputs/metadata';
import { pageValue } from '@/lib/outputs/pages';

/** A page of the site: its metadata, and its view on its value. */
export function showPage({ name, params }: ListedPage, content: SiteContent): { head: PageMetadata; view: ReactNode } | undefined {
  const value = pageValue(name, params, content);
  // The view and the value have the same name: TypeScript cannot follow that through an index.
  const view: (value: never) => ReactNode = VIEWS[name];
  return value && { head: value.head, view: view(value as never) };
}
