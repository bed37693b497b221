import type { Element, ElementContent, Parents, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { compileMarkdown } from '../../markdown/compile';
import type { ComponentName } from '../../markdown/component-node';
import { galleryPath } from '../../markdown/gallery-path';
import { inlineTree } from '../../markdown/inline';
import type { LinkTarget } from '../../markdown/published-target';
import { isCalloutKind } from '../../site/callout-kinds';
import { keep } from '../../site/kept';
import { absoluteUrl } from '../../site/routes';
import { words } from '../../site/words';
import type { TextValue } from '../values/text';

/**
 * Converts a text to plain HTML for feed readers: no class, no script, every address absolute.
 * @param path of the entry's page.
 */
export function bodyHtml(text: TextValue, path: string): string {
  return keep('feed-texts', JSON.stringify([text, absoluteUrl(path)]), () => toHtml(plainBody(text, path)));
}

/** The same as a tree. */
export function plainBody(text: TextValue, path: string): ElementContent[] {
  return plainNodes(compileMarkdown(text).tree, { text, page: absoluteUrl(path) });
}

interface Surroundings {
  text: TextValue;
  /** Address of the entry's page. */
  page: string;
}

type Props = Record<string, string | undefined>;

function plainNodes(parent: Parents | MdxJsxFlowElementHast | MdxJsxTextElementHast, around: Surroundings): ElementContent[] {
  return (parent.children as RootContent[]).flatMap((node): ElementContent[] => {
    if (node.type === 'element') return plainElement(node, around);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return plainComponent(node, around);
    return node.type === 'text' ? [node] : [];
  });
}

const KEPT = 'href src alt title cite colSpan rowSpan start reversed value dateTime open id dir lang'.split(' ');

/** A formula keeps what gives its signs their meaning: without its `linethickness`, a binomial coefficient is a fraction. */
function formula({ properties: { className, style, ...properties }, ...node }: Element): Element {
  return { ...node, properties, children: node.children.map((child) => (child.type === 'element' ? formula(child) : child)) };
}

function plainElement(node: Element, around: Surroundings): ElementContent[] {
  if (node.tagName === 'math') return [formula(node)];
  const children = plainNodes(node, around);
  if (node.tagName === 'input') return [{ type: 'text', value: node.properties.checked ? '☑' : '☐' }];
  const properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => KEPT.includes(name)));
  if (typeof properties.src === 'string') properties.src = absoluteUrl(properties.src);
  if (node.tagName === 'a' && typeof properties.href === 'string') {
    const target = addressOf(properties.href, around);
    if (!target) return children;
    return [
      { ...node, properties: { ...properties, href: target.href }, children: children.length > 0 ? children : [text(target.title ?? '')] },
    ];
  }
  return [{ ...node, properties, children: node.tagName === 'p' ? children.flatMap(withoutParagraph) : children }];
}

/** Unwraps components that become a paragraph from the paragraph around them. */
function withoutParagraph(node: ElementContent): ElementContent[] {
  return node.type === 'element' && node.tagName === 'p' ? node.children : [node];
}

/** Undefined for a link to an entry not published yet: its words stay, without a link. */
function addressOf(href: string, { page, text: { links } }: Surroundings): LinkTarget | undefined {
  if (href.startsWith('#')) return { href: page + href };
  const target = links?.[href] === undefined ? { href } : links[href];
  return target ? { ...target, href: absoluteUrl(target.href) } : undefined;
}

function plainComponent(node: MdxJsxFlowElementHast | MdxJsxTextElementHast, around: Surroundings): ElementContent[] {
  const props: Props = Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : '']] : [],
    ),
  );
  const render = node.name && Object.hasOwn(COMPONENTS, node.name) ? COMPONENTS[node.name as ComponentName] : undefined;
  return render ? render(props, plainNodes(node, around), around) : plainNodes(node, around);
}

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, properties: Element['properties'], ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const picture = (src: string, alt: string) => element('img', { src: absoluteUrl(src), alt });

function entryLink(entry: { path: string; title: string } | undefined): ElementContent[] {
  return entry ? [element('p', {}, element('a', { href: absoluteUrl(entry.path) }, text(entry.title)))] : [];
}

/** A caption is a Markdown text within a text. */
function captionNodes(source: string, { text, ...around }: Surroundings): ElementContent[] {
  const caption = text.captions?.[source] ?? { source, format: 'md', math: false };
  return plainNodes(inlineTree(compileMarkdown(caption).tree), { ...around, text: caption });
}

/** The plain HTML of each component. Lists that change with time are left out, since they would be stale. */
const COMPONENTS: Record<ComponentName, (props: Props, children: ElementContent[], around: Surroundings) => ElementContent[]> = {
  Callout: ({ kind = 'note', title = isCalloutKind(kind) ? words.texts.callouts[kind] : undefined }, children) => [
    element('blockquote', {}, ...(title ? [element('p', {}, element('strong', {}, text(title)))] : []), ...children),
  ],
  Contact: (_, __, { text: { contact } }) => (contact ? [element('a', { href: absoluteUrl(contact.url) }, text(contact.label))] : []),
  EventCard: ({ slug = '' }, _, { text }) => entryLink(text.events?.[slug]),
  ExternalMedia: ({ url = '', service, title }) => [
    element('p', {}, element('a', { href: url }, text(title ?? words.texts.seeOn(service ?? new URL(url).hostname)))),
  ],
  FeaturedEvents: () => [],
  Figure: ({ src = '', alt = '', caption }, _, around) => [
    element('figure', {}, picture(src, alt), ...(caption ? [element('figcaption', {}, ...captionNodes(caption, around))] : [])),
  ],
  Gallery: ({ album }, _, { text: { albums, base } }) =>
    (albums?.[galleryPath(album, base)] ?? []).map(({ src }, index, all) =>
      element('p', {}, picture(src, words.texts.pictureOf(index + 1, all.length))),
    ),
  LatestNews: () => [],
  LinkButton: ({ href = '' }, children, around) => {
    const target = addressOf(href, around);
    return [element('p', {}, ...(target ? [element('a', { href: target.href }, ...children)] : children))];
  },
  LocalMedia: ({ src = '', title }) => [
    element('p', {}, element('a', { href: absoluteUrl(src) }, text(title ?? src.split('/').at(-1) ?? src))),
  ],
  Mention: ({ name = '' }, _, { text: { authors } }) => [text(authors?.[name]?.name ?? name)],
  NewsCard: ({ slug = '' }, _, { text: { news } }) => entryLink(news?.[slug]),
  RegistrationLink: ({ slug = '' }, _, { text: { events } }) => entryLink(events?.[slug]),
  Spoiler: ({ text: summary = words.texts.spoiler }, children) => [element('p', {}, element('strong', {}, text(summary))), ...children],
  TableOfContents: () => [],
  UpcomingEvents: () => [],
};
