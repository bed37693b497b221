import { ownValue } from '../../own-value';
import { type RewriteContext, sayLostPicture, sayMoved, shown } from './address-notes';
import { hideCode, Masks } from './masks';
import { type Part, readShortcodes, type ShortcodeCall } from './shortcode-calls';
import { argument, plainWords, quoted } from './shortcode-renderings';

/** Changes the addresses that the site's shortcodes hold. */

interface AddressUse {
  /** The argument by its name, else by its position. */
  names: readonly string[];
  position?: number;
  use: 'link' | 'picture';
}

const USES: Record<string, AddressUse> = {
  figure: { names: ['src'], position: 0, use: 'picture' },
  video: { names: ['src', 'url'], position: 0, use: 'picture' },
  audio: { names: ['src', 'url'], position: 0, use: 'picture' },
  link: { names: ['url', 'href'], position: 0, use: 'link' },
  cta: { names: ['cta_link'], use: 'link' },
  staticref: { names: [], position: 0, use: 'link' },
  cite: { names: ['page'], position: 0, use: 'link' },
};

export function rewriteShortcodeAddresses(text: string, context: RewriteContext): string {
  if (!text.includes('{{')) return text;
  const masks = new Masks();
  const hidden = hideCode(text, masks);
  const render = (parts: readonly Part[]): string =>
    parts.map((part) => (typeof part === 'string' ? part : rewritten(part, render(part.children), context))).join('');
  return masks.restore(render(readShortcodes(hidden)));
}

function rewritten(call: ShortcodeCall, inner: string, context: RewriteContext): string {
  const asWritten = () => call.written + (call.closing === undefined ? inner : inner + call.closing);
  if (call.name === 'gallery') return gallery(call, context);
  const place = ownValue(USES, call.name);
  if (!place) return asWritten();
  const address = argument(call, place.names, place.position);
  if (address === undefined) return asWritten();
  const line = context.lineOf(call.line);
  const written = call.name === 'staticref' && !/^[a-z]+:|^\//i.test(address) ? `/${address}` : address;
  const found = context.resolve(call.name === 'cite' ? `ref:${address}` : written, place.use);
  if (call.name === 'cite') return citation(found.kind === 'moved' ? found.to : undefined, address, line, context);
  const withLink = call.name === 'figure' ? followLink(call, context, line) : call.written;
  if (found.kind === 'same') return withLink + (call.closing === undefined ? inner : inner + call.closing);
  if (found.kind === 'moved') {
    sayMoved(place.use, address, found.to, line, context);
    return replaceArgument(withLink, address, found.to) + (call.closing === undefined ? inner : inner + call.closing);
  }
  return lostOne(call, address, inner, line, context);
}

function gallery(call: ShortcodeCall, context: RewriteContext): string {
  const { match, dir } = call.named;
  const pattern = match ?? (dir && `${dir.replace(/\/+$/, '')}/*`);
  if (pattern !== undefined) return pictures(call, pattern, context);
  const album = argument(call, ['album'], 0);
  if (context.hasAlbum(album)) return call.written;
  sayLostPicture(`album ${album ?? 'gallery'}`, context.lineOf(call.line), context);
  return `*Images absentes : album « ${album ?? 'gallery'} »*`;
}

/** The pictures of a gallery that names them by a pattern: the site has galleries of a folder alone. */
function pictures(call: ShortcodeCall, pattern: string, context: RewriteContext): string {
  const found = context.picturesLike(pattern);
  if (found.length === 0) {
    sayLostPicture(pattern, context.lineOf(call.line), context);
    return `*Images absentes : « ${pattern} »*`;
  }
  const after = found.map((address) => `![](${address})`).join('\n\n');
  context.note({
    line: context.lineOf(call.line),
    outcome: 'to-do',
    subject: 'picture',
    message: `Le raccourci \`gallery\` devient les ${found.length} images qu’il montrait, sans description : écrivez-la entre les crochets.`,
    before: call.written,
    after,
  });
  return after;
}

/** A picture with a link: a link that leads nowhere goes, and the picture stays. */
function followLink(call: ShortcodeCall, context: RewriteContext, line: number): string {
  const { link } = call.named;
  const found = link === undefined ? undefined : context.resolve(link, 'link');
  if (link === undefined || found === undefined || found.kind === 'same') return call.written;
  if (found.kind === 'moved') return replaceArgument(call.written, link, found.to);
  context.note({
    line,
    outcome: 'to-do',
    subject: 'link',
    message: `Le lien « ${shown(link)} » d’une image ne mène à rien : l’image est gardée, sans lui.`,
    before: link,
  });
  return call.written.replace(/\s+link\s*=\s*(?:"[^"]*"|`[^`]*`|[^\s>%]+)/, '');
}

function replaceArgument(tag: string, before: string, after: string): string {
  const escaped = [`"${before}"`, `\`${before}\``, before].find((candidate) => tag.includes(candidate));
  return escaped === undefined ? tag : tag.replace(escaped, () => quoted(after));
}

/** A reference to a publication: its title, with a link to it. */
function citation(page: string | undefined, name: string, line: number, context: RewriteContext): string {
  if (page !== undefined) return `[${context.titleOf(page) ?? name}](${page})`;
  context.note({
    line,
    outcome: 'to-do',
    subject: 'link',
    message: `La page citée, « ${shown(name)} », n’est pas sur le nouveau site.`,
    before: name,
  });
  return shown(name);
}

/** The words of a shortcode whose file or page is not there. */
function lostOne(call: ShortcodeCall, address: string, inner: string, line: number, context: RewriteContext): string {
  if (call.name === 'figure') {
    sayLostPicture(address, line, context);
    const { title, caption, alt, attr } = call.named;
    const words = [...new Set([title, caption, alt, attr].flatMap((text) => (text ? plainWords(text) : [])))];
    return `*Image absente : ${words.join(' – ') || address}*`;
  }
  context.note({
    line,
    outcome: 'to-do',
    subject: call.name === 'video' || call.name === 'audio' ? 'file' : 'link',
    message: `« ${shown(address)} », que nomme le raccourci \`${call.name}\`, n’est pas sur le nouveau site : ses mots sont gardés.`,
    before: call.written,
  });
  const words = inner.trim() || (argument(call, ['text', 'name', 'title', 'cta_text'], 1) ?? '');
  return words || shown(address);
}
