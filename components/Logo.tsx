/** Ten squares, one of them lit: the share of working time that gives the programme its name. */
export function Logo({ className }: { className?: string }) {
  const [others, lit] = [squares((index) => index !== LIT), squares((index) => index === LIT)];
  // The outline, of the same colour, rounds the corners.
  return (
    <svg
      className={className}
      viewBox="0 0 43 16"
      width="43"
      height="16"
      strokeWidth="3"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
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
