import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Position } from 'unist';

/** How an author may write a component in MDX. */
export interface ComponentForm {
  /** The props that it accepts. */
  props: readonly string[];
  /** Whether it encloses a text. */
  encloses: boolean;
  /** Props that it cannot do without. */
  required?: readonly string[];
  /** The values of a prop that takes one of a few. */
  choices?: Readonly<Record<string, readonly string[]>>;
  /** The level of the heading that its title is. */
  heading?: number;
}

/** The components that an author may write in MDX. Any other component is an error for the author. */
export const AUTHOR_COMPONENTS = {
  Callout: { props: ['kind', 'title'], encloses: true },
  Contact: { props: [], encloses: false },
  EventCard: { props: ['slug'], encloses: false },
  FeaturedEvents: { props: [], encloses: false },
  Figure: { props: ['src', 'alt', 'caption', 'link'], encloses: false },
  LatestNews: { props: [], encloses: false },
  LinkButton: { props: ['href'], encloses: true },
  NewsCard: { props: ['slug'], encloses: false },
  RegistrationLink: { props: ['slug'], encloses: false },
  Spoiler: { props: ['text'], encloses: true },
  TableOfContents: { props: [], encloses: false },
  UpcomingEvents: { props: [], encloses: false },
} as const satisfies Record<string, ComponentForm>;

type AuthorComponent = keyof typeof AUTHOR_COMPONENTS;

/** Components that lay out the home page, and are nowhere else. */
export const LAYOUT_COMPONENTS = {
  Hero: {
    props: ['title', 'drawing', 'src', 'alt'],
    encloses: true,
    required: ['title'],
    choices: { drawing: ['temps-partage'] },
    heading: 1,
  },
  Idea: { props: ['title'], encloses: true, required: ['title'], heading: 3 },
  Ideas: { props: [], encloses: true },
  Newsletter: { props: [], encloses: false },
  /** The first screen: its parts stand side by side where there is room. */
  Opening: { props: [], encloses: true },
  Partners: { props: [], encloses: false },
  Section: {
    props: ['title', 'tone', 'more', 'href'],
    encloses: true,
    required: ['title'],
    choices: { tone: ['paper', 'sunken'] },
    heading: 2,
  },
} as const satisfies Record<string, ComponentForm>;

export type LayoutComponent = keyof typeof LAYOUT_COMPONENTS;

const { TableOfContents: _, ...onAnyPage } = AUTHOR_COMPONENTS;

/** The components that the texts of each format may use. */
export const COMPONENTS: Readonly<Record<'mdx' | 'home', Readonly<Record<string, ComponentForm>>>> = {
  mdx: AUTHOR_COMPONENTS,
  home: { ...onAnyPage, ...LAYOUT_COMPONENTS },
};

/** Components that authors reach only through shortcodes and other dialects. */
const DIALECT_COMPONENT_NAMES = ['ExternalMedia', 'Gallery', 'LocalMedia', 'Mention'] as const;

export type ComponentName = AuthorComponent | (typeof DIALECT_COMPONENT_NAMES)[number];

export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement;
export type ComponentChildren = MdxJsxFlowElement['children'];

/**
 * Makes the node of a component, or of an element when the name is one. Shortcodes, alerts and containers
 * all become the node that MDX itself would make of the component.
 * Props are strings, as in HTML; undefined ones are left out.
 */
export function componentNode(
  name: ComponentName | 'a' | 'abbr' | 'dd' | 'div' | 'dl' | 'dt' | 'hr' | 'mark' | 'span',
  props: Record<string, string | undefined>,
  children: ComponentChildren = [],
  position?: Position,
): MdxJsxFlowElement {
  const attributes = Object.entries(props).flatMap(([key, value]): MdxJsxAttribute[] =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute', name: key, value }],
  );
  return { type: 'mdxJsxFlowElement', name, attributes, children, ...(position && { position }) };
}

/** Makes a text the only child of a component. */
export function textChild(value: string): ComponentChildren {
  return [{ type: 'text', value }] as unknown as ComponentChildren;
}

export const COMPONENT_NODE_TYPES: ComponentNode['type'][] = ['mdxJsxFlowElement', 'mdxJsxTextElement'];
