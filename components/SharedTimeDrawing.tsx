/**
 * The idea of the programme: in each administration one square of working time out of ten is lit, and
 * the lit ones meet in a project that all share.
 */
const TEAMS = [
  { x: 16, y: 14, lit: 8 },
  { x: 268, y: 20, lit: 5 },
  { x: 24, y: 252, lit: 3 },
  { x: 274, y: 244, lit: 0 },
];
const CENTRE = { x: 190, y: 170 };
const STEP = 22;

interface Point {
  x: number;
  y: number;
}

const LIT = TEAMS.map((team) => squareAt(team, team.lit));
const UNLIT = TEAMS.flatMap((team) =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((index) => index !== team.lit).map((index) => squareAt(team, index)),
);

export function SharedTimeDrawing({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 390 320" width="390" height="320" aria-hidden="true">
      <path
        d={LIT.map(({ x, y }) => curve(x + 9, y + 9)).join('')}
        fill="none"
        stroke="var(--accent)"
        strokeWidth="2.5"
        strokeDasharray="1 7"
        strokeLinecap="round"
      />
      <path d={UNLIT.map(square).join('')} fill="var(--primary)" opacity="0.28" />
      <path d={LIT.map(square).join('')} fill="var(--accent)" />
      <circle cx={CENTRE.x} cy={CENTRE.y} r="62" fill="var(--surface)" stroke="var(--line)" strokeWidth="2" />
      <g transform={`translate(${CENTRE.x - 32} ${CENTRE.y - 32})`}>
        <rect x="0" y="34" width="14" height="30" rx="3" fill="var(--primary)" />
        <rect x="17" y="20" width="14" height="44" rx="3" fill="var(--primary)" />
        <rect x="34" y="6" width="14" height="58" rx="3" fill="var(--accent)" />
        <path d="M2 22 L24 6 L41 -6 L64 -14" fill="none" stroke="var(--sun)" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round" />
        <circle cx="64" cy="-14" r="6" fill="var(--sun)" />
      </g>
    </svg>
  );
}

function squareAt(team: { x: number; y: number }, index: number): Point {
  return { x: team.x + (index % 5) * STEP, y: team.y + Math.floor(index / 5) * STEP };
}

/** A square of 18 units with round corners. */
function square({ x, y }: Point): string {
  return `M${x + 4} ${y}h10q4 0 4 4v10q0 4-4 4h-10q-4 0-4-4v-10q0-4 4-4z`;
}

function curve(x: number, y: number): string {
  return `M${x} ${y} Q${(x + CENTRE.x) / 2} ${y} ${CENTRE.x} ${CENTRE.y}`;
}
