import { words } from '@/lib/site/words';
import styles from './PrintCode.module.css';
import { drawPrintCode } from './print-code';

/** The light modules that must surround a QR code (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code that leads from the printed copy of a page to its address, on paper alone. */
export function PrintCode({ url }: { url: string | undefined }) {
  if (!url) return null;
  const { size, line, dashes } = drawPrintCode(url);
  const side = size + 2 * QUIET;
  return (
    <figure className={styles.code}>
      <svg viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} aria-hidden="true">
        <path d={line} strokeDasharray={dashes} />
      </svg>
      <figcaption>
        {words.events.printCode}
        <br />
        <span className={styles.address}>{url.replace(/^https?:\/\//, '')}</span>
      </figcaption>
    </figure>
  );
}
