import type { Definition, Html, Image, Link, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { lineAt } from '../../markdown/place-in';
import { REFERENCE } from '../convert-addresses';
import { type RewriteContext, sayLostLink, sayLostPicture, sayMoved, shown } from './address-notes';
import { applyEdits, type Edit, endOf, labelEndOf, startOf, unlink } from './edits';
import { parseMarkdown, withoutShortcodes } from './html-parts';
import { hideCode, Masks } from './masks';
import { rewriteShortcodeAddresses } from './shortcode-addresses';

/** Changes the addresses of a text to those of the new site; what leads nowhere keeps its words. */

const REF =
  /\{\{[<%]\s*(?:rel)?ref\s+(?:\.\s+)?(?:path\s*=\s*)?(?:"([^"]{0,1000})"|`([^`]{0,1000})`|([^"`\s>%]{1,1000}))[^>%]{0,1000}[>%]\}\}/g;
/** Marks a reference until its place is known: a noncharacter on each side. */
const [OPEN, CLOSE] = ['\u{fdd2}', '\u{fdd3}'];

/** @param text code included. */
export function rewriteAddresses(text: string, context: RewriteContext): string {
  const masks = new Masks();
  const referenced = hideCode(text, masks).replace(REF, (_, quoted?: string, raw?: string, bare?: string) => {
    const target = (quoted ?? raw ?? bare ?? '').trim().replaceAll(' ', '%20');
    return `${REFERENCE}${OPEN}${target}${CLOSE}`;
  });
  const whole = rewriteShortcodeAddresses(masks.restore(referenced), context);
  const { resolve } = context;
  const plain: RewriteContext = { ...context, resolve: (address, use) => resolve(address.replace(/[\u{fdd2}\u{fdd3}]/gu, ''), use) };
  return restoreReferences(applyEdits(whole, editsOf(whole, plain)), plain);
}

function editsOf(text: string, context: RewriteContext): Edit[] {
  const edits: Edit[] = [];
  const tree = parseMarkdown(withoutShortcodes(text));
  const lost = new Set<string>();
  visit(tree, 'definition', (node) => {
    edits.push(...editDefinition(node, text, context, lost));
  });
  visit(tree, 'text', (node, _, parent) => {
    if (parent?.type !== 'link' && parent?.type !== 'linkReference') edits.push(...editBareAddresses(node, text, context));
  });
  visit(tree, ['link', 'image', 'html', 'linkReference'], (node) => {
    if (node.type === 'link') edits.push(...editLink(node, text, context));
    if (node.type === 'image') edits.push(...editPicture(node, text, context));
    if (node.type === 'html') edits.push(...editHtml(node, text, context));
    if (node.type === 'linkReference' && lost.has(node.identifier)) edits.push(...unlink(node));
  });
  return edits;
}

const DESTINATION = /^\]\(\s*(<[^>\n]*>|(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.|\([^\s()]*\))*\))*)/;

/** Where the address of a link stands, after its label. */
function destinationOf(labelEnd: number, text: string): Edit | undefined {
  const [whole, written = ''] = DESTINATION.exec(text.slice(labelEnd, labelEnd + 4000)) ?? [];
  if (whole === undefined) return undefined;
  const start = labelEnd + whole.length - written.length;
  return { start, end: start + written.length, text: written };
}

function editLink(node: Link, text: string, context: RewriteContext): Edit[] {
  const isAutomatic = text.charAt(startOf(node)) !== '[';
  const found = context.resolve(node.url, 'link');
  if (found.kind === 'same') return [];
  const line = context.lineOf(node.position?.start.line ?? 1);
  if (found.kind === 'moved') {
    sayMoved('link', node.url, found.to, line, context);
    if (isAutomatic)
      return found.to.startsWith('mailto:') ? [] : [{ start: startOf(node), end: endOf(node), text: linkTo(found.to, context) }];
    const place = destinationOf(labelEndOf(node), text);
    return place ? [{ ...place, text: encoded(found.to) }] : [];
  }
  sayLostLink(node.url, line, context);
  return isAutomatic ? [] : unlink(node);
}

const BARE_ADDRESS = /https?:\/\/[^\s<>()"'\]]*[^\s<>()"'\].,;:!?*_~]/g;

/** Addresses of the old site alone in a sentence, which Hugo makes links. */
function editBareAddresses(node: Text, text: string, context: RewriteContext): Edit[] {
  const start = startOf(node);
  return [...text.slice(start, endOf(node)).matchAll(BARE_ADDRESS)].flatMap(({ 0: address, index }) => {
    const found = context.resolve(address, 'link');
    if (found.kind !== 'moved') return [];
    sayMoved('link', address, found.to, context.lineOf(node.position?.start.line ?? 1), context);
    return { start: start + index, end: start + index + address.length, text: linkTo(found.to, context) };
  });
}

/** A link in place of an address: called as its page is, where there is one. */
function linkTo(address: string, { titleOf }: RewriteContext): string {
  if (/^[a-z]+:/i.test(address)) return `<${address}>`;
  const title = titleOf(address.replace(/[?#].*$/, '')) ?? address;
  return `[${title.replace(/[[\]]/g, '\\$&')}](${encoded(address)})`;
}

function editPicture(node: Image, text: string, context: RewriteContext): Edit[] {
  const found = context.resolve(node.url, 'picture');
  if (found.kind === 'same') return [];
  const [start, end] = [startOf(node), endOf(node)];
  const line = context.lineOf(node.position?.start.line ?? 1);
  if (found.kind === 'lost') {
    sayLostPicture(node.url, line, context);
    return [{ start, end, text: `*Image absente${node.alt ? ` : ${node.alt.replaceAll('*', '')}` : ''}*` }];
  }
  sayMoved('picture', node.url, found.to, line, context);
  const at = text.slice(start, end).lastIndexOf('](');
  const place = at < 0 ? undefined : destinationOf(start + at, text);
  return place ? [{ ...place, text: encoded(found.to) }] : [];
}

function editDefinition(node: Definition, text: string, context: RewriteContext, lost: Set<string>): Edit[] {
  const isPicture = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(node.url);
  const found = context.resolve(node.url, isPicture ? 'picture' : 'link');
  if (found.kind === 'same') return [];
  const line = context.lineOf(node.position?.start.line ?? 1);
  const written = text.slice(startOf(node), endOf(node));
  const match = /^(\[(?:\\.|[^\]\\])*\]:\s*)(<[^>\n]*>|\S+)/.exec(written);
  const [, before = '', address = ''] = match ?? [];
  if (found.kind === 'moved') {
    sayMoved('link', node.url, found.to, line, context);
    const start = startOf(node) + before.length;
    return match ? [{ start, end: start + address.length, text: encoded(found.to) }] : [];
  }
  lost.add(node.identifier);
  context.note({
    line,
    outcome: 'to-do',
    subject: 'link',
    message: `L’adresse « ${shown(node.url)} » ne mène à rien sur le nouveau site : les mots de ses liens sont gardés, sans elle.`,
    before: written,
  });
  return [{ start: startOf(node), end: endOf(node), text: '' }];
}

const ATTRIBUTE = /(\s(?:href|src|poster|data-src)\s*=\s*)(["'“”]?)([^"'“”\s>]*|(?<=")[^"]*|(?<=')[^']*)/gi;

function editHtml(node: Html, text: string, context: RewriteContext): Edit[] {
  const start = startOf(node);
  const written = text.slice(start, endOf(node));
  return [...written.matchAll(ATTRIBUTE)].flatMap((match): Edit[] => {
    const [, before = '', mark = '', address = ''] = match;
    const at = start + match.index + before.length + mark.length;
    const line = context.lineOf((node.position?.start.line ?? 1) + written.slice(0, match.index).split('\n').length - 1);
    const isPicture = !/href/i.test(before);
    const found = context.resolve(address.replaceAll('&amp;', '&'), isPicture ? 'picture' : 'link');
    if (found.kind === 'same' || (address === '' && isPicture)) return [];
    if (address === '') return [{ start: start + match.index, end: at + (mark === '' ? 0 : 1), text: '' }];
    if (found.kind === 'moved') {
      sayMoved(isPicture ? 'picture' : 'link', address, found.to, line, context);
      return [{ start: at, end: at + address.length, text: found.to.replaceAll('&', '&amp;').replaceAll('"', '%22') }];
    }
    // The check names a picture that is not there, and its words take its place.
    if (isPicture) return [];
    sayLostLink(address, line, context);
    const whole = start + match.index;
    const closing = mark === '' ? 0 : 1;
    return [{ start: whole, end: at + address.length + closing, text: '' }];
  });
}

/** References that are not the address of a link: the title of the page, with a link to it. */
function restoreReferences(text: string, context: RewriteContext): string {
  return text.replace(/ref:\u{fdd2}([^\u{fdd2}\u{fdd3}]*)\u{fdd3}/gu, (_, target: string, index: number) => {
    const found = context.resolve(`${REFERENCE}${target}`, 'link');
    if (found.kind === 'moved') return `[${context.titleOf(found.to) ?? found.to}](${encoded(found.to)})`;
    sayLostLink(target, context.lineOf(lineAt(text, index)), context);
    return target;
  });
}

function encoded(address: string): string {
  return /[\s()<>]/.test(address) ? `<${address.replaceAll('<', '%3C').replaceAll('>', '%3E')}>` : address;
}
