import type { PrintCodeValue } from '@/lib/outputs/values/print-code';
import { words } from '@/lib/site/words';
import styles from './PrintCode.module.css';

/** The light modules that must surround a QR code (ISO/IEC 18004). */
const QUIET = 4;

/** The QR code of an event's page, on paper alone, as long as the event is not over. */
export function PrintCode({ code }: { code: PrintCodeValue | undefined }) {
  if (!code) return null;
  const { size, path, url } = code;
  const side = size + 2 * QUIET;
  return (
    <figure className={styles.code}>
      <svg viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} aria-hidden="true">
        <path className={styles.ground} d={`M${-QUIET} ${-QUIET}h${side}v${side}h${-side}z`} />
        <path d={path} />
      </svg>
      <figcaption>
        {words.events.printCode}
        <br />
        <span className={styles.address}>{url.replace(/^https?:\/\//, '')}</span>
      </figcaption>
    </figure>
  );
}
