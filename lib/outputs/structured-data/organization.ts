import type { Organization, WebSite } from 'schema-dts';
import type { SiteSettings } from '../../content/settings';
import { absoluteUrl, routes } from '../../site/routes';
import { words } from '../../site/words';

/** schema.org `Organization`, the publisher of the site and organiser of its events: a short form for pages other than the home page. */
export function organizationReference({ name }: SiteSettings) {
  return { '@type': 'Organization', '@id': `${absoluteUrl('/')}#organisation`, name, url: absoluteUrl('/') } satisfies Organization;
}

/** The full form of the organization, for the home page. */
export function organization(settings: SiteSettings): Organization {
  const { baseline, email, contact_url, partners } = settings;
  return {
    ...organizationReference(settings),
    description: baseline,
    logo: absoluteUrl(routes.icon),
    ...(contact_url ? { contactPoint: { '@type': 'ContactPoint', url: absoluteUrl(contact_url) } } : email && { email }),
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
  return {
    '@type': 'WebSite',
    '@id': `${absoluteUrl('/')}#site`,
    name,
    description,
    url: absoluteUrl('/'),
    inLanguage: words.language.tag,
  };
}
