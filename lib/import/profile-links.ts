import { isRecord } from '../is-record';
import { ownValue } from '../own-value';
import type { Fields } from './source-front-matter';

/** The accounts of a person in fields of their own, as themes have them: `github: ada`, `twitter: "@ada"`, `linkedin: https://…`. */

/** The beginning of the addresses of each service. */
const SERVICES: Readonly<Record<string, string>> = {
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
  twitter: 'https://twitter.com/',
  linkedin: 'https://www.linkedin.com/in/',
  orcid: 'https://orcid.org/',
  bluesky: 'https://bsky.app/profile/',
  hal: 'https://cv.hal.science/',
  mastodon: '',
  researchgate: 'https://www.researchgate.net/profile/',
  scholar: '',
};

/** Moves accounts to `links`, under the names of their services. Any other value stays. */
export function takeProfileLinks(fields: Fields): Fields {
  const accounts = Object.entries(fields).flatMap(([field, value]) => {
    const name = field.toLowerCase().replace(/_(?:username|url|id)$/, '');
    const url = typeof value === 'string' ? addressOf(name, value.trim()) : undefined;
    return url === undefined ? [] : [{ field, name, url }];
  });
  if (accounts.length === 0) return fields;
  const taken = new Set(accounts.map(({ field }) => field));
  const others = Object.fromEntries(Object.entries(fields).filter(([field]) => !taken.has(field)));
  const written = others.links ?? [];
  const links = isRecord(written) ? Object.entries(written).map(([name, url]) => ({ name, url })) : [written].flat();
  return { ...others, links: [...links, ...accounts.map(({ name, url }) => ({ name, url }))] };
}

function addressOf(service: string, account: string): string | undefined {
  const start = ownValue(SERVICES, service);
  if (start === undefined || account === '') return undefined;
  if (/^https?:\/\/\S+$/.test(account)) return account;
  const [, user, host] = /^@?([\w.-]+)@([\w-]+(?:\.[\w-]+)+)$/.exec(account) ?? [];
  if (service === 'mastodon') return host && `https://${host}/@${user}`;
  const name = /^@?([\w.-]+)$/.exec(account)?.[1];
  return start === '' || name === undefined ? undefined : start + name;
}
