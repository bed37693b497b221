import type { BreadcrumbList } from 'schema-dts';
import { absoluteUrl } from '../../site/routes';

/** schema.org `BreadcrumbList`: https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
export function breadcrumbData(trail: readonly { label: string; path: string }[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteUrl(path),
    })),
  };
}
