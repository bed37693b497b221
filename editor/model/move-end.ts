/**
 * The end of an event whose start moves to another day, if both were on one day: it follows. Moments are in the form of front matter.
 * @returns undefined where the end stays.
 */
export function movedEnd(before: unknown, after: unknown, end: unknown): string | undefined {
  const days = [before, after, end].map((moment) =>
    typeof moment === 'string' ? /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(moment)?.[0] : undefined,
  );
  const [from, to, last] = days;
  if (from === undefined || to === undefined || from !== last || from === to) return undefined;
  return to + String(end).slice(from.length);
}
