import type { Element, Root } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import type { Finding } from '../../content/problems';
import type { MarkdownText } from '../../content/types';
import { decodePath } from '../../decode-path';
import { analyseMarkdown } from '../../markdown/analyse';
import { type ComponentForm, LAYOUT_COMPONENTS } from '../../markdown/component-node';
import { galleryPath } from '../../markdown/gallery-path';
import { REF_SCHEME } from '../../markdown/references';
import { walk } from '../../markdown/walk';
import { leadsSomewhere, lostLink, missingPicture, whyMissing } from './missing-file';
import { noPicture } from './pictures';
import { type CheckContext, type Rule, textsOf } from './rule';

/** Checks the texts of an entry: syntax, links, pictures, headings. */
export const texts: Rule = ({ entry }, context) => textsOf(entry).flatMap((text) => textFindings(text, context));

/** The same of one text. */
export function textFindings(text: MarkdownText, context: CheckContext): Finding[] {
  return new TextCheck(text, context).findings();
}

/** A path: neither an address of another site (`https:`, `//`) nor one with another scheme (`mailto:`). */
const isPath = (href: string) => !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href);

type Component = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** The level of the heading that the title of a layout component is. */
function headingOf({ name }: Component): number | undefined {
  const components: Readonly<Record<string, ComponentForm>> = LAYOUT_COMPONENTS;
  return name !== null && Object.hasOwn(components, name) ? components[name]?.heading : undefined;
}

const ENTRY_COMPONENTS: Record<string, 'actualites' | 'evenements'> = {
  EventCard: 'evenements',
  RegistrationLink: 'evenements',
  NewsCard: 'actualites',
};

class TextCheck {
  private readonly found: Finding[] = [];
  private readonly compiled;
  private readonly anchors: Set<string>;

  constructor(
    private readonly text: MarkdownText,
    private readonly context: CheckContext,
  ) {
    this.compiled = analyseMarkdown(text);
    this.anchors = new Set(this.compiled.headings.map(({ id }) => id));
    walk(this.compiled.tree, (node) => {
      if (node.type === 'element' && typeof node.properties.id === 'string') this.anchors.add(node.properties.id);
      return undefined;
    });
  }

  findings(): Finding[] {
    this.walk(this.compiled.tree);
    return [...this.compiled.findings, ...this.found];
  }

  private walk(tree: Root): void {
    let depth = 1;
    walk(tree, (node, index) => {
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        this.checkComponent(node);
        depth = headingOf(node) ?? depth;
      }
      if (node.type !== 'element') return undefined;
      if (node.tagName === 'code' || node.tagName === 'pre') return index + 1;
      const { href, src, alt } = node.properties;
      if (node.tagName === 'img') this.checkPicture(node, typeof src === 'string' ? src : undefined, typeof alt === 'string');
      if (node.tagName === 'a' && typeof href === 'string') this.checkLink(node, href);
      const rank = Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0);
      if (!rank) return undefined;
      if (rank > depth + 1)
        this.add(
          node,
          'titres',
          `Ce titre est de niveau ${rank}, après un titre de niveau ${depth}.`,
          `Écrivez-le avec ${'#'.repeat(depth + 1)}.`,
          'warning',
        );
      depth = rank;
      return undefined;
    });
  }

  private checkComponent(node: Component): void {
    const props = new Map(
      node.attributes.flatMap((item) =>
        item.type === 'mdxJsxAttribute' ? [[item.name, typeof item.value === 'string' ? item.value : '']] : [],
      ),
    );
    const collection = node.name === null ? undefined : ENTRY_COMPONENTS[node.name];
    if (collection) {
      const slug = props.get('slug');
      if (!this.context.entries.has(collection, slug ?? ''))
        this.add(
          node,
          'reference',
          `\`<${node.name}>\` nomme « ${slug ?? ''} », qui n’existe pas.`,
          `Écrivez \`slug="…"\` avec le nom d’un fichier de \`${collection}\`.`,
        );
    }
    if (node.name === 'Figure') this.checkPicture(node, props.get('src'), props.has('alt') || props.has('caption'));
    if (node.name === 'LocalMedia') this.checkMedia(node, props.get('src') ?? '');
    if (node.name === 'Gallery' && this.context.files.list(galleryPath(props.get('album'), this.text.base)).length === 0)
      this.add(
        node,
        'image-introuvable',
        `L’album « ${props.get('album') ?? 'gallery'} » n’a pas d’image.`,
        `Déposez-les dans \`public${galleryPath(props.get('album'), this.text.base)}\`.`,
      );
    if (node.name === 'LinkButton' || props.has('more')) this.checkLink(node, props.get('href') ?? '');
    if (node.name === 'Section' && props.has('href') && !props.has('more'))
      this.add(node, 'composant', 'Le lien de `<Section>` n’a pas de mots.', 'Écrivez-les, comme `more="Tous les événements"`.');
    if (node.name === 'Hero' && props.has('src')) this.checkPicture(node, props.get('src'), props.has('alt'));
  }

  private checkMedia(node: Component, src: string): void {
    if (this.context.files.find(src)) return;
    const words = whyMissing(src, this.context.files, {
      message: `Le fichier « ${decodePath(src)} » n’existe pas.`,
      remedy: 'Déposez-le dans le dossier `public` sous ce nom, ou corrigez son chemin.',
    });
    this.found.push({ ...this.place(node), rule: 'fichier-introuvable', ...words });
  }

  private checkPicture(node: Element | Component, src: string | undefined, described: boolean): void {
    if (!described)
      this.add(
        node,
        'image-sans-texte',
        'Cette image n’a pas de texte de remplacement.',
        'Décrivez-la : `![ce que montre l’image](…)`, ou `![](…)` si elle ne fait que décorer.',
      );
    if (src === undefined)
      this.add(node, 'image-introuvable', 'Cette image n’a pas d’adresse.', 'Écrivez son chemin, comme `/img/atelier.jpg`.');
    else if (/^https?:/.test(src))
      this.add(
        node,
        'image-ailleurs',
        `L’image « ${src} » serait chargée depuis un autre site : la page n’en donne que le lien.`,
        'Copiez-la dans le dossier `public`, si vous en avez le droit, et écrivez son chemin.',
        'warning',
      );
    else this.checkPictureFile(node, src);
  }

  private checkPictureFile(node: Element | Component, src: string): void {
    const path = src.startsWith('/') ? src : `/${src}`;
    const { files, pictures } = this.context;
    const file = files.find(path);
    if (!file) this.found.push({ ...this.place(node), ...missingPicture(path, files) });
    else if (pictures && !pictures.has(file)) this.found.push({ ...this.place(node), ...noPicture(decodePath(src)) });
  }

  private checkLink(node: Element | Component, href: string): void {
    if (href.startsWith(REF_SCHEME)) {
      if (this.context.entries.referred(href) === undefined)
        this.add(
          node,
          'reference',
          `\`ref\` nomme « ${href.slice(REF_SCHEME.length)} », qui n’existe pas ou que plusieurs entrées portent.`,
          'Écrivez le chemin du fichier, comme `evenements/mon-atelier.md`.',
        );
    } else if (href.startsWith('#')) this.checkAnchor(node, href);
    else if (href.startsWith('http:'))
      this.add(node, 'lien-http', `Le lien « ${href} » n’est pas chiffré.`, 'Écrivez `https://` si le site le permet.', 'warning');
    else if (isPath(href) && !href.startsWith('/')) this.addRelative(node, href);
    else if (isPath(href) && !leadsSomewhere(href, this.context))
      this.found.push({ ...this.place(node), ...lostLink(href, this.context.files) });
  }

  private addRelative(node: Element | Component, href: string): void {
    const remedy = href.includes('@')
      ? `Écrivez \`mailto:${href}\` pour une adresse électronique.`
      : /^www\./i.test(href)
        ? `Écrivez \`https://${href}\`.`
        : 'Écrivez l’adresse complète : `https://…` pour un autre site, `/…/` pour une page de celui-ci.';
    const message = href === '' ? 'Ce lien n’a pas d’adresse.' : `Le lien « ${decodePath(href)} » ne dit pas d’où il part.`;
    const words = whyMissing(href, this.context.files, { message, remedy });
    this.found.push({ ...this.place(node), rule: 'lien-interne', ...words });
  }

  private checkAnchor(node: Element | Component, href: string): void {
    if (href.length < 2 || this.anchors.has(decodePath(href.slice(1))) || /^#(fn|fnref|footnote)/.test(href)) return;
    const known = this.compiled.headings.map(({ id }) => `#${id}`).join(', ');
    this.add(
      node,
      'ancre',
      `Le lien \`${href}\` ne mène à aucun titre de cette page.`,
      known ? `Écrivez l’un de ceux-ci : ${known}.` : 'Retirez ce lien, ou ajoutez un titre.',
    );
  }

  private place(node: Element | Component): { line: number; column: number } {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return { line: line + this.text.line - 1, column: line === 1 ? column + this.text.column - 1 : column };
  }

  private add(node: Element | Component, rule: string, message: string, remedy: string, severity: 'error' | 'warning' = 'error'): void {
    this.found.push({ ...this.place(node), severity, rule, message, remedy });
  }
}
