import type { Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { COMPONENT_NAMES, type ComponentNode } from './component-node';
import { report } from './report';

/** remark plugin: in MDX, no code. Literal attributes and comments are all that braces may hold. */
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
        return;
      } else return;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}

/** The text of a literal, an empty text for a comment, undefined for anything that would have to be evaluated. */
function readLiteral(expression: string): string | undefined {
  const value = expression.replace(/\/\*[\s\S]*?\*\//g, '').trim();
  if (value === '' || /^(-?\d+(\.\d+)?|true|false)$/.test(value)) return value;
  const quoted = /^(["'`])((?:(?!\1)[^\\])*)\1$/.exec(value);
  return quoted && !(quoted[1] === '`' && quoted[2]?.includes('${')) ? quoted[2] : undefined;
}

function checkComponent(node: ComponentNode, file: VFile): void {
  const { name } = node;
  if (name !== null && /^[A-Z]/.test(name) && !(COMPONENT_NAMES as readonly string[]).includes(name))
    report(
      file,
      node,
      'composant',
      `Le composant \`<${name}>\` n’existe pas.`,
      `Utilisez l’un de ceux-ci : ${COMPONENT_NAMES.join(', ')}.`,
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
