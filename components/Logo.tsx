import type { LogoValue } from '@/lib/outputs/values/page';
import { TEN_SQUARES } from '@/lib/site/logo';
import styles from './Logo.module.css';
import { Picture } from './Picture';

interface Props {
  logo: LogoValue;
  className?: string | undefined;
}

/** The logo of the site: a decoration, since its name stands beside it. */
export function Logo({ logo, className = '' }: Props) {
  if (logo === TEN_SQUARES) return <TenSquares className={className || undefined} />;
  const { light, dark } = logo;
  return (
    <span className={`${styles.picture} ${className}`.trim()}>
      <span className={dark && styles.light}>
        <Picture picture={light} alt="" sizes={SIZES} eager />
      </span>
      {dark && (
        <span className={styles.dark}>
          <Picture picture={dark} alt="" sizes={SIZES} />
        </span>
      )}
    </span>
  );
}

/** The widest that a picture is shown, as in the `sizes` attribute. */
const SIZES = '10rem';

/** One of ten squares is lit: the share of working time that gives the programme its name. */
function TenSquares({ className }: { className: string | undefined }) {
  const [others, lit] = [squares((index) => index !== LIT), squares((index) => index === LIT)];
  // The outline, of the same colour, rounds the corners.
  return (
    <svg className={className} viewBox="0 0 43 16" width="43" height="16" strokeWidth="3" strokeLinejoin="round" aria-hidden="true">
      <path d={others} fill="var(--primary)" stroke="var(--primary)" />
      <path d={lit} fill="var(--accent)" stroke="var(--accent)" />
    </svg>
  );
}

const LIT = 7;

/** The path of the selected squares: each has a side of 7 with its outline, one every 9 units. */
function squares(isWanted: (index: number) => boolean): string {
  const indexes = Array.from({ length: 10 }, (_, index) => index).filter(isWanted);
  return indexes.map((index) => `M${(index % 5) * 9 + 1.5} ${Math.floor(index / 5) * 9 + 1.5}h4v4h-4z`).join('');
}
