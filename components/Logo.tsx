/** Ten squares, one of them lit: the share of working time that gives the programme its name. */
export function Logo({ className }: { className?: string }) {
  const squares = Array.from({ length: 10 }, (_, index) => ({ x: (index % 5) * 9, y: Math.floor(index / 5) * 9, lit: index === 7 }));
  return (
    <svg className={className} viewBox="0 0 43 16" width="43" height="16" aria-hidden="true" focusable="false">
      {squares.map(({ x, y, lit }) => (
        <rect key={`${x}-${y}`} x={x} y={y} width="7" height="7" rx="1.5" fill={lit ? 'var(--accent)' : 'var(--primary)'} />
      ))}
    </svg>
  );
}
