import { writeFileSync } from 'node:fs';
import type { PageMetadata } from '../outputs/metadata';
import { articleOf } from '../outputs/search/build-index';
import { compressFile } from './compress';
import type { DocumentWriter } from './document';
import { digest, type Made } from './output';
import type { Render, SitePage } from './views';

/** A page to write. */
export interface PageTask {
  page: SitePage;
  /** What it shows. */
  value: { head: PageMetadata | { title: string } };
  /** Path of the file to create. */
  target: string;
}

export type WritePage = (task: PageTask) => Promise<Made>;

/** Writes pages in this thread. */
export function pageWriter(render: Render, writer: DocumentWriter): WritePage {
  return async ({ page, value, target }) => {
    const { html, variants } = writer.write(value.head, await render(page, value));
    writeFileSync(target, Buffer.from(html));
    const article = articleOf(html);
    const isCompressed = await compressFile(target);
    return { variants, ...(article !== undefined && { article: digest(article) }), ...(isCompressed && { isCompressed }) };
  };
}
