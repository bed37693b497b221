import path from 'node:path';
import { parseMoment } from '../moments';
import { UserError, withoutPassword } from './user-error';

export { UserError, withoutPassword };

/**
 * The settings of one build or server, read from the environment. Only this module reads these variables and the clock of a build;
 * next.config.mjs, which cannot import TypeScript, reads BASE_PATH and COMPILE_VIEWS as well. NODE_ENV is Next.js's own: the few
 * places that differ in `npm run dev` read it.
 */
export interface SiteEnvironment {
  /** Public origin without a trailing slash, such as `https://example.org`. */
  siteUrl: string;
  /** Sub-path the site is served under: empty, or with a leading slash and no trailing one. */
  basePath: string;
  /** Absolute path of the content folder. */
  contentDir: string;
  /** Absolute path of the folder that receives the finished site. */
  outDir: string;
  /** First port the local server tries. */
  port: number;
  /** Name or address of this machine on which the local server listens. */
  host: string;
}

/** Absolute path of the repository root: npm scripts run from there. */
export const rootDir = process.cwd();

/** Content folder shipped with the repository: pages and settings that CONTENT_DIR lacks come from here. */
export const shippedContentDir = path.join(rootDir, 'content');

/** The file in which `npm run dev` writes the problems of the content, for its pages to show. */
export const devReportFile = path.join(rootDir, '.cache/dev-report.json');

const defaultPort = 3000;

export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): SiteEnvironment {
  return {
    siteUrl: readOrigin(variables.SITE_URL),
    basePath: readBasePath(variables.BASE_PATH),
    contentDir: path.resolve(rootDir, variables.CONTENT_DIR || 'content'),
    outDir: path.resolve(rootDir, variables.OUT_DIR || 'out'),
    port: readPort(variables.PORT),
    host: readHost(variables.HOST),
  };
}

/** The moment that counts as "now". */
export interface Present {
  now: Date;
  /** Whether a person stated it: the site then keeps to that moment, whenever its pages are read. */
  isStated: boolean;
}

/**
 * Reads the present: SITE_NOW (`--at`), else SITE_CLOCK, which tests set in place of the machine's clock, else that clock. Both are ISO
 * 8601 dates or instants, Paris time when they have no offset.
 * @throws when one of them is not a date.
 */
export function readPresent({ SITE_NOW, SITE_CLOCK }: NodeJS.ProcessEnv = process.env): Present {
  const stated = readMoment('SITE_NOW', SITE_NOW);
  return { now: stated ?? readMoment('SITE_CLOCK', SITE_CLOCK) ?? new Date(), isStated: stated !== undefined };
}

export function readNow(variables: NodeJS.ProcessEnv = process.env): Date {
  return readPresent(variables).now;
}

/** The variables by which another process reads the same present. */
export function presentVariables({ now, isStated }: Present): { SITE_NOW: string; SITE_CLOCK: string } {
  const [stated, clock] = isStated ? [now.toISOString(), ''] : ['', now.toISOString()];
  return { SITE_NOW: stated, SITE_CLOCK: clock };
}

function readMoment(name: string, value: string | undefined): Date | undefined {
  if (!value) return undefined;
  const moment = parseMoment(value);
  if (!moment) throw new SettingError(name, value, 'une date comme 2023-01-20 ou 2023-01-20T09:00');
  return moment.instant;
}

/** Whether Next.js exports every page by itself (RENDERER=next), rather than the build from compiled views: slower, and the same site. */
export function rendersByNext(variables: NodeJS.ProcessEnv = process.env): boolean {
  return variables.RENDERER === 'next';
}

/** Whether the person asked for stack traces (`--trace`). */
export function isTraced(variables: NodeJS.ProcessEnv = process.env): boolean {
  return variables.TRACE === '1';
}

/** A wrong setting. */
export class SettingError extends UserError {
  constructor(name: string, value: string, expected: string) {
    super(`${name} ${value === '' ? 'manque' : `vaut « ${withoutPassword(value)} »`} : il faut ${expected}.`);
  }
}

function readOrigin(value: string | undefined): string {
  if (!value) return `http://localhost:${defaultPort}`;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new SettingError('SITE_URL', value, 'une adresse comme https://exemple.fr');
  const { origin, href, pathname } = new URL(value);
  if (href === `${origin}/`) return origin;
  const path = pathname.replace(/\/+$/, '');
  throw new SettingError('SITE_URL', value, `l’origine seule, et à part son chemin : SITE_URL=${origin}${path && ` BASE_PATH=${path}`}`);
}

function readBasePath(value: string | undefined): string {
  const trimmed = (value ?? '').replace(/^\/+|\/+$/g, '');
  if (trimmed === '') return '';
  if (!trimmed.split('/').every((part) => /^(?!\.+$)[\w.~-]+$/.test(part)))
    throw new SettingError('BASE_PATH', trimmed, 'un chemin comme /programme-10');
  return `/${trimmed}`;
}

function readHost(value: string | undefined): string {
  const host = (value ?? '').replace(/^\[|\]$/g, '');
  if (!/^[\w.:%-]*$/.test(host)) throw new SettingError('HOST', host, 'un nom ou une adresse de cette machine, comme 0.0.0.0');
  return host || '127.0.0.1';
}

function readPort(value: string | undefined): number {
  if (!value) return defaultPort;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new SettingError('PORT', value, 'un nombre entre 1 et 65535');
  return port;
}

/** The environment of a program whose messages are read. */
export function inEnglish(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C' };
}
