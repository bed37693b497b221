import type { SiteContent } from '../content/collections';
import { absoluteUrl, routes } from '../site/routes';
import { words } from '../site/words';
import { contactOf } from './values/contact';

/** Whom to tell of a weakness of the site, and until when this holds (RFC 9116). */
interface SecurityContact {
  /** A `mailto:` or `https:` address. */
  contact: string;
  /** Where it is said what becomes of such a message. */
  policy?: string;
  /** ISO 8601. */
  expires: string;
}

/** For how long a build speaks, in days: RFC 9116 recommends less than a year, and a site is built each day. */
const DAYS = 180;

export function securityContact({ settings, now }: SiteContent): SecurityContact {
  const { security_contact = contactOf(settings).url, security_policy: policy } = settings;
  const day = new Date(now);
  day.setUTCHours(0, 0, 0, 0);
  day.setUTCDate(day.getUTCDate() + DAYS);
  return {
    contact: isMail(security_contact) ? `mailto:${security_contact}` : absoluteUrl(security_contact),
    ...(policy && { policy: absoluteUrl(policy) }),
    expires: day.toISOString(),
  };
}

function isMail(contact: string): boolean {
  return contact.includes('@') && !/^(?:[a-z]+:|\/)/.test(contact);
}

/** `security.txt` (RFC 9116). Those who look for it do so at the root of a domain: under a sub-path, they do not find it. */
export function securityTxt({ contact, policy, expires }: SecurityContact): string {
  const fields = [
    ['Contact', contact],
    ['Expires', expires],
    ['Preferred-Languages', `${words.language.tag}, en`],
    ['Canonical', absoluteUrl(routes.securityTxt)],
    ...(policy ? [['Policy', policy]] : []),
  ];
  return fields.map(([name, value]) => `${name}: ${value}\n`).join('');
}
