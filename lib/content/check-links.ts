import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { decodePath } from '../decode-path';
import type { CompiledMarkdown } from '../mdx/compile';
import type { CheckContext } from './check';
import type { Finding } from './problems';
import type { MarkdownText } from './types';

/** Links and pictures of a text that lead nowhere on this site, and pictures without alternative text. */
export function linkFindings({ tree, headings }: CompiledMarkdown, { line }: MarkdownText, { paths, fileExists }: CheckContext): Finding[] {
  const findings: Finding[] = [];
  const anchors = new Set(headings.map(({ id }) => id));
  const add = (node: Element, rule: string, message: string, remedy: string) =>
    findings.push({ line: (node.position?.start.line ?? 1) + line - 1, column: node.position?.start.column ?? 1, rule, message, remedy });
  visit(tree, 'element', (node) => {
    const { href, src, alt } = node.properties;
    if (node.tagName === 'img') {
      if (typeof alt !== 'string')
        add(
          node,
          'image-sans-texte',
          'Cette image n’a pas de texte de remplacement.',
          'Décrivez-la : `![ce que montre l’image](…)`, ou `![](…)` si elle ne fait que décorer.',
        );
      if (typeof src === 'string' && isSitePath(src) && !fileExists(src))
        add(
          node,
          'image-introuvable',
          `L’image « ${src} » n’existe pas.`,
          'Déposez-la dans le dossier `public` sous ce nom, ou corrigez son chemin.',
        );
    }
    if (node.tagName !== 'a' || typeof href !== 'string') return;
    if (href.startsWith('#')) {
      if (href.length > 1 && !anchors.has(decodePath(href.slice(1))) && !/^#(fn|fnref|footnote)/.test(href))
        add(
          node,
          'ancre',
          `Le lien \`${href}\` ne mène à aucun titre de cette page.`,
          anchors.size > 0
            ? `Écrivez l’un de ceux-ci : ${[...anchors].map((id) => `#${id}`).join(', ')}.`
            : 'Retirez ce lien, ou ajoutez un titre.',
        );
    } else if (isSitePath(href) && !leadsSomewhere(href))
      add(
        node,
        'lien-interne',
        `Le lien « ${href} » ne mène à aucune page du site.`,
        'Corrigez l’adresse : elle commence et finit par `/`, comme `/actualites/saison2/`.',
      );
  });
  return findings;

  function leadsSomewhere(address: string): boolean {
    const path = address.replace(/[?#].*$/, '');
    return paths.has(path) || paths.has(`${path}/`) || fileExists(path);
  }
}

function isSitePath(address: string): boolean {
  return address.startsWith('/') && !address.startsWith('//');
}
