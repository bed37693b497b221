import type { EventKind } from '@/lib/site/event-choices';

/** The drawing of each kind of event: squares of a grid, as the logo is of ten. */
const DRAWINGS: Record<EventKind, readonly string[]> = {
  // A table, and those around it.
  atelier: ['.##.##.', '#.....#', '#.###.#', '..###..', '#.###.#', '#.....#', '.##.##.'],
  // An open book.
  formation: ['.......', '###.###', '#..#..#', '#..#..#', '#..#..#', '###.###', '...#...'],
  // A screen that plays.
  webinaire: ['#######', '#.#...#', '#.##..#', '#.#...#', '#######', '...#...', '.#####.'],
  // Two words exchanged.
  rencontre: ['#####..', '#####..', '##.....', '#.#####', '..#####', '..#####', '.....##'],
  // A star.
  'temps-fort': ['...#...', '..###..', '#######', '.#####.', '..###..', '.##.##.', '#.....#'],
};

const SIDE = 7;

/** The drawing of a kind of event, in the colour of the text beside it, which names the kind. Nothing for an event without a kind. */
export function KindIcon({ kind, className }: { kind: EventKind | undefined; className?: string | undefined }) {
  if (!kind) return null;
  return (
    <svg
      className={className}
      viewBox={`0 0 ${SIDE} ${SIDE}`}
      width="14"
      height="14"
      shapeRendering="crispEdges"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <path d={DRAWINGS[kind].map(rowPath).join('')} />
    </svg>
  );
}

/** The path of a row: a rectangle for each run of squares. */
function rowPath(row: string, y: number): string {
  return [...row.matchAll(/#+/g)].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`).join('');
}
