import type { Finding } from '../../content/problems';
import type { SiteSettings } from '../../content/settings';
import { stringsOf } from '../../content/strings-of';
import type { ParsedYaml } from '../../content/yaml/parse-yaml';
import type { Pictures } from '../../images/inspect';
import { formerPath } from '../../site/former-path';
import { TEN_SQUARES } from '../../site/logo';
import { linkFault } from './links';
import { missingPicture } from './missing-file';
import { noPicture } from './pictures';
import type { CheckContext } from './rule';

interface Context extends CheckContext {
  pictures: Pictures | undefined;
}

/** Reports links and pictures of the settings that lead nowhere: every page has them. */
export function settingsFindings(settings: SiteSettings | undefined, positionOf: ParsedYaml['positionOf'], context: Context): Finding[] {
  if (!settings) return [];
  return [
    ...lostLinks(settings, positionOf, context),
    ...endlessRedirects(settings, positionOf),
    ...pictureFindings(settings, positionOf, context),
  ];
}

/** Old addresses that lead to each other: a browser goes round, and gives up. */
function endlessRedirects({ redirects }: SiteSettings, positionOf: ParsedYaml['positionOf']): Finding[] {
  const pathOf = (address: string) => (address.startsWith('/') ? formerPath(address.replace(/[?#].*$/s, '')) : undefined);
  const targets = new Map(redirects.map(({ from, to }) => [pathOf(from), pathOf(to)]));
  return redirects.flatMap(({ from }, index) => {
    const start = pathOf(from);
    const seen = new Set([undefined, start]);
    let at = targets.get(start);
    for (; !seen.has(at); at = targets.get(at)) seen.add(at);
    if (start === undefined || at !== start) return [];
    return [
      {
        ...positionOf(['redirects', index, 'to']),
        rule: 'ancienne-adresse',
        message: `L’ancienne adresse \`${from}\` ramène à elle-même : aucune page ne s’ouvre.`,
        remedy: 'Écrivez après `to:` l’adresse de la page qui la remplace ; si aucune ne la remplace, retirez `from` et `to`.',
      },
    ];
  });
}

function lostLinks(settings: SiteSettings, positionOf: ParsedYaml['positionOf'], context: Context): Finding[] {
  const links = stringsOf(settings).filter(({ path }) => /^(?:to|url|join_url|ideas_url)$/.test(String(path.at(-1))));
  return links.flatMap(({ path, value }) => {
    const fault = value.startsWith('/') ? linkFault(value, context) : undefined;
    return fault ? [{ ...positionOf(path), ...fault }] : [];
  });
}

function pictureFindings(settings: SiteSettings, positionOf: ParsedYaml['positionOf'], context: Context): Finding[] {
  const { files, pictures } = context;
  return (['logo', 'logo_dark', 'icon'] as const).flatMap((field): Finding[] => {
    const path = settings[field];
    if (path === undefined || path === TEN_SQUARES) return [];
    const at = () => positionOf([field]);
    const file = files.find(path);
    if (!file) return [{ ...at(), ...missingPicture(path, context) }];
    const facts = pictures?.get(file);
    if (pictures && !facts) return [{ ...at(), ...noPicture(path) }];
    return field === 'icon' && facts ? iconFindings(path, facts, at) : [];
  });
}

function iconFindings(
  path: string,
  { format, width, height }: { format: string; width: number; height: number },
  at: () => Place,
): Finding[] {
  const remedy = 'Dessinez-la dans un carré, en SVG ; sans `icon`, le site en a une à ses couleurs.';
  if (format !== 'SVG') return [{ ...at(), rule: 'image', message: `L’icône « ${path} » n’est pas un dessin SVG.`, remedy }];
  if (width === height) return [];
  return [{ ...at(), severity: 'warning', rule: 'image', message: `L’icône « ${path} » n’est pas carrée.`, remedy }];
}

type Place = ReturnType<ParsedYaml['positionOf']>;
