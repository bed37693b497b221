/**
 * Next.js refuses to export a dynamic route without a single page (vercel/next.js#61213), and a
 * collection may be empty. An empty list gets this name; its page is not found, and the build leaves it out of the site.
 */
const EMPTY_ROUTE = '_vide';

/** The parameters of a dynamic route, one set per page. */
export function routeParams(names: readonly string[], list: () => Record<string, string>[]): () => Promise<Record<string, string>[]> {
  const none = Object.fromEntries(names.map((name) => [name, EMPTY_ROUTE]));
  return async () => {
    // The dev server answers any address without this list, and would load the content again for it at each request.
    if (process.env.NODE_ENV === 'development') return [];
    const all = list();
    return all.length > 0 ? all : [none];
  };
}
