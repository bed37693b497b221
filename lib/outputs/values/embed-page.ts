import type { SiteContent } from '../../content/collections';
import { paramsOf } from '../../content/site-paths';
import { routes } from '../../site/routes';
import { followed } from '../followed';
import type { FramedPart } from '../frame/frame-value';
import type { EntryReference } from './entry';
import { fixedPage, type PageValue } from './page';

/** The page that explains how another site shows events in a frame, with the path of each frame. */
export interface EmbedValue extends PageValue {
  kinds: EntryReference[];
  places: EntryReference[];
  series: EntryReference[];
  tags: EntryReference[];
}

export function embedPage(content: SiteContent): EmbedValue {
  const frames = (page: FramedPart, frame: 'kindFrame' | 'placeFrame' | 'seriesFrame' | 'tagFrame') =>
    paramsOf(frame, content).map((params) => {
      const [value = ''] = Object.values(params);
      return { path: routes[frame](value), title: followed(page, params, content).name };
    });
  return {
    ...fixedPage(content, 'embed'),
    kinds: frames('eventsOfKind', 'kindFrame'),
    places: frames('eventsAtPlace', 'placeFrame'),
    series: frames('series', 'seriesFrame'),
    tags: frames('tag', 'tagFrame'),
  };
}
