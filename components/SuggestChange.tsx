import type { Entry, SiteContent } from '@/lib/content';
import { absoluteUrl } from '@/lib/site/routes';
import { SmartLink } from './SmartLink';

/** The way to mend a page: its file on the forge where the site has one, else a mail that names the page. */
export function SuggestChange({ entry, content }: { entry: Entry; content: SiteContent }) {
  const { edit_url, email } = content.settings;
  const inFolder = entry.file.slice(entry.file.lastIndexOf(`${entry.collection}/`));
  const subject = encodeURIComponent(`Modification de la page « ${entry.title} »`);
  const body = encodeURIComponent(`${absoluteUrl(entry.path)}\n\n`);
  const href = edit_url ? `${edit_url.replace(/\/?$/, '/')}${encodeURI(inFolder)}` : `mailto:${email}?subject=${subject}&body=${body}`;
  return <SmartLink href={href}>Proposer une modification</SmartLink>;
}
