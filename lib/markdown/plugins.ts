import type { PluggableList } from 'unified';
import { settingPlugins } from './setting-plugins';
import { structurePlugins } from './structure-plugins';

/** The one list of plugins that every text of the site goes through; for @next/mdx, by tools/prepare.ts. */
export { remarkPlugins } from './structure-plugins';

export const rehypePlugins: PluggableList = [...structurePlugins, ...settingPlugins];
