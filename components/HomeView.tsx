import Home from '@/content/accueil.mdx';
import type { HomeValue } from '@/lib/outputs/values/site-pages';
import { Hero } from './Hero';
import { Idea, Ideas } from './Ideas';
import { Partners } from './Partners';
import { Section } from './Section';
import { SiteShell } from './SiteShell';
import { StructuredData } from './StructuredData';
import { textComponents } from './text-components';

/** The home page: `content/accueil.mdx`, compiled by @next/mdx, with the components of authors and layout components. */
export function HomeView({ shell, text, partners, graph = [] }: HomeValue) {
  const components = { ...textComponents(text, []), Hero, Section, Ideas, Idea, Partners: () => <Partners partners={partners} /> };
  return (
    <SiteShell shell={shell}>
      <Home components={components} />
      <StructuredData graph={graph} />
    </SiteShell>
  );
}
