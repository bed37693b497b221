import type { PageValue } from '@/lib/outputs/values/page';
import { href, routes } from '@/lib/site/routes';
import { PageHeader } from './PageHeader';
import { SiteShell } from './SiteShell';

/** What stands where there is no page: where else to go. */
export function NotFoundView({ shell }: Pick<PageValue, 'shell'>) {
  const { site } = shell;
  return (
    <SiteShell shell={shell}>
      <PageHeader title="Cette page n’existe pas" kicker="Erreur 404">
        <p>L’adresse a peut-être changé, ou contient une faute de frappe. Voici où aller :</p>
        <ul>
          <li>
            <a href={href(routes.home)}>l’accueil du site</a>
          </li>
          {site.menu
            .filter(({ url }) => url !== routes.home)
            .map(({ label, url }) => (
              <li key={url}>
                <a href={href(url)}>{label}</a>
              </li>
            ))}
        </ul>
        <p>
          Un lien de ce site vous a mené ici ? Écrivez à <a href={`mailto:${site.email}`}>{site.email}</a>, nous le réparerons.
        </p>
      </PageHeader>
    </SiteShell>
  );
}
