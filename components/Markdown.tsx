import { type Evaluater, toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { MarkdownText, SiteContent } from '@/lib/content';
import { compileMarkdown } from '@/lib/markdown/compile';
import { inlineTree } from '@/lib/markdown/inline';
import styles from './Markdown.module.css';
import { authorComponents } from './mdx';

interface Props {
  text: MarkdownText;
  /** What the components of the text (`<FeaturedEvents />`…) draw from. */
  content: SiteContent;
}

/** A text of several paragraphs. */
export function Prose({ text, content }: Props): ReactNode {
  return <div className={styles.prose}>{render(compileMarkdown(text).tree, text, content)}</div>;
}

/** A text of one paragraph, set inside another element: its marks and links, without the paragraph. */
export function InlineMarkdown({ text, content }: Props): ReactNode {
  return render(inlineTree(compileMarkdown(text).tree), text, content);
}

function render(tree: Parameters<typeof toJsxRuntime>[0], text: MarkdownText, content: SiteContent): ReactNode {
  const components = authorComponents(content, { text, headings: compileMarkdown(text).headings });
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components, createEvaluater: () => namesOnly(components) });
}

/** Looks components up by name, and evaluates nothing: entries are data (lib/markdown/safety.ts). */
function namesOnly(components: object): Evaluater {
  const known = new Map<string, unknown>(Object.entries(components));
  const refuse = () => {
    throw new Error('an entry holds an expression that lib/markdown/safety.ts let through');
  };
  return {
    evaluateExpression: (expression) => (expression.type === 'Identifier' ? known.get(expression.name) : refuse()),
    evaluateProgram: refuse,
  };
}
