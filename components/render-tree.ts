import { type Components, type Evaluater, toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';

/** Renders a tree of elements and known components as React elements. */
export function renderTree(tree: Parameters<typeof toJsxRuntime>[0], components: Components): ReactNode {
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
