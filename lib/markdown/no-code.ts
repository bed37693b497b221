import type { Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { nearest } from '../near-words';
import { COMPONENTS, type ComponentForm, type ComponentNode, LAYOUT_COMPONENTS } from './component-node';
import { report } from './report';

/** remark plugin: refuses code in MDX, and components that the format does not have. Braces may hold only literal attributes and comments. */
export function remarkNoCode({ format }: { format: keyof typeof COMPONENTS }) {
  const components = COMPONENTS[format];
  return (tree: Root, file: VFile) => {
    if (!/[{<]|^(?:im|ex)port/m.test(String(file.value))) return;
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (node.type === 'mdxjsEsm')
        report(
          file,
          node,
          'code',
          'Un texte ne peut contenir ni `import` ni `export`.',
          'Retirez ces lignes : les composants sont disponibles sans les importer.',
        );
      else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
        const literal = readLiteral(node.value);
        if (literal !== undefined && literal !== '') {
          parent.children[index] = { type: 'text', value: literal };
          return;
        }
        if (literal === undefined)
          report(
            file,
            node,
            'code',
            `\`{${node.value}}\` est du code, qu’un texte ne peut pas contenir.`,
            'Écrivez le texte lui-même ; pour une accolade, écrivez `\\{`.',
          );
      } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        checkComponent(node, components, file);
        const component = node.name !== null && Object.hasOwn(components, node.name) ? components[node.name] : undefined;
        if (!component) return;
        checkProps(node, component, file);
        const words = component.encloses ? [] : takeWords(node, file);
        parent.children.splice(index + 1, 0, ...words);
        return;
      } else return;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}

/** The text of a literal, an empty text for a comment, undefined for an expression that needs evaluation. */
function readLiteral(expression: string): string | undefined {
  const value = expression.replace(/\/\*[\s\S]*?\*\//g, '').trim();
  if (value === '' || /^(-?\d+(\.\d+)?|true|false)$/.test(value)) return value;
  const quoted = /^(["'`])((?:(?!\1)[^\\])*)\1$/.exec(value);
  return quoted && !(quoted[1] === '`' && quoted[2]?.includes('${')) ? quoted[2] : undefined;
}

function checkComponent(node: ComponentNode, components: Readonly<Record<string, ComponentForm>>, file: VFile): void {
  const { name } = node;
  if (name !== null && /^[A-Z]/.test(name) && !Object.hasOwn(components, name)) {
    const isOfHome = Object.hasOwn(LAYOUT_COMPONENTS, name);
    const near = isOfHome ? undefined : nearestComponent(name, Object.keys(components));
    const remedy = isOfHome
      ? 'Retirez ses balises, et gardez ce qu’elles contiennent : seul `accueil.mdx` a ce composant.'
      : near
        ? `Écrivez \`<${near}>\` à la place de \`<${name}>\`.`
        : `Utilisez l’un de ceux-ci : ${Object.keys(components).join(', ')}.`;
    report(file, node, 'composant', `Le composant \`<${name}>\` n’existe pas${isOfHome ? ' ici' : ''}.`, remedy);
    const form = near === undefined ? undefined : components[near];
    if (form && near) checkProps({ ...node, name: near }, form, file);
  }
  node.attributes = node.attributes.filter((attribute): attribute is MdxJsxAttribute => {
    if (attribute.type === 'mdxJsxAttribute') {
      if (attribute.value === null || attribute.value === undefined || typeof attribute.value === 'string') return true;
      const literal = readLiteral(attribute.value.value);
      if (literal !== undefined) {
        attribute.value = literal;
        return true;
      }
    }
    const label = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    report(
      file,
      node,
      'code',
      `La valeur de \`${label}\` est du code, qu’un texte ne peut pas contenir.`,
      `Écrivez un texte entre guillemets : \`${attribute.type === 'mdxJsxAttribute' ? attribute.name : 'title'}="…"\`.`,
    );
    return false;
  });
}

/** The names of components in other tools. */
const OTHER_COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Callout: ['Alert', 'Note', 'Admonition', 'Tip', 'Warning', 'Info', 'Aside', 'Notice', 'Encadré'],
  Figure: ['Image', 'Img', 'Picture', 'Photo', 'NextImage'],
  LinkButton: ['Button', 'Bouton', 'Link', 'Lien', 'Cta'],
  Spoiler: ['Details', 'Accordion', 'Collapse', 'Toggle', 'Accordéon'],
  TableOfContents: ['Toc', 'Sommaire'],
  EventCard: ['Event', 'Événement'],
  NewsCard: ['News', 'Post', 'Actualité'],
  UpcomingEvents: ['Events', 'Agenda', 'Événements'],
  RegistrationLink: ['Register', 'Registration', 'Inscription'],
};

function nearestComponent(name: string, known: readonly string[]): string | undefined {
  return nearest(
    name,
    known.flatMap((component) => [component, ...(OTHER_COMPONENTS[component] ?? [])].map((word) => [word, component] as const)),
  );
}

/** Reports attributes that a component does not know, lacks, or cannot take. */
function checkProps(node: ComponentNode, { props: known, required = [], choices = {} }: ComponentForm, file: VFile): void {
  const { name } = node;
  const given = new Map(node.attributes.flatMap((attribute) => ('name' in attribute ? [[attribute.name, attribute.value]] : [])));
  for (const prop of required)
    if (!given.get(prop)) report(file, node, 'composant', `Il manque \`${prop}\` à \`<${name}>\`.`, `Écrivez \`<${name} ${prop}="…">\`.`);
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const allowed = Object.hasOwn(choices, attribute.name) ? choices[attribute.name] : undefined;
    if (allowed && !allowed.includes(String(attribute.value ?? '')))
      report(
        file,
        node,
        'composant',
        `\`${attribute.name}="${String(attribute.value ?? '').slice(0, 200)}"\` n’est pas un choix possible de \`<${name}>\`.`,
        `Écrivez l’un de ces mots : ${allowed.join(', ')}.`,
      );
    if (known.includes(attribute.name)) continue;
    const value = typeof attribute.value === 'string' ? `="${attribute.value.slice(0, 200)}"` : '';
    const near = nearProp(attribute.name, known);
    const showsNothing = near !== undefined && SHOWN.has(near) && !given.has(near);
    report(
      file,
      node,
      'composant',
      `\`<${name}>\` ne connaît pas \`${attribute.name}${value}\`, qui n’est pas montré.`,
      near ? `Écrivez \`${near}\` à la place de \`${attribute.name}\`.` : instead(known),
      showsNothing ? 'error' : 'warning',
    );
  }
}

/** Names of other tools, and French ones, of the attributes of components. */
const OTHER_PROPS: Readonly<Record<string, readonly string[]>> = {
  kind: ['type', 'genre', 'nature', 'variant'],
  title: ['titre', 'label', 'heading'],
  slug: ['nom', 'name', 'id', 'event'],
  src: ['source', 'image', 'fichier', 'url', 'href'],
  alt: ['description', 'texte', 'text', 'alternative'],
  caption: ['légende', 'titre', 'title'],
  href: ['lien', 'url', 'link', 'to', 'adresse'],
  text: ['texte', 'titre', 'title', 'label', 'summary'],
};

/** The attribute that a component shows, or leads to: without it, nothing is left of the component. */
const SHOWN = new Set(['slug', 'src', 'href']);

function nearProp(written: string, known: readonly string[]): string | undefined {
  return nearest(
    written,
    known.flatMap((name) => [name, ...(OTHER_PROPS[name] ?? [])].map((word) => [word, name] as const)),
  );
}

function instead(known: readonly string[]): string {
  return known.length > 0 ? `Utilisez l’un de ceux-ci : ${known.join(', ')}.` : 'Retirez-le.';
}

/** Moves the content of a component that accepts none after that component. */
function takeWords(node: ComponentNode, file: VFile): ComponentNode['children'] {
  const words = node.children;
  if (words.length === 0) return [];
  node.children = [];
  report(
    file,
    node,
    'composant',
    `\`<${node.name}>\` n’encadre pas de texte : ce qu’il contient est placé après lui.`,
    `Écrivez \`<${node.name} />\`, et le texte à la suite.`,
    'warning',
  );
  return words;
}
