import type { Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { AUTHOR_COMPONENTS, type AuthorComponent, type ComponentNode, isAuthorComponent } from './component-node';
import { report } from './report';

/** remark plugin: refuses code in MDX. Braces may hold only literal attributes and comments. */
export function remarkNoCode() {
  return (tree: Root, file: VFile) => {
    if (!/[{<]|^(?:im|ex)port/m.test(String(file.value))) return;
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (node.type === 'mdxjsEsm')
        report(
          file,
          node,
          'code',
          'Une entrée ne peut pas contenir `import` ni `export`.',
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
            `\`{${node.value}}\` est du code, qu’une entrée ne peut pas contenir.`,
            'Écrivez le texte lui-même ; pour une accolade, écrivez `\\{`.',
          );
      } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        checkComponent(node, file);
        if (node.name === null || !isAuthorComponent(node.name)) return;
        checkProps(node, node.name, file);
        const words = AUTHOR_COMPONENTS[node.name].encloses ? [] : takeWords(node, file);
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

function checkComponent(node: ComponentNode, file: VFile): void {
  const { name } = node;
  if (name !== null && /^[A-Z]/.test(name) && !isAuthorComponent(name))
    report(
      file,
      node,
      'composant',
      `Le composant \`<${name}>\` n’existe pas.`,
      `Utilisez l’un de ceux-ci : ${Object.keys(AUTHOR_COMPONENTS).join(', ')}.`,
    );
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
      `La valeur de \`${label}\` est du code, qu’une entrée ne peut pas contenir.`,
      'Écrivez un texte entre guillemets : `titre="…"`.',
    );
    return false;
  });
}

/** Reports attributes and texts that a component does not show. */
function checkProps(node: ComponentNode, name: AuthorComponent, file: VFile): void {
  const known: readonly string[] = AUTHOR_COMPONENTS[name].props;
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || known.includes(attribute.name)) continue;
    const value = typeof attribute.value === 'string' ? `="${attribute.value.slice(0, 200)}"` : '';
    report(
      file,
      node,
      'composant',
      `\`<${name}>\` ne connaît pas \`${attribute.name}${value}\`, qui n’est pas montré.`,
      known.length > 0 ? `Utilisez l’un de ceux-ci : ${known.join(', ')}.` : 'Retirez-le.',
      'warning',
    );
  }
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
