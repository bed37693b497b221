import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { words } from '../site/words';
import { type ComponentChildren, componentNode, textChild } from './component-node';
import type { Arguments } from './shortcode-tag';

/** The definition of a shortcode: whether it encloses a text, whether it is a block, and the component or element it becomes. */
export interface ShortcodeDefinition {
  /** `required`: it has a closing tag. `optional`: it may have one. */
  content: 'required' | 'optional' | 'none';
  /** True among paragraphs, false within a sentence. */
  block: boolean;
  /** Undefined for a tag with invalid arguments. */
  toNode: (shortcode: Arguments, children: ComponentChildren) => MdxJsxFlowElement | undefined;
  /** How to write a tag that needs an argument. */
  example?: string;
}

const callout: ShortcodeDefinition = {
  content: 'required',
  block: true,
  toNode: ({ positional, named }, children) =>
    componentNode('Callout', { kind: named.kind ?? named.type ?? positional[0], title: named.title }, children),
};

/** Parts of a slide deck: a page shows their content, and a rule between slides. */
const passThrough: ShortcodeDefinition = {
  content: 'optional',
  block: true,
  toNode: (_, children) => (children.length > 0 ? componentNode('div', {}, children) : componentNode('hr', {})),
};

/**
 * A page of another service becomes a card with a link: browsers fetch nothing there before the visitor follows it. Its whole address may
 * stand in place of its identifier.
 */
const external = (toUrl: (id: string, shortcode: Arguments) => string, service: string, example: string): ShortcodeDefinition => ({
  content: 'none',
  block: true,
  example,
  toNode: (shortcode) => {
    const id = shortcode.named.id ?? shortcode.positional[0];
    if (!id) return undefined;
    const address = /^(?:https?:)?\/*((?:[\w-]+\.)+[a-z]{2,}\/.*)/is.exec(id)?.[1];
    const url = address === undefined ? toUrl(id, shortcode) : `https://${address}`;
    return componentNode('ExternalMedia', { url, service, title: shortcode.named.title });
  },
});

const media = (kind: 'video' | 'audio', example: string): ShortcodeDefinition => ({
  content: 'none',
  block: true,
  example,
  toNode: ({ positional, named }) => {
    const src = named.src ?? named.url ?? positional[0];
    if (!src) return undefined;
    return /^https?:/.test(src)
      ? componentNode('ExternalMedia', { url: src, title: named.title })
      : componentNode('LocalMedia', { src, kind, title: named.title });
  },
});

/** Every shortcode that an entry may use, from Hugo, Wowchemy and HugoBlox. */
export const SHORTCODES: Record<string, ShortcodeDefinition> = {
  abbr: {
    content: 'optional',
    block: false,
    toNode: ({ positional: [short, long], named }, children) =>
      componentNode(
        'abbr',
        { title: named.title ?? named.tooltip ?? long },
        children.length > 0 ? children : textChild(named.text ?? short ?? ''),
      ),
  },
  alert: callout,
  audio: media('audio', '{{< audio src="/media/entretien.mp3" >}}'),
  callout,
  cite: {
    example: '{{< cite page="/actualites/bilan" >}}',
    content: 'none',
    block: true,
    toNode: ({ positional, named }) => {
      const page = named.page ?? positional[0];
      return page ? componentNode('a', { href: `ref:${page}` }, []) : undefined;
    },
  },
  contact: { content: 'none', block: false, toNode: () => componentNode('Contact', {}) },
  cta: {
    example: '{{< cta cta_link="/rejoindre/" cta_text="Nous rejoindre" >}}',
    content: 'none',
    block: true,
    toNode: ({ named }) =>
      named.cta_link ? componentNode('LinkButton', { href: named.cta_link }, textChild(named.cta_text ?? named.cta_link)) : undefined,
  },
  figure: {
    content: 'none',
    block: true,
    toNode: ({ positional, named }) =>
      componentNode('Figure', {
        src: named.src ?? positional[0],
        alt: named.alt,
        caption: [named.title, named.caption, named.attr].filter((text) => !!text).join(' — ') || undefined,
        link: named.link,
      }),
  },
  fragment: passThrough,
  gallery: {
    content: 'none',
    block: true,
    toNode: ({ positional, named }) => componentNode('Gallery', { album: named.album ?? positional[0] }),
  },
  gist: external(
    (user, { positional }) => `https://gist.github.com/${user}/${positional[1] ?? ''}`,
    'GitHub',
    '{{< gist camille 0123456789 >}}',
  ),
  hl: { content: 'required', block: false, toNode: (_, children) => componentNode('mark', {}, children) },
  icon: {
    content: 'none',
    block: false,
    toNode: ({ positional, named }) => componentNode('span', { 'data-icon': named.name ?? positional[0] ?? '', 'aria-hidden': 'true' }),
  },
  link: {
    example: '{{< link url="https://exemple.fr" text="Le site" >}}',
    content: 'optional',
    block: false,
    toNode: ({ positional: [first, second], named }, children) => {
      const href = named.url ?? named.href ?? first;
      return href
        ? componentNode('a', { href }, children.length > 0 ? children : textChild(named.text ?? named.name ?? second ?? href))
        : undefined;
    },
  },
  mention: {
    content: 'none',
    block: false,
    toNode: ({ positional, named }) => componentNode('Mention', { name: named.user ?? named.name ?? positional[0] ?? '' }),
  },
  slide: passThrough,
  speaker_note: {
    content: 'required',
    block: true,
    toNode: (_, children) => componentNode('Spoiler', { text: words.texts.speakerNotes }, children),
  },
  spoiler: {
    content: 'required',
    block: true,
    toNode: ({ positional, named }, children) =>
      componentNode('Spoiler', { text: named.text ?? positional[0] ?? words.texts.spoiler }, children),
  },
  staticref: {
    example: '{{% staticref "docs/programme.pdf" %}}Le programme{{% /staticref %}}',
    content: 'required',
    block: false,
    toNode: ({ positional: [path] }, children) =>
      path ? componentNode('a', { href: /^https?:/.test(path) ? path : `/${path.replace(/^\/+/, '')}` }, children) : undefined,
  },
  toc: { content: 'none', block: true, toNode: () => componentNode('TableOfContents', {}) },
  tweet: external(
    (id, { named }) => `https://x.com/${named.user ?? 'i'}/status/${id}`,
    'X',
    '{{< tweet user="camille" id="0123456789" >}}',
  ),
  video: media('video', '{{< video src="/media/film.mp4" >}}'),
  vimeo: external((id) => `https://vimeo.com/${id}`, 'Vimeo', '{{< vimeo 123456789 >}}'),
  youtube: external((id) => `https://www.youtube.com/watch?v=${id.replace('?', '&')}`, 'YouTube', '{{< youtube AbCdEfGhIjk >}}'),
};

export function findShortcode(name: string): ShortcodeDefinition | undefined {
  return Object.hasOwn(SHORTCODES, name) ? SHORTCODES[name] : undefined;
}
