import type { Element, Root } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import type { Finding } from '../../content/problems';
import type { MarkdownText } from '../../content/types';
import { decodePath } from '../../decode-path';
import { analyseMarkdown, anchorsIn } from '../../markdown/analyse';
import { type ComponentForm, LAYOUT_COMPONENTS } from '../../markdown/component-node';
import { galleryPath } from '../../markdown/gallery-path';
import { REF_SCHEME } from '../../markdown/references';
import { walk } from '../../markdown/walk';
import { anchorFault, isOfPage, linkFault } from './links';
import { missingPicture, placeFor, whyMissing } from './missing-file';
import { noPicture } from './pictures';
import { type CheckContext, type TextRule, textsOf } from './rule';

/** Checks the texts of an entry: syntax, links, pictures, headings. */
export const texts: TextRule = ({ entry }, context) => textsOf(entry).flatMap((text) => textFindings(text, context));

/** The same of one text. */
export function textFindings(text: MarkdownText, context: CheckContext): Finding[] {
  return new TextCheck(text, context).findings();
}

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

/** « image », « IMG_2034 », « plan.png » */
const MEANINGLESS =
  /^(?=.)(?:image|img|photo|picture|capture(?: d’écran)?|screenshot|dsc)?[\s_-]*\d*$|^[^\s]+\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** Whether a link shows anything. */
function hasWords({ children }: Element): boolean {
  return children.some((child) =>
    child.type === 'text' ? child.value.trim() !== '' : child.type !== 'element' || child.tagName === 'img' || hasWords(child),
  );
}

class TextCheck {
  private readonly found: Finding[] = [];
  private readonly compiled;
  private readonly anchors: Set<string>;

  constructor(
    private readonly text: MarkdownText,
    private readonly context: CheckContext,
  ) {
    this.compiled = analyseMarkdown(text);
    this.anchors = anchorsIn(this.compiled);
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
      if (node.tagName === 'img') {
        this.checkPicture(node, typeof src === 'string' ? src : undefined, typeof alt === 'string');
        this.checkDescription(node, alt, src);
      }
      if (node.tagName === 'a' && typeof href === 'string') this.checkLink(node, href);
      const rank = Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0);
      if (!rank) return undefined;
      if (rank > depth + 1) {
        // A page puts the headings of a text that has `# …` one rank lower.
        const signs = /^[ \t>]*(#{1,6})[ \t]/.exec(this.text.source.split('\n')[(node.position?.start.line ?? 0) - 1] ?? '')?.[1];
        const shift = rank - (signs?.length ?? rank);
        this.add(
          node,
          'titres',
          depth > shift
            ? `Ce titre est de niveau ${rank - shift}, après un titre de niveau ${depth - shift}.`
            : `Le premier titre est de niveau ${rank - shift}.`,
          `Écrivez-le avec ${'#'.repeat(depth + 1 - shift)}.`,
          'warning',
        );
      }
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
    if (collection) this.checkEntry(node, collection, props.get('slug'));
    if (node.name === 'Figure') this.checkPicture(node, props.get('src'), props.has('alt') || props.has('caption'));
    if (node.name === 'LocalMedia') this.checkMedia(node, props.get('src') ?? '');
    if (node.name === 'Gallery' && this.context.files.list(galleryPath(props.get('album'), this.text.base)).length === 0)
      this.add(
        node,
        'image-introuvable',
        `L’album « ${props.get('album') ?? 'gallery'} » n’a pas d’image.`,
        `Déposez-les dans \`public${galleryPath(props.get('album'), this.text.base)}\`.`,
      );
    if (node.name === 'Section' && props.has('href') && !props.has('more'))
      this.add(node, 'composant', 'Le lien de `<Section>` n’a pas de mots.', 'Écrivez-les, comme `more="Tous les événements"`.');
    if (node.name === 'Hero' && props.has('src')) this.checkPicture(node, props.get('src'), props.has('alt'));
    if (node.name !== 'LinkButton' && !props.has('more')) return;
    const href = props.get('href');
    if (href) this.checkLink(node, href);
    else if (!this.isReported(node, 'composant'))
      this.add(node, 'lien-interne', '`<LinkButton>` n’a pas d’adresse.', 'Ajoutez-la : `<LinkButton href="/rejoindre/">`.');
  }

  private checkEntry(node: Component, collection: 'actualites' | 'evenements', slug: string | undefined): void {
    if (slug !== undefined && this.context.entries.has(collection, slug)) {
      this.checkRegistration(node, slug);
      return;
    }
    // An attribute under another name has its own finding.
    if (slug === undefined && this.isReported(node, 'composant')) return;
    const near = slug ? this.context.near.entry(collection, slug) : undefined;
    this.add(
      node,
      'reference',
      slug ? `\`<${node.name}>\` nomme « ${slug} », qui n’existe pas.` : `\`<${node.name}>\` ne dit pas quelle entrée montrer.`,
      near ? `Écrivez \`slug="${near}"\`.` : `Écrivez \`slug="…"\` avec la fin de l’adresse d’une page de \`${collection}\`.`,
    );
  }

  private checkRegistration(node: Component, slug: string): void {
    if (node.name !== 'RegistrationLink' || this.context.entries.takesRegistrations(slug) !== false) return;
    this.add(
      node,
      'composant',
      `L’événement « ${slug} » n’a pas d’inscription : \`<RegistrationLink>\` ne montrera rien.`,
      `Ajoutez \`registration\` à cet événement, ou montrez-le avec \`<EventCard slug="${slug}" />\`.`,
      'warning',
    );
  }

  private checkMedia(node: Component, src: string): void {
    if (this.context.files.find(src)) return;
    const words = whyMissing(src, this.context, {
      message: `Le fichier « ${decodePath(src)} » n’existe pas.`,
      remedy: `Déposez-le ${placeFor(src)}, ou corrigez son chemin.`,
    });
    this.found.push({ ...this.place(node), rule: 'fichier-introuvable', ...words });
  }

  private checkPicture(node: Element | Component, src: string | undefined, described: boolean): void {
    // An address that is refused, or has another name, has its own finding.
    if (src === undefined && (this.isReported(node, 'adresse') || this.isReported(node, 'composant'))) return;
    if (!src || src === this.text.base) {
      this.add(node, 'image-introuvable', 'Cette image n’a pas d’adresse.', 'Écrivez son chemin, comme `/img/atelier.jpg`.');
      return;
    }
    if (!described)
      this.add(
        node,
        'image-sans-texte',
        'Cette image n’a pas de texte de remplacement.',
        `Décrivez-la : \`![ce que montre l’image](${decodePath(src)})\`, ou écrivez \`![](${decodePath(src)})\` si elle ne fait que décorer.`,
      );
    if (/^https?:/.test(src))
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
    if (!file) this.found.push({ ...this.place(node), ...missingPicture(path, this.context) });
    else if (pictures && !pictures.has(file)) this.found.push({ ...this.place(node), ...noPicture(decodePath(src)) });
  }

  /** A description that names the file, or says that it is a picture. */
  private checkDescription(node: Element | Component, alt: unknown, src: unknown): void {
    if (typeof alt !== 'string' || !MEANINGLESS.test(alt.trim()) || typeof src !== 'string') return;
    this.add(
      node,
      'image-sans-texte',
      `« ${alt} » ne décrit pas cette image.`,
      `Dites ce qu’elle montre : \`![ce que montre l’image](${decodePath(src)})\`, ou écrivez \`![](${decodePath(src)})\` si elle ne fait que décorer.`,
      'warning',
    );
  }

  private checkLink(node: Element | Component, href: string): void {
    // A reference without words has the title of what it names.
    if (node.type === 'element' && !hasWords(node) && !href.startsWith(REF_SCHEME))
      this.add(
        node,
        'lien',
        'Ce lien n’a pas de mots : personne ne le verrait.',
        `Écrivez-les entre les crochets : \`[les mots du lien](${decodePath(href)})\`.`,
        'warning',
      );
    const fault = href.startsWith('#') ? this.anchorFault(href) : linkFault(href, this.context);
    if (fault) this.found.push({ ...this.place(node), ...fault });
  }

  private anchorFault(href: string) {
    if (href.length < 2 || this.anchors.has(decodePath(href.slice(1))) || isOfPage(href.slice(1))) return undefined;
    return anchorFault(
      href,
      this.compiled.headings.map(({ id }) => id),
    );
  }

  private isReported(node: Element | Component, rule: string): boolean {
    const place = this.place(node);
    return this.compiled.findings.some((found) => found.rule === rule && found.line === place.line && found.column === place.column);
  }

  private place(node: Element | Component): { line: number; column: number } {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return { line: line + this.text.line - 1, column: line === 1 ? column + this.text.column - 1 : column };
  }

  private add(node: Element | Component, rule: string, message: string, remedy: string, severity: 'error' | 'warning' = 'error'): void {
    this.found.push({ ...this.place(node), severity, rule, message, remedy });
  }
}
