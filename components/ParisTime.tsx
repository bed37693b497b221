import { words } from '@/lib/site/words';

/** That hours are those of Paris: shown to visitors elsewhere (`data-away`, enhance/before-paint.ts). */
export function ParisTime() {
  return <span className="paris-time">{words.events.parisTime} </span>;
}
