import { hasHost, isSafeUrl } from '../content/fields';
import { likelyWebAddress } from '../content/understand/values';
import { decodePath } from '../decode-path';
import { href } from '../site/routes';

/** Decides which addresses a page may link to: an address must lead where it seems to lead. */

/** Characters that are invisible, or that reverse the following ones (Unicode, « Default_Ignorable » and « Bidi_Control »). */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
/** Letters of the domain names of AFNIC and of Western Europe. Other scripts have letters that look the same. */
const HOST_LABEL = /^[a-z0-9_ß-öø-ÿœ-]+$/;
const LOCAL = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])$/;

interface AddressFault {
  /** In French, to follow « L’adresse « … » n’est pas acceptée ». */
  reason: string;
  remedy: string;
}

const SCHEMES = 'Écrivez une adresse qui commence par `https://`, `mailto:`, `tel:` ou `/`.';

/** The right address for a misspelt scheme: `htps://exemple.fr`, `mail:nom@exemple.fr`. */
function likelyScheme(address: string): string {
  const web = likelyWebAddress(address);
  const [, mail] = /^(?:e-?)?mail(?:-?to)?:\/*([^\s@]+@[^\s@]+)$/i.exec(address) ?? [];
  return web || mail ? `Écrivez \`${web ?? `mailto:${mail}`}\`.` : SCHEMES;
}

/** The published form of an address: `//exemple.fr/` gets its scheme. */
export function tidyAddress(address: string): string {
  const trimmed = address.trim();
  return /^\/\/[^/\\]/.test(trimmed) ? `https:${trimmed}` : trimmed;
}

/** Why an address is refused; undefined for one that a page may link to. */
export function addressFault(written: string): AddressFault | undefined {
  const address = tidyAddress(written);
  // Browsers drop control characters, and read `\` as `/` (WHATWG URL, basic URL parser): `/\exemple.fr` is another site.
  if (hasControl(address))
    return { reason: ' : elle contient une tabulation ou un retour à la ligne', remedy: 'Écrivez-la d’un seul tenant.' };
  const isShared = /^(?:\\|%5c){1,2}[^\\/%]+(?:\\|%5c)/i.test(address);
  if (isShared || /^(?:file:|[a-z]:(?:[\\/]|%5c))/i.test(address))
    return {
      reason: isShared ? ' : c’est un fichier du réseau de votre organisation' : ' : c’est un fichier de votre ordinateur',
      remedy: `Copiez-le dans le dossier \`public\`, et écrivez \`/${decodePath(address).split(/[\\/]/).at(-1)}\`.`,
    };
  if (/^data:image\//i.test(address))
    return {
      reason: ' : c’est une image collée dans le texte',
      remedy: 'Enregistrez-la dans le dossier `public/img`, et écrivez son chemin, comme `/img/atelier.jpg`.',
    };
  if (!isSafeUrl(address)) return { reason: '', remedy: likelyScheme(address) };
  if (INVISIBLE.test(decodePath(address))) return { reason: ' : elle contient un caractère invisible', remedy: 'Retapez-la à la main.' };
  // Within a path, the check of missing files suggests the right address.
  if (/^\/*(?:\\|%5c)/i.test(address) || (/^https?:/i.test(address) && address.includes('\\')))
    return { reason: ' : elle contient une barre oblique inverse', remedy: 'Écrivez `/`, et non `\\`.' };
  if (address.startsWith('//')) return { reason: '', remedy: SCHEMES };
  if (/^https?:/i.test(address)) return webFault(address);
  return /^mailto:/i.test(address) ? mailFault(address) : undefined;
}

function webFault(address: string): AddressFault | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:\/\/[^/]/i.test(address) || !(hasHost(url) || LOCAL.test(url.hostname)))
    return {
      reason: ' : elle est incomplète',
      remedy: `Écrivez ${likelyWebAddress(address) ? `\`${likelyWebAddress(address)}\`` : 'l’adresse complète, comme `https://exemple.fr/page`'}.`,
    };
  if (url.username || url.password)
    return { reason: ` : elle mène à « ${url.hostname} », et non à ce qui précède « @ »`, remedy: `Retirez ce qui précède « @ ».` };
  if (LOCAL.test(url.hostname))
    return {
      reason: ' : elle ne mène quelque part que sur votre ordinateur',
      remedy: `Écrivez \`${sitePathOf(url)}\`, sans ce qui précède.`,
    };
  const written = /^https?:\/\/([^/?#:]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  // A name in its ASCII form (`xn--…`) cannot look like another.
  if (written.replace(/\.$/, '') === url.hostname || url.hostname.startsWith('[')) return undefined;
  const read = decodePath(written).normalize('NFC');
  if (read === url.hostname || (/[^\0-\x7f]/.test(read) && read.split('.').every((label) => HOST_LABEL.test(label)))) return undefined;
  return {
    reason: ` : le nom du site a des lettres qui ressemblent à d’autres (en toutes lettres : « ${url.hostname} »)`,
    remedy: 'Retapez-le à la main ; si c’est bien ce site, écrivez son nom en toutes lettres.',
  };
}

/** The path on the site of an address copied from the preview. */
function sitePathOf({ pathname, search, hash }: URL): string {
  const base = href('/').slice(0, -1);
  return (base && pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname) + search + hash;
}

function mailFault(address: string): AddressFault | undefined {
  const [recipient = '', query = ''] = address.slice('mailto:'.length).split('?', 2);
  if (!/^[^\s@?]+@[^\s@?]+\.[^\s@?]+$/.test(decodePath(recipient)))
    return { reason: ' : ce n’est pas une adresse électronique', remedy: 'Écrivez `mailto:nom@exemple.fr`.' };
  const hidden = [...new URLSearchParams(query).keys()].find((name) => !/^(subject|body)$/i.test(name));
  if (hidden === undefined) return undefined;
  return { reason: ` : \`${hidden}=\` y ajoute ce que l’on ne voit pas`, remedy: 'N’ajoutez que `?subject=…` ou `?body=…`.' };
}

function hasControl(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f');
}
