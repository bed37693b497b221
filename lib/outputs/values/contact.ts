import type { SiteSettings } from '../../content/settings';
import { words } from '../../site/words';

/** How to reach the team: its form if it has one, else its mail. */
export interface Contact {
  url: string;
  /** The mail itself, or the name of the form: within a sentence, and alone. */
  label: string;
  title: string;
}

export function contactOf({ contact_url, email }: Pick<SiteSettings, 'contact_url' | 'email'>): Contact {
  if (contact_url) return { url: contact_url, ...words.shell.contactForm };
  return { url: `mailto:${email}`, label: email ?? '', title: email ?? '' };
}
