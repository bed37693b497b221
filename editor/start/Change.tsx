import { useEffect, useState } from 'react';
import type { SiteIndex } from '../../lib/outputs/editor/site-index';
import { absoluteUrl, href, sourcePath } from '../../lib/site/routes';
import { change as words } from '../../lib/site/words/editor/desk';
import { newId } from '../drafts/store';
import { editAddress } from '../hand-in/forge';
import { type Draft, draftOf } from '../model/draft';
import { readBytes } from '../model/read-bytes';
import { loadSite, present } from '../site';
import styles from './Start.module.css';

interface Props {
  /** The path of an entry's page. */
  page: string;
  begin: (draft: Draft) => void;
}

/** The ways to change a page of the site, for who comes from « Proposer une modification ». */
export function Change({ page, begin }: Props) {
  const [site, setSite] = useState<SiteIndex>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    loadSite().then(setSite, () => setFailed(true));
  }, []);
  if (hasFailed) return <p role="alert">{words.sourceFailed}</p>;
  if (!site) return null;
  const entry = site.entries.find(({ path }) => path === page);
  if (!entry) return <p>{words.unknown(page)}</p>;
  const { forge, edit_url, email, contact_url } = site.settings;
  const onForge = forge ? editAddress(forge, entry.file) : edit_url && `${edit_url.replace(/\/?$/, '/')}${encodeURI(entry.file)}`;
  const subject = encodeURIComponent(words.subject(entry.title));
  const contact = contact_url ?? `mailto:${email}?subject=${subject}&body=${encodeURIComponent(`${absoluteUrl(page)}\n\n`)}`;
  const edit = async () => {
    const response = await fetch(href(sourcePath(page)));
    const read = response.ok ? readBytes(await response.arrayBuffer()) : undefined;
    if (!read || !('text' in read)) return setFailed(true);
    begin(draftOf(read.text, { file: entry.file, collection: entry.collection }, newId(), present().getTime()));
  };
  return (
    <section aria-labelledby="modifier" className={styles.change}>
      <h2 id="modifier">{words.title(entry.title)}</h2>
      {entry.hasSource && (
        <p>
          <button type="button" className="button" onClick={() => edit().catch(() => setFailed(true))}>
            {words.withSource}
          </button>
        </p>
      )}
      {onForge && (
        <p>
          <a className="button" href={onForge} rel="external">
            {words.onForge}
          </a>{' '}
          {words.onForgeHelp}
        </p>
      )}
      <p>
        <a className={onForge ? undefined : 'button'} href={contact}>
          {words.byMail}
        </a>{' '}
        {words.byMailHelp}
      </p>
      <p>{words.withFile}</p>
    </section>
  );
}
