import type { Organization, WebSite } from 'schema-dts';
import type { SiteSettings } from '../../content/settings';
import { absoluteUrl, routes } from '../../site/routes';
import { words } from '../../site/words';

/** schema.org `Organization`: who publishes the site and organises its events, as other pages name it. The home page says the rest. */
export function organizationReference({ name }: SiteSettings) {
  return { '@type': 'Organization', '@id': `${absoluteUrl('/')}#organisation`, name, url: absoluteUrl('/') } satisfies Organization;
}

/** All that is to be said of it. */
export function organization(settings: SiteSettings): Organization {
  const { baseline, email, partners } = settings;
  return {
    ...organizationReference(settings),
    description: baseline,
    logo: absoluteUrl(routes.icon),
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
  return {
    '@type': 'WebSite',
    '@id': `${absoluteUrl('/')}#site`,
    name,
    description,
    url: absoluteUrl('/'),
    inLanguage: words.language.tag,
  };
}
