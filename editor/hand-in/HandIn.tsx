import { useRef, useState } from 'react';
import type { SiteSettings } from '../../lib/content/settings';
import { handIn as words } from '../../lib/site/words/editor/desk';
import { kinds } from '../../lib/site/words/kinds';
import { Coded } from '../check/Coded';
import { type Draft, savedText } from '../model/draft';
import { pictureAt } from '../model/entry-files';
import { devSaveAddress, saveInContent } from './dev-save';
import { download, downloadName, filesOf, type HandedFile } from './files';
import { canWriteFolders, type Picker, type Written, writeInto } from './folder';
import { editAddress, newFile, uploadAddress } from './forge';
import styles from './HandIn.module.css';

interface Props {
  draft: Draft;
  /** The path of the file in the content folder. */
  file: string;
  title: string;
  settings: SiteSettings;
  /** Whether pictures are not there yet. */
  isPreparing: boolean;
  hasErrors: boolean;
  /** Whether the draft changes an entry of the site. */
  isPublished: boolean;
  /** Receives the text that was saved into a folder, and its file there. */
  onSaved: (saved: Saved) => void;
}

type Saved = Pick<Draft, 'written' | 'file'>;

/** The longest address that mail programs take, in characters (RFC 6068 states none; Outlook's is about 2 000). */
const LONGEST_MAIL = 1900;

const NEW_TAB = '_blank';

/** The ways to give a text to the team, each with the next step. */
export function HandIn({ draft, file, title, settings, isPreparing, hasErrors, isPublished, onSaved }: Props) {
  const [said, say] = useState('');
  const { forge, email, contact_url } = settings;
  const text = savedText(draft);
  const copy = () => {
    // Screen readers say the same words again only if they went.
    say('');
    navigator.clipboard.writeText(text).then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  };
  const hasPictures = (draft.pictures ?? []).length > 0;
  const attempt = (work: Promise<unknown>) => work.catch(() => say(words.failed));
  const saved = useRef<Saved>({});
  const lastSaving = useRef<Promise<unknown>>(Promise.resolve());
  /** Saves after the saves that were asked for before: they tell which file the draft has. */
  const save = (write: (files: HandedFile[], known: string[]) => Promise<Written>) => {
    const saveNow = async () => {
      say('');
      const files = await filesOf({ ...draft, ...saved.current });
      const known = [draft.opened?.bytes ?? [], draft.written ?? [], saved.current.written ?? []].flat();
      const written = await write(files, known);
      if (written.kind === 'written') {
        saved.current = { written: text, file: files[0]?.path };
        onSaved(saved.current);
        say(words.inFolder(written.files.join(', ')));
      } else say(written.kind === 'changed' ? words.changedThere(written.file) : words.wrongFolder);
    };
    lastSaving.current = attempt(lastSaving.current.then(saveNow));
  };
  const devSave = devSaveAddress();
  const toFolder = async (picker: Picker) => {
    const folder = await picker.showDirectoryPicker({ id: 'rediger', mode: 'readwrite' }).catch(() => undefined);
    if (folder) save((files, known) => writeInto(folder, files, known));
  };
  const scope: object = globalThis;
  const picker = canWriteFolders(scope) ? scope : undefined;
  const name = forge ? words.forge[forge.kind] : '';
  const created = forge && newFile(forge, file, text);
  const upload = forge && uploadAddress(forge, pictureAt(draft, draft.pictures?.[0]?.name ?? '').path);
  const forgeHelp = isPublished ? words.editOnForge(name) : created?.isFilled ? words.newOnForge(name) : words.newWithClipboard(name, file);
  const greeting = words.mailBody(file);
  const isLong = mailText(greeting + text).length > LONGEST_MAIL;
  const mail = `mailto:${email}?subject=${encodeURIComponent(words.subject(kinds[draft.collection].one, title))}&body=${mailText(isLong ? greeting : greeting + text)}`;
  return (
    <section aria-labelledby="remettre" className={styles.handIn}>
      <h2 id="remettre">{words.title}</h2>
      <p>{isPreparing ? words.preparing : hasErrors ? words.withErrors : words.introduction}</p>
      <ul className="plain-list">
        {devSave !== undefined && (
          <li>
            <button type="button" className="button" onClick={() => save((files, known) => saveInContent(devSave, files, known))}>
              {words.content}
            </button>
            <p>
              <Coded text={words.contentHelp} />
            </p>
          </li>
        )}
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
            {hasPictures && (
              <p>
                {words.picturesOnForge}{' '}
                {upload && (
                  <a href={upload} target={NEW_TAB} rel="noopener external">
                    {words.upload}
                  </a>
                )}
              </p>
            )}
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
          {hasPictures && <p>{words.picturesByMail}</p>}
          <p>{words.afterMail}</p>
        </li>
        <li>
          <button type="button" className="button button-quiet" onClick={() => attempt(download(draft))}>
            {hasPictures ? words.downloadZip : words.download}
          </button>
          <p>{hasPictures ? words.downloadZipHelp(downloadName(draft)) : words.downloadHelp(downloadName(draft))}</p>
          <p>{words.afterFile}</p>
        </li>
        {picker && (
          <li>
            <button type="button" className="button button-quiet" onClick={() => toFolder(picker)}>
              {words.folder}
            </button>
            <p>{words.folderHelp}</p>
            <p>
              <Coded text={words.afterFolder} />
            </p>
          </li>
        )}
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
