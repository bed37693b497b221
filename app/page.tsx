import type { Metadata } from 'next';
import { SiteShell } from '@/components/SiteShell';
import Home from '@/content/accueil.mdx';
import { getContent } from '@/lib/content';
import { pageMetadata } from '@/lib/metadata';
import { routes } from '@/lib/routes';

export function generateMetadata(): Metadata {
  const { settings } = getContent();
  return pageMetadata(settings, { title: settings.name, description: settings.description, path: routes.home });
}

export default function HomePage() {
  const { settings } = getContent();
  return (
    <SiteShell settings={settings} path={routes.home}>
      <Home />
    </SiteShell>
  );
}
