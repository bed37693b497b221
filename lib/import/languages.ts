import type { SourcePage } from './draft';
import type { SiteConfig } from './source-config';

/** The languages of an old site: one is that of the new site, the others go aside. */

export interface Language {
  /** `fr`, or the name of a folder; empty for a site that does not say its language. */
  language: string;
  isMain: boolean;
  pages: SourcePage[];
}

/** @param chosen the language that a person wants for the site. */
export function languagesOf(pages: readonly SourcePage[], config: SiteConfig, chosen?: string): { main: Language; asides: Language[] } {
  const isShared = config.languages.length > 1 && config.defaultLanguage !== undefined;
  const languageOf = (page: SourcePage) =>
    page.language || languageInFields(page, config) || (isShared ? (config.defaultLanguage ?? '') : '');
  const counts = new Map<string, number>();
  for (const page of pages) counts.set(languageOf(page), (counts.get(languageOf(page)) ?? 0) + 1);
  const main = mainLanguage(counts, config, chosen);
  const twins = new Set(pages.filter((page) => languageOf(page) === main).map(keyOf));
  const labelOf = (page: SourcePage) => {
    const language = languageOf(page);
    if (language !== '' || main === '') return language;
    // A text that says no language is that of the site, unless it has a version in that language.
    return twins.has(keyOf(page)) ? 'autre' : main;
  };
  const labels = [...new Set(pages.map(labelOf))].filter((label) => label !== main);
  const of = (label: string) => pages.filter((page) => labelOf(page) === label).map((page) => ({ ...page, language: languageOf(page) }));
  return {
    main: { language: main, isMain: true, pages: of(main) },
    asides: labels.sort().map((language) => ({ language, isMain: false, pages: of(language) })),
  };
}

/** Quarto pages say their language; so do some others. */
function languageInFields({ fields }: SourcePage, { generator, defaultLanguage }: SiteConfig): string {
  const { lang } = fields;
  const language = typeof lang === 'string' ? lang.slice(0, 2).toLowerCase() : '';
  return generator === 'quarto' && /^[a-z]{2}$/.test(language) && language !== defaultLanguage ? language : '';
}

function mainLanguage(counts: ReadonlyMap<string, number>, { defaultLanguage }: SiteConfig, chosen?: string): string {
  const wanted = [chosen, 'fr', defaultLanguage, ''].filter((language) => language !== undefined);
  const found = wanted.find((language) => (counts.get(language) ?? 0) > 0);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return found ?? most?.[0] ?? '';
}

const keyOf = ({ folders, name, bundleDir, isSection }: SourcePage) =>
  `${folders.join('/')}/${name}/${bundleDir !== undefined}${isSection}`;
