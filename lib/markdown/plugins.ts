import type { PluggableList } from 'unified';
import { settingPlugins } from './setting-plugins';
import { formatPlugins, remarkPlugins as habits, structurePlugins } from './structure-plugins';

/** All plugins that the home page passes through, those of any text of the site: tools/prepare.ts gives them to @next/mdx. */
export const remarkPlugins: PluggableList = [...formatPlugins.remark.home, ...habits];

export const rehypePlugins: PluggableList = [...formatPlugins.rehype.home, ...structurePlugins, ...settingPlugins];
