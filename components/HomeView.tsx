import type { ReactNode } from 'react';
import Home from '@/content/accueil.mdx';
import type { HomeValue } from '@/lib/outputs/values/site-pages';
import hero from './Hero.module.css';
import ideas from './Ideas.module.css';
import logos from './Partners.module.css';
import { Section } from './Section';
import { SharedTimeDrawing } from './SharedTimeDrawing';
import { SiteShell } from './SiteShell';
import { SmartLink } from './SmartLink';
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

/** The head of the home page. */
function Hero({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={hero.hero}>
      <div className={`wrap ${hero.inner}`}>
        <div className={hero.text}>
          <h1>{title}</h1>
          {children}
        </div>
        <SharedTimeDrawing className={hero.drawing} />
      </div>
    </div>
  );
}

/** A few ideas side by side. */
function Ideas({ children }: { children: ReactNode }) {
  return <div className={ideas.ideas}>{children}</div>;
}

function Idea({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={ideas.idea}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

function Partners({ partners }: { partners: HomeValue['partners'] }) {
  return (
    <ul className={logos.partners}>
      {partners.map(({ name, full_name, url }) => (
        <li key={url}>
          <SmartLink href={url}>{name}</SmartLink>
          <p>{full_name}</p>
        </li>
      ))}
    </ul>
  );
}
