import type { Organization, WebSite } from 'schema-dts';
import type { SiteSettings } from '../content/settings';
import { absoluteUrl } from '../routes';

export const organizationId = () => `${absoluteUrl('/')}#organisation`;

/** schema.org `Organization`: who publishes the site and organises its events. */
export function organization({ name, baseline, email, partners }: SiteSettings): Organization {
  return {
    '@type': 'Organization',
    '@id': organizationId(),
    name,
    description: baseline,
    url: absoluteUrl('/'),
    logo: absoluteUrl('/icon.svg'),
    email,
    parentOrganization: partners.map((partner) => ({
      '@type': 'GovernmentOrganization',
      name: partner.full_name,
      alternateName: partner.name,
      url: partner.url,
    })),
  };
}

/** schema.org `WebSite`: the name that search engines show. */
export function webSite({ name, description }: SiteSettings): WebSite {
  return { '@type': 'WebSite', '@id': `${absoluteUrl('/')}#site`, name, description, url: absoluteUrl('/'), inLanguage: 'fr' };
}
