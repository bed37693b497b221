// biome-ignore-all lint/correctness/noComponentHookFactories: as in components/mdx.tsx.
import { Hero } from '@/components/Hero';
import { Idea, Ideas } from '@/components/Ideas';
import { authorComponents } from '@/components/mdx';
import { Partners } from '@/components/Partners';
import { Section } from '@/components/Section';
import { getContent } from '@/lib/content';

/** What hand-made pages compiled by @next/mdx (content/accueil.mdx) may use: all that authors have, and page layout. */
export function useMDXComponents() {
  const content = getContent();
  return { ...authorComponents(content), Hero, Section, Ideas, Idea, Partners: () => <Partners partners={content.settings.partners} /> };
}
