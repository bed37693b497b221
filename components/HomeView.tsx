import type { ReactNode } from 'react';
import Home from '@/.cache/accueil.mdx';
import type { LayoutComponent } from '@/lib/markdown/component-node';
import type { HomeValue } from '@/lib/outputs/values/site-pages';
import hero from './Hero.module.css';
import ideas from './Ideas.module.css';
import { NewsletterLink } from './NewsletterLink';
import logos from './Partners.module.css';
import { Section } from './Section';
import { SharedTimeDrawing } from './SharedTimeDrawing';
import { SitePicture } from './SitePicture';
import { SiteShell } from './SiteShell';
import { SmartLink } from './SmartLink';
import { StructuredData } from './StructuredData';
import { textComponents } from './text-components';

/**
 * The home page: the text of `accueil.mdx`, compiled by @next/mdx from the copy that tools/home.ts makes, with the components of authors
 * and those that lay it out.
 */
export function HomeView({ shell, text, partners, graph = [] }: HomeValue) {
  const components = { ...textComponents(text, []), ...layoutComponents(text, partners, shell.site.newsletter_url) };
  return (
    <SiteShell shell={shell}>
      <Home components={components} />
      <StructuredData graph={graph} />
    </SiteShell>
  );
}

/** Props are an author's attributes, so all are strings. */
function layoutComponents(
  { links = {}, pictures = {} }: HomeValue['text'],
  partners: HomeValue['partners'],
  newsletterUrl: string | undefined,
) {
  return {
    Hero: ({ src, alt = '', ...props }: Omit<HeroProps, 'illustration'> & { drawing?: string; src?: string; alt?: string }) => {
      const picture = src ? <SitePicture src={src} alt={alt} picture={pictures[src]} /> : null;
      return <Hero {...props} illustration={props.drawing ? <SharedTimeDrawing className={hero.drawing} /> : picture} />;
    },
    Idea,
    Ideas,
    Newsletter: () => <Newsletter url={newsletterUrl} />,
    Opening,
    Partners: () => <Partners partners={partners} />,
    Section: ({ more, href = '', ...props }: SectionProps) => {
      const target = Object.hasOwn(links, href) ? links[href] : { href };
      return <Section {...props} more={more && target ? { label: more, url: target.href } : undefined} />;
    },
  } satisfies Record<LayoutComponent, unknown>;
}

interface SectionProps {
  title: string;
  id?: string;
  tone?: 'paper' | 'sunken';
  more?: string;
  href?: string;
  children: ReactNode;
}

interface HeroProps {
  title: string;
  illustration: ReactNode;
  children: ReactNode;
}

/** The first screen of the home page: the introduction and the next events, side by side or one below the other. */
function Opening({ children }: { children: ReactNode }) {
  return <div className={`wrap ${hero.opening}`}>{children}</div>;
}

/** The introduction of the programme. */
function Hero({ title, illustration, children }: HeroProps) {
  return (
    <div className={hero.hero}>
      <h1>{title}</h1>
      {children}
      {illustration}
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

function Newsletter({ url }: { url: string | undefined }) {
  return (
    url && (
      <p>
        <NewsletterLink url={url} />
      </p>
    )
  );
}

function Partners({ partners }: { partners: HomeValue['partners'] }) {
  if (partners.length === 0) return null;
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
