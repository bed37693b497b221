import type { Portrait as PortraitData } from '@/lib/outputs/values/list-picture';
import type { PersonValue } from '@/lib/outputs/values/people';
import { href } from '@/lib/site/routes';
import styles from './Disc.module.css';

interface Props extends PersonValue {
  /** Whether it stands beside a title, not in a line of text. */
  isLarge?: boolean;
}

/** The portrait of a person, or their initials. Only decorates: their name stands beside it. */
export function Disc({ name, picture, isLarge = false }: Props) {
  const className = isLarge ? `${styles.disc} ${styles.large}` : styles.disc;
  if (picture) return <Portrait picture={picture} className={className} />;
  return (
    <span className={className} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** One element, without a choice of formats: there may be many on a page. */
function Portrait({ picture: { src, width, height, portrait }, className }: { picture: PortraitData; className: string | undefined }) {
  return (
    <img className={className} src={href(src)} srcSet={portrait && href(portrait)} alt="" width={width} height={height} loading="lazy" />
  );
}

/** « Camille de Modèle (INSEE) » : « CM ». */
export function initials(name: string): string {
  const letters = name
    .replace(/\(.*$/, '')
    .split(/[\s’'-]+/)
    .flatMap((word) => /^\p{L}/u.exec(word) ?? []);
  const [first = '', last = ''] = letters.length > 1 ? [letters[0], letters.at(-1)] : letters;
  return (first + last).toUpperCase();
}
