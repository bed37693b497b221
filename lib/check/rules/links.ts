import type { Finding } from '../../content/problems';
import { likelyWebAddress, readAddress } from '../../content/understand/values';
import { decodePath } from '../../decode-path';
import { isPageId } from '../../markdown/anchors';
import { REF_SCHEME } from '../../markdown/references';
import { nearestOf } from '../../near-words';
import { isFile, placeFor, whyMissing } from './missing-file';
import type { CheckContext } from './rule';

/** Explains the links of texts that lead nowhere. */

type Fault = Pick<Finding, 'severity' | 'rule' | 'message' | 'remedy'>;

/** A path: neither an address of another site (`https:`, `//`) nor one with another scheme (`mailto:`). */
const isPath = (href: string) => !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href);

/** Why a link leads nowhere; undefined for one that does, or that leads to another site. Anchors are those of the page: see `anchorFault`. */
export function linkFault(href: string, context: CheckContext): Fault | undefined {
  if (href.startsWith(REF_SCHEME)) {
    const target = context.entries.referred(href);
    return target === undefined ? lostReference(href, context) : lostAnchor(target, context);
  }
  if (href.startsWith('http:'))
    return {
      severity: 'warning',
      rule: 'lien-http',
      message: `Le lien « ${href} » n’est pas chiffré.`,
      remedy: `Écrivez \`${href.replace('http:', 'https:')}\`, si ce site le permet.`,
    };
  if (!isPath(href)) return undefined;
  if (!href.startsWith('/')) return { rule: 'lien-interne', ...relative(href, context) };
  return leadsSomewhere(href, context) ? lostAnchor(href, context) : lost(href, context);
}

/** Whether an anchor is one that the page, not its text, has: those of footnotes, of its parts, and text fragments. */
export function isOfPage(anchor: string): boolean {
  return /^(?:fn|fnref|footnote)|:~:/.test(anchor) || isPageId(anchor);
}

/** Why a link leads to the top of another page, and not to a part of it. */
function lostAnchor(href: string, { entries }: CheckContext): Fault | undefined {
  const [, page = '', encoded = ''] = /^(\/[^?#]*)(?:\?[^#]*)?#(.+)$/s.exec(href) ?? [];
  const anchor = decodePath(encoded);
  if (anchor === '' || isOfPage(anchor)) return undefined;
  const path = page.endsWith('/') ? page : `${page}/`;
  const known = entries.anchorsAt(path);
  if (known === undefined || known.includes(anchor)) return undefined;
  const own = known.filter((id) => !isOfPage(id));
  const near = nearestOf(anchor, own);
  const shown = own.slice(0, MOST_SHOWN).map((id) => `\`${path}#${id}\``);
  return {
    severity: 'warning',
    rule: 'ancre',
    message: `Le lien \`${decodePath(href)}\` ne mène à aucun titre de cette page : elle s’ouvrira en haut.`,
    remedy: near
      ? `Écrivez \`${path}#${near}\`, si c’est bien ce titre.`
      : shown.length > 0
        ? `Écrivez l’adresse d’un de ses titres, comme ${shown.join(', ')}, ou \`${path}\`.`
        : `Écrivez \`${path}\` : cette page n’a pas de titre.`,
  };
}

/** A page may have a hundred headings. */
const MOST_SHOWN = 5;

export function anchorFault(href: string, known: readonly string[]): Fault {
  const anchors = known.map((id) => `\`#${id}\``).join(', ');
  return {
    rule: 'ancre',
    message: `Le lien \`${href}\` ne mène à aucun titre de cette page.`,
    remedy: anchors ? `Écrivez l’un de ceux-ci : ${anchors}.` : 'Retirez ce lien, ou ajoutez un titre.',
  };
}

function lostReference(href: string, { near }: CheckContext): Fault {
  const target = href.slice(REF_SCHEME.length);
  const likely = near.page(target);
  return {
    rule: 'reference',
    message: `Le lien « ${decodePath(target)} » nomme un fichier qui n’existe pas, ou que plusieurs entrées portent.`,
    remedy: likely ? `Écrivez \`${likely}\`, si c’est bien cette page.` : 'Écrivez l’adresse de la page, comme `/evenements/mon-atelier/`.',
  };
}

function lost(href: string, context: CheckContext): Fault {
  const path = decodePath(href);
  const page = /\.(?:html?|mdx?)(?:[?#]|$)/i.test(path) ? context.near.page(href) : undefined;
  if (page)
    return {
      rule: 'lien-interne',
      message: `Le lien « ${path} » nomme un fichier, et non une page du site.`,
      remedy: `Écrivez \`${page}\`, si c’est bien cette page.`,
    };
  if (isFile(path.replace(/[?#].*$/, ''))) {
    const otherwise = { message: `Le fichier « ${path} » n’existe pas.`, remedy: `Déposez-le ${placeFor(href)}, ou corrigez l’adresse.` };
    return { rule: 'lien-interne', ...whyMissing(href, context, otherwise) };
  }
  const likely = context.near.page(href);
  const otherwise = {
    message: `Le lien « ${path} » ne mène à aucune page du site.`,
    remedy: likely
      ? `Écrivez \`${likely}\`, si c’est bien cette page.`
      : 'Écrivez l’adresse d’une page du site, comme `/actualites/` : le plan du site les a toutes.',
  };
  return { rule: 'lien-interne', ...whyMissing(href, context, otherwise) };
}

function relative(href: string, context: CheckContext): Pick<Fault, 'message' | 'remedy'> {
  if (href === '')
    return { message: 'Ce lien n’a pas d’adresse.', remedy: 'Écrivez-la entre les parenthèses, comme `[texte](https://exemple.fr)`.' };
  const message = `Le lien « ${decodePath(href)} » ne dit pas d’où il part.`;
  const written = decodePath(href);
  const web = likelyWebAddress(written) ?? readAddress(written);
  const page = web === undefined ? context.near.page(href) : undefined;
  const likely = web ?? page;
  const remedy = likely
    ? `Écrivez \`${likely}\`.`
    : 'Écrivez l’adresse complète : `https://…` pour un autre site, `/…/` pour une page de celui-ci.';
  return whyMissing(href, context, { message, remedy });
}

function leadsSomewhere(address: string, { paths, formerPaths, files }: CheckContext): boolean {
  const path = address.replace(/[?#].*$/, '');
  return formerPaths.has(path) || formerPaths.has(`${path}/`) || paths.has(path) || paths.has(`${path}/`) || files.find(path) !== undefined;
}
