import type { Portrait as PortraitData } from '@/lib/outputs/values/list-picture';
import type { PersonValue } from '@/lib/outputs/values/people';
import { href } from '@/lib/site/routes';
import styles from './Disc.module.css';

/** The portrait of a person, or their initials. Only decorates: their name stands beside it. */
export function Disc({ name, picture }: PersonValue) {
  if (picture) return <Portrait picture={picture} />;
  return (
    <span className={styles.disc} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** One element, without a choice of formats: there may be many on a page. */
function Portrait({ picture: { src, width, height, portrait } }: { picture: PortraitData }) {
  return (
    <img
      className={styles.disc}
      src={href(src)}
      srcSet={portrait && href(portrait)}
      alt=""
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
    />
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
