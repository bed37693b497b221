/**
 * The present, in milliseconds since the epoch: the moment that the whole site keeps to, if a person stated one when it was built
 * (components/KeptMoment.tsx), else that of the visitor's clock.
 */
export function now(): number {
  const kept = document.querySelector<HTMLElement>('[data-now]')?.dataset.now;
  return kept === undefined ? Date.now() : Number(kept);
}
