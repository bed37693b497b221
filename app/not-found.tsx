import type { Metadata } from 'next';
import { PageHeader } from '@/components/PageHeader';
import { SiteShell } from '@/components/SiteShell';
import { getContent } from '@/lib/content';
import { href, routes } from '@/lib/site/routes';

export function generateMetadata(): Metadata {
  return { title: `Page introuvable · ${getContent().settings.name}` };
}

export default function NotFound() {
  const { settings } = getContent();
  return (
    <SiteShell settings={settings} path="">
      <PageHeader title="Cette page n’existe pas" kicker="Erreur 404">
        <p>L’adresse a peut-être changé, ou contient une faute de frappe. Voici où aller :</p>
        <ul>
          <li>
            <a href={href(routes.home)}>l’accueil du site</a>
          </li>
          {settings.menu
            .filter(({ url }) => url !== routes.home)
            .map(({ label, url }) => (
              <li key={url}>
                <a href={href(url)}>{label}</a>
              </li>
            ))}
        </ul>
        <p>
          Un lien de ce site vous a mené ici ? Écrivez à <a href={`mailto:${settings.email}`}>{settings.email}</a>, nous le réparerons.
        </p>
      </PageHeader>
    </SiteShell>
  );
}
