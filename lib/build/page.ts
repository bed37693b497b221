import type { PageHead } from '../outputs/metadata';
import type { ShellValue } from '../outputs/values/page';
import type { PageName } from '../site/addresses';

/** A page of the site: its pattern, and its file, such as `evenements/index.html`. */
export interface SitePage {
  name: PageName | 'notFound' | 'gone';
  file: string;
  /** Its file in the export of Next.js, if that is another one. */
  exported?: string;
}

/** The value of a page, as plain data. */
export type ShownValue = { head: PageHead | { title: string }; shell: ShellValue };

/** The ingredients of the pages of a site besides their values and the code, as plain data: other threads get a copy. */
export interface PageModel {
  /** Rules of the site's own, for its stylesheet. */
  css: string;
  /** Whether Next.js has exported the pages: else the build renders them. */
  areExported: boolean;
}
