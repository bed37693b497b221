/**
 * EcoIndex, the public formula of the Collectif Conception numérique responsable (cnumr/ecoindex_reference): where a page stands among
 * those of the web, by the elements of its document, its requests, and the bytes that a first visit transfers.
 */

const ELEMENTS = [0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594601];
const REQUESTS = [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920];
/** In kibibytes. */
const SIZES = [
  0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08, 2142.06, 2465.37, 2866.31, 3401.59,
  4155.73, 5400.08, 8037.54, 223212.26,
];

/** From 0 to 100, the best. @param bytes that are transferred, compressed. */
export function ecoIndex({ elements, requests, bytes }: { elements: number; requests: number; bytes: number }): number {
  return 100 - (5 * (3 * rank(ELEMENTS, elements) + 2 * rank(REQUESTS, requests) + rank(SIZES, bytes / 1024))) / 6;
}

const GRADES = [
  ['A', 80],
  ['B', 70],
  ['C', 55],
  ['D', 40],
  ['E', 25],
  ['F', 10],
] as const;

/** From A to G. */
export function ecoGrade(index: number): string {
  return GRADES.find(([, least]) => index > least)?.[0] ?? 'G';
}

/** The twentieth of the web that a value falls in, as a number with its fraction. */
function rank(quantiles: readonly number[], value: number): number {
  const next = quantiles.findIndex((quantile) => value < quantile);
  if (next === -1) return quantiles.length - 1;
  const [from = 0, to = 1] = quantiles.slice(next - 1);
  return next - 1 + (value - from) / (to - from);
}
