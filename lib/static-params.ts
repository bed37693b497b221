/**
 * Next.js refuses to export a dynamic route without a single page (vercel/next.js#61213), and a
 * collection may be empty. An empty list gets this name; its page is not found, and the finishing
 * step leaves it out of the site.
 */
export const EMPTY_ROUTE = '_vide';

/** The parameters of a dynamic route, for `generateStaticParams`. */
export function staticParams<Key extends string>(key: Key, values: readonly string[]): Record<Key, string>[] {
  return (values.length > 0 ? values : [EMPTY_ROUTE]).map((value) => ({ [key]: value }) as Record<Key, string>);
}
