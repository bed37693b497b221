import { useState } from 'react';
import type { SiteSettings } from '../../lib/content/settings';
import { handIn as words } from '../../lib/site/words/editor/desk';
import { kinds } from '../../lib/site/words/kinds';
import { type Draft, savedText } from '../model/draft';
import { editAddress, newFile } from './forge';
import styles from './HandIn.module.css';

interface Props {
  draft: Draft;
  /** The path of the file in the content folder. */
  file: string;
  title: string;
  settings: SiteSettings;
  hasErrors: boolean;
  /** Whether the site publishes an entry from this very file. */
  isPublished: boolean;
}

/** In characters: what mail programs take in an address (RFC 6068 states none; Outlook's is about 2 000). */
const LONGEST_MAIL = 1900;

const NEW_TAB = '_blank';

/** The ways to give a text to the team, each with what happens next. */
export function HandIn({ draft, file, title, settings, hasErrors, isPublished }: Props) {
  const [said, say] = useState('');
  const { forge, email, contact_url } = settings;
  const text = savedText(draft);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  const name = forge ? words.forge[forge.kind] : '';
  const created = forge && newFile(forge, file, text);
  const forgeHelp = isPublished ? words.editOnForge(name) : created?.isFilled ? words.newOnForge(name) : words.newWithClipboard(name, file);
  const greeting = words.mailBody(file);
  const isLong = mailText(greeting + text).length > LONGEST_MAIL;
  const mail = `mailto:${email}?subject=${encodeURIComponent(words.subject(kinds[draft.collection].one, title))}&body=${mailText(isLong ? greeting : greeting + text)}`;
  return (
    <section aria-labelledby="remettre" className={styles.handIn}>
      <h2 id="remettre">{words.title}</h2>
      <p>{hasErrors ? words.withErrors : words.introduction}</p>
      <ul className="plain-list">
        {forge && created && (
          <li>
            <a
              className="button"
              href={isPublished ? editAddress(forge, file) : created.address}
              target={NEW_TAB}
              rel="noopener external"
              onClick={() => {
                if (isPublished || !created.isFilled) copy();
              }}
            >
              {words.onForge(name)}
            </a>
            <p>{forgeHelp}</p>
            <p>{words.afterForge}</p>
          </li>
        )}
        <li>
          <a
            className={forge ? 'button button-quiet' : 'button'}
            href={contact_url ?? mail}
            target={contact_url && NEW_TAB}
            rel="noopener"
            onClick={() => {
              if (contact_url || isLong) copy();
            }}
          >
            {contact_url ? words.contactForm : words.mail}
          </a>
          <p>{contact_url ? words.contactFormHelp : isLong ? words.mailLong(email ?? '') : words.mailHelp(email ?? '')}</p>
          <p>{words.afterMail}</p>
        </li>
        <li>
          <button type="button" className="button button-quiet" onClick={() => download(file, text)}>
            {words.download}
          </button>
          <p>{words.downloadHelp(file.split('/').slice(1).join('-'))}</p>
          <p>{words.afterFile}</p>
        </li>
        <li>
          <button type="button" className="button button-quiet" onClick={copy}>
            {words.copy}
          </button>
          <p>{words.copyHelp}</p>
        </li>
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}

/** Line ends of a mail are `%0D%0A` (RFC 6068, section 5). */
function mailText(text: string): string {
  return encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
}

/** Hands the file to the browser, under its own name. */
function download(file: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  link.download = file.split('/').slice(1).join('-');
  link.click();
  URL.revokeObjectURL(link.href);
}
