import { type CheckedDraft, checkDraft } from '../../lib/check/check-draft';
import type { EntryFile } from '../../lib/content/load-entry';
import { PICTURE } from '../../lib/images/picture-names';
import { loadLibraries } from '../../lib/markdown/libraries.browser';
import { loadSettingLibraries } from '../../lib/markdown/setting-libraries.browser';
import { knownEntries } from '../../lib/outputs/editor/known-entries';
import type { KnownSite } from '../known-site';
import { present } from '../site';

/** The checker of the site: a large script, loaded when its author begins to write. */

/**
 * Checks a text, once the libraries that it needs are there.
 * @param replaced the file of the site that it changes: a new text changes none, and may take the place of none.
 */
export async function checkText(
  text: string,
  file: EntryFile,
  replaced: string | undefined,
  { index, files }: KnownSite,
): Promise<CheckedDraft> {
  await Promise.all([loadLibraries(text, file.format), loadSettingLibraries(text)]);
  const known = {
    settings: index.settings,
    files,
    pictures: { has: (name: string) => PICTURE.test(name) },
    publicFiles: index.files.map((path) => ({ path })),
    entries: knownEntries(index).filter(({ file: known }) => known !== replaced),
  };
  return checkDraft(file, new TextEncoder().encode(text), known, present());
}
