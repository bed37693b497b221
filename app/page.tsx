import type { Metadata } from 'next';
import { SiteShell } from '@/components/SiteShell';
import { StructuredData } from '@/components/StructuredData';
import Home from '@/content/accueil.mdx';
import { getContent } from '@/lib/content';
import { pageMetadata } from '@/lib/outputs/metadata';
import { organization, webSite } from '@/lib/outputs/structured-data/organization';
import { routes } from '@/lib/site/routes';

export function generateMetadata(): Metadata {
  const { settings } = getContent();
  return pageMetadata(settings, { title: settings.name, description: settings.description, path: routes.home });
}

export default function HomePage() {
  const { settings } = getContent();
  return (
    <SiteShell settings={settings} path={routes.home}>
      <Home />
      <StructuredData graph={[organization(settings), webSite(settings)]} />
    </SiteShell>
  );
}
