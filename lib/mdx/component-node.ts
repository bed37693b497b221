import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Position } from 'unist';

/**
 * The components that an entry may use, in MDX or through a shortcode. components/mdx.tsx says what
 * each becomes; anything else is an error for the author.
 */
export const COMPONENT_NAMES = [
  'Callout',
  'EventCard',
  'FeaturedEvents',
  'LatestNews',
  'LinkButton',
  'NewsCard',
  'RegistrationLink',
  'UpcomingEvents',
] as const;
export type ComponentName = (typeof COMPONENT_NAMES)[number];

export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * A component in a tree. MDX's own node is the common currency: what a shortcode, an alert or a
 * container becomes is what an author would have written in MDX. Props are strings, as in HTML.
 */
export function componentNode(
  name: ComponentName,
  props: Record<string, string | undefined>,
  children: MdxJsxFlowElement['children'],
  position?: Position,
): MdxJsxFlowElement {
  const attributes = Object.entries(props).flatMap(([key, value]): MdxJsxAttribute[] =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute', name: key, value }],
  );
  return { type: 'mdxJsxFlowElement', name, attributes, children, ...(position && { position }) };
}

export const COMPONENT_NODE_TYPES: ComponentNode['type'][] = ['mdxJsxFlowElement', 'mdxJsxTextElement'];
