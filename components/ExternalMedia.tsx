import { words } from '@/lib/site/words';
import styles from './ExternalMedia.module.css';
import { SmartLink } from './SmartLink';

interface Props {
  url: string;
  /** The name of the service; its host when not given. */
  service?: string | undefined;
  title?: string | undefined;
}

/** A card with a link to a video or a page of another service. Browsers fetch nothing there before the visitor follows it. */
export function ExternalMedia({ url, service, title }: Props) {
  const host = service ?? new URL(url).hostname.replace(/^www\./, '');
  return (
    <p className={styles.card}>
      <SmartLink href={url}>{title ?? words.texts.seeOn(host)}</SmartLink>
      <span className={styles.hint}>{title ? words.texts.titledOnAnotherSite(host) : words.texts.onAnotherSite}</span>
    </p>
  );
}
