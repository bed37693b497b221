/**
 * Takes the place of `environment.ts` in a browser. The page tells where its site is served: on a copy of the site, that is not the
 * address of the page.
 */
export function readEnvironment(): { siteUrl: string; basePath: string } {
  const { origin, pathname } = new URL(document.querySelector<HTMLElement>('[data-site]')?.dataset.site ?? '/', location.href);
  return { siteUrl: origin, basePath: pathname.replace(/\/$/, '') };
}
