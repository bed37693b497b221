/** A meeting address that lets anyone in: it is never published. */
export function hasPasscode(url: string): boolean {
  return /[?&#](pwd|passcode|password|pass|mdp)=/i.test(url);
}
