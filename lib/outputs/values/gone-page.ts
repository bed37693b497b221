import type { SiteContent } from '../../content/collections';
import type { CollectionName } from '../../site/kinds';
import { words } from '../../site/words';
import { type NextEvents, nextEvents } from './events';
import { type PageValue, shellValue } from './page';

/** The page at the address of an entry that is gone. */
export interface GoneValue extends Pick<PageValue, 'shell'> {
  /** The browser's title. */
  title: string;
  heading: string;
  next: NextEvents;
}

/** The same for every entry of a kind: a withdrawn title is not told. It has no address of its own. */
export function gonePage(content: SiteContent, kind: CollectionName): GoneValue {
  const { headings } = words.pages.gone;
  const heading = headings[kind] ?? headings.pages;
  return {
    title: words.pages.titleOnSite(heading, content.settings.name),
    shell: shellValue(content, '', []),
    heading,
    next: nextEvents(content),
  };
}
