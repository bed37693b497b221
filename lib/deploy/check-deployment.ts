import { FRAME_HEADER, type Headers as SiteHeaders } from '../outputs/headers';
import type { Redirect } from '../outputs/redirects';
import { routes } from '../site/routes';

interface DeploymentFinding {
  severity: 'error' | 'warning';
  /** The address requested. */
  url: string;
  message: string;
}

/** The most pages to request: enough to find missing ones, without loading the server. */
const MOST_PAGES = 300;
const AT_ONCE = 6;

const TYPES: [path: string, type: RegExp][] = [
  [routes.home, /^text\/html; ?charset=utf-8$/i],
  [routes.allEvents, /^text\/calendar/],
  [routes.eventsJson, /^application\/json/],
  ['/rss.xml', /^(text|application)\/(rss\+)?xml/],
  [routes.manifest, /^application\/(manifest\+)?json/],
];

/** What a deployed copy of the site should be. */
export interface Expected {
  /** The headers of every answer. */
  headers: SiteHeaders;
  /** Former addresses and where each should lead. */
  redirects: readonly Redirect[];
}

/**
 * Checks a deployed copy of the site with the requests of a browser: types, headers, caching, compression, redirects, the
 * 404 page, and a sample of the pages of the site map with their files.
 * @param base address of the site, with a final slash.
 */
export async function checkDeployment(base: URL, { headers, redirects }: Expected): Promise<DeploymentFinding[]> {
  const found: DeploymentFinding[] = [];
  const at = (path: string) => new URL(path.replace(/^\//, ''), base).href;
  const error = (url: string, message: string) => found.push({ severity: 'error', url, message });
  const warning = (url: string, message: string) => found.push({ severity: 'warning', url, message });

  for (const [path, type] of TYPES) {
    const { status, headers: sent } = await get(at(path));
    if (status !== 200) error(at(path), `La réponse est ${status}, et non 200.`);
    else if (!type.test(sent.get('content-type') ?? '')) error(at(path), `Le type est « ${sent.get('content-type')} ».`);
  }
  const home = await get(base.href);
  const html = await home.text();
  for (const [name, value] of headers)
    if (!isSent(home, name, value) && !(name === 'Strict-Transport-Security' && base.protocol === 'http:'))
      warning(base.href, `L’en-tête ${name} devrait être « ${value} ».`);
  const frame = await get(at(routes.eventsFrame));
  if (!['', FRAME_HEADER[1]].includes(frame.headers.get(FRAME_HEADER[0]) ?? ''))
    warning(
      frame.url,
      `D’autres sites ne peuvent pas montrer cette page : l’en-tête ${FRAME_HEADER[0]} devrait y être « ${FRAME_HEADER[1]} ».`,
    );
  if (!html.includes('http-equiv="Content-Security-Policy"')) error(base.href, 'La page n’a pas de politique de sécurité (CSP).');
  if (!isCompressed(home)) warning(base.href, 'La page n’est pas compressée.');
  else if (!/\*|accept-encoding/i.test(home.headers.get('vary') ?? ''))
    warning(base.href, 'Sans l’en-tête « Vary: Accept-Encoding », un cache donnerait la page compressée à qui ne la lit pas.');
  if (lifetime(home) > 600) warning(base.href, 'La page est gardée plus de dix minutes : un changement se verrait tard.');

  const [, script = ''] = /<script type="module" src="([^"]+)"/.exec(html) ?? [];
  const module = await get(new URL(script, base).href);
  if (module.status !== 200) error(module.url, `Le script du site manque (${module.status}).`);
  else if (lifetime(module) < 86_400)
    warning(module.url, 'Ce fichier a un nom qui change avec son contenu : il peut être gardé un an (`immutable`).');

  const missing = await get(at('/cette-page-n-existe-pas/'));
  if (missing.status !== 404) error(missing.url, `Une page qui n’existe pas répond ${missing.status}, et non 404.`);
  else if (!(await missing.text()).includes('<main')) warning(missing.url, 'La page 404 n’est pas celle du site (`404.html`).');

  for (const { from, to } of redirects) {
    const answer = await fetch(at(from));
    const leads = answer.url === at(to) || (await answer.text()).includes(`url=${new URL(at(to)).pathname}"`);
    if (!leads) error(at(from), `Cette ancienne adresse devrait mener à ${at(to)}.`);
  }
  await checkPages(base, error);
  return found;
}

async function checkPages(base: URL, error: (url: string, message: string) => void): Promise<void> {
  const sitemap = new URL('sitemap.xml', base).href;
  const urls = [...(await (await get(sitemap)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) =>
    url.replaceAll('&amp;', '&'),
  );
  const elsewhere = urls.find((url) => !url.startsWith(base.href));
  if (urls.length === 0) error(sitemap, 'Le plan du site manque ou est vide.');
  if (elsewhere) error(sitemap, `Le site a été construit pour une autre adresse (${elsewhere}) : vérifiez SITE_URL et BASE_PATH.`);
  const origin = new URL(elsewhere ?? base.href).origin;
  const queue = urls.slice(0, MOST_PAGES).map((url) => new URL(url.slice(origin.length), base.origin).href);
  const files = new Set<string>();
  const work = async () => {
    for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
      const answer = await get(url);
      if (answer.status !== 200) error(url, `La réponse est ${answer.status}, et non 200.`);
      for (const [, file = ''] of (await answer.text()).matchAll(/\s(?:src|href)="(\/[^"]+\.(?:css|js|woff2|svg|png|jpe?g|webp|avif))"/g))
        files.add(new URL(file, base.origin).href);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const file of files) {
    const { status } = await get(file, 'HEAD');
    if (status !== 200) error(file, `Un fichier des pages manque (${status}).`);
  }
}

function get(url: string, method = 'GET'): Promise<Response> {
  return fetch(url, { method, redirect: 'manual' });
}

function isCompressed({ headers }: Response): boolean {
  return /br|gzip|zstd/.test(headers.get('content-encoding') ?? '');
}

/** Whether an answer has this header. HTTPS may be asked for a longer time, for sub-domains too, and of browsers beforehand (RFC 6797). */
function isSent({ headers }: Response, name: string, value: string): boolean {
  const sent = headers.get(name) ?? '';
  if (name !== 'Strict-Transport-Security') return sent === value;
  const seconds = (header: string) => Number(/max-age="?(\d+)/i.exec(header)?.[1] ?? 0);
  const isWhole = !/includeSubDomains/i.test(value) || /includeSubDomains/i.test(sent);
  return isWhole && seconds(sent) >= seconds(value);
}

/** The time for which a browser keeps an answer without asking again, in seconds (RFC 9111, 5.2.2). */
function lifetime({ headers }: Response): number {
  const control = headers.get('cache-control') ?? '';
  return /no-(cache|store)/.test(control) ? 0 : Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0);
}
