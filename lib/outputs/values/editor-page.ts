import type { SiteContent } from '../../content/collections';
import type { Forge } from '../../content/settings-forge';
import { type Contact, contactOf } from './contact';
import { fixedPage, type PageValue } from './page';

/** The page on which authors write: its script makes the form. The value has the words of the page without it. */
export interface EditorValue extends PageValue {
  contact: Contact;
  forge?: Forge;
}

export function editorPage(content: SiteContent): EditorValue {
  const { forge } = content.settings;
  return { ...fixedPage(content, 'editor'), contact: contactOf(content.settings), ...(forge && { forge }) };
}
