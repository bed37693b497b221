import type { SiteContent } from '../content/collections';
import { readSource } from '../content/read';
import type { Entry } from '../content/types';
import { withoutPasscodes } from '../events/passcode';

/**
 * The text of an entry's file, published beside its page where the settings say so. Undefined for one with a secret of a meeting, which no
 * output tells: it is changed on the forge.
 */
export function sourceOf({ file }: Pick<Entry, 'file'>, { settings }: Pick<SiteContent, 'settings'>): string | undefined {
  if (!settings.sources) return undefined;
  const text = readSource(file);
  return withoutPasscodes(text) === text ? text : undefined;
}
