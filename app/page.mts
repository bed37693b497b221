import { createElement } from 'react';
import { NotFoundView } from '@/components/NotFoundView';
import { VIEWS } from '@/components/views';

/** A page that loads the styles of all views: the build takes them from its export, and the elements around the content of every page. */
export default function DocumentModel() {
  return createElement('template', { 'data-views': [NotFoundView, ...Object.values(VIEWS)].length });
}
