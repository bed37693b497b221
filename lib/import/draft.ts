import type { ListName } from '../site/addresses';
import type { CollectionName } from '../site/kinds';
import type { FieldPassage } from './field-words';
import type { FileReport } from './report';
import type { Reading } from './sections';
import type { SourceFile } from './source-files';
import type { Fields } from './source-front-matter';

/** A text of an old site, read. */
export interface SourcePage extends SourceFile {
  text: string;
  fields: Fields;
  body: string;
  /** 1-based line of the file on which the body begins. */
  bodyLine: number;
  lineOf: (field: string) => number;
  report: FileReport;
}

/** A file to copy, and its path on the site. */
export interface Asset {
  from: string;
  sitePath: string;
}

/** Where a text of the old site goes: an entry, the introduction of a list, or the draft that keeps the old home page. */
export type Destination = { kind: 'entry'; collection: CollectionName } | { kind: 'list'; list: ListName } | { kind: 'home' };

/** A text of the old site on its way to a file of the new one. */
export interface Draft {
  page: SourcePage;
  report: FileReport;
  reading: Reading;
  destination: Destination;
  fields: Fields;
  passages: FieldPassage[];
  /** Markdown, whose addresses are those of the old site until `convertAddresses`. */
  body: string;
  /** The date, in the form of the site. */
  date: string | undefined;
  /** Paths of the old site that led to the page: the served one first. */
  former: string[];
  /** Files of the page's folder that it names, and files from elsewhere. */
  named: Set<string>;
  assets: Asset[];
}

/** A draft with the file that it becomes. */
export interface PlacedDraft extends Draft {
  /** Name of the file, or of the folder of a bundle, without extension. */
  name: string;
  /** Path in the content folder. */
  file: string;
  /** Path of its page on the site. */
  path: string;
}
