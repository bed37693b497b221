import { groupBy } from '../lists';
import type { ListName } from '../site/addresses';
import { listOfReading } from './convert-page';
import type { SourcePage } from './draft';
import { urlPart } from './former-addresses';
import type { FileReport } from './report';
import { type Reading, type ReadingName, readingOf } from './sections';
import type { SiteConfig } from './source-config';

/** The sections of an old site: how each is read, and the addresses that they had. */

export interface SectionReport {
  /** Folders of the old site; empty for its root. */
  section: string;
  /** Folders above it that say a language to people alone. */
  top: readonly string[];
  language?: string;
  reading: Reading;
  files: FileReport[];
  /** How many of its pages have a date. */
  dated: number;
}

export function readSections(pages: readonly SourcePage[], chosen: ReadonlyMap<string, ReadingName>, config: SiteConfig): SectionReport[] {
  return groupBy(pages, ({ report }) => report.section).map(([section, own]) => {
    const texts = own.filter(({ isSection }) => !isSection);
    return {
      section,
      top: own[0]?.top ?? [],
      reading: readingOf(
        section,
        texts.map(({ fields }) => fields),
        chosen,
        config,
      ),
      files: own.map(({ report }) => report),
      dated: texts.filter(({ fields }) => Object.keys(fields).some((name) => name.toLowerCase() === 'date')).length,
    };
  });
}

/** Counts the folders of a page that are sections: the first one, and those down to the last with a page of its own. */
export function countSections(pages: readonly SourcePage[]): (page: SourcePage) => number {
  const sections = new Set(pages.filter(({ isSection }) => isSection).map(({ top, folders }) => [...top, ...folders].join('/')));
  return ({ top, folders }) => {
    const whole = [...top, ...folders];
    for (let count = whole.length; count > 1; count -= 1) if (sections.has(whole.slice(0, count).join('/'))) return count;
    return 1;
  };
}

/** The beginning of the addresses of a language. */
export function prefixOf(language: string, { languages, defaultInFolder, defaultLanguage }: SiteConfig): string {
  const isNamed = languages.some(({ key }) => key === language) && (defaultInFolder || language !== defaultLanguage);
  return isNamed ? `/${language}` : '';
}

/** The addresses of the sections that lists replace. */
export function formerLists(sections: readonly SectionReport[], config: SiteConfig, prefix: string): Map<ListName, string[]> {
  const former = sections.flatMap(({ section, top, reading }) => {
    const list = listOfReading(reading);
    return list && section !== '' && config.generator !== 'jekyll'
      ? [
          {
            list,
            path: `${prefix}/${[...top, ...section.split('/')].map((part) => urlPart(part, config)).join('/')}/`,
          },
        ]
      : [];
  });
  return new Map(groupBy(former, ({ list }) => list).map(([list, all]) => [list, all.map((one) => one.path)]));
}
