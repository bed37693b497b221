import type { PluggableList } from 'unified';
import { settingPlugins } from './setting-plugins';
import { structurePlugins } from './structure-plugins';

/** All plugins that every text of the site passes through: the one list. tools/prepare.ts gives it to @next/mdx. */
export { remarkPlugins } from './structure-plugins';

export const rehypePlugins: PluggableList = [...structurePlugins, ...settingPlugins];
