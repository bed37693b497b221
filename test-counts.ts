/** The effort of random tests: `npm test` is quick and always the same; `npm run test:long` is thorough, and different each time. */

export const isLong = process.env.TEST_LONG === '1';

/** The number of tries in `npm test`, and in `npm run test:long`. */
export function runs(short: number, long: number): number {
  return isLong ? long : short;
}

/** The options of a property test: `npm test` fixes the seed; in the long run, fast-check prints the seed that failed. */
export function property(short: number, long: number): { numRuns: number; seed?: number } {
  return isLong ? { numRuns: long } : { numRuns: short, seed: 20_230_131 };
}
