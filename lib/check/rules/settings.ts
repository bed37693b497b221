import type { Finding } from '../../content/problems';
import type { SiteSettings } from '../../content/settings';
import { stringsOf } from '../../content/strings-of';
import type { ParsedYaml } from '../../content/yaml';
import { leadsSomewhere, lostLink } from './missing-file';
import type { CheckContext } from './rule';

/** Reports links of the settings that lead nowhere: every page has those of the menus. */
export function settingsLinks(settings: SiteSettings | undefined, positionOf: ParsedYaml['positionOf'], context: CheckContext): Finding[] {
  const links = stringsOf(settings).filter(({ path }) => /^(?:to|url|join_url|ideas_url)$/.test(String(path.at(-1))));
  return links.flatMap(({ path, value }) =>
    !value.startsWith('/') || leadsSomewhere(value, context) ? [] : [{ ...positionOf(path), ...lostLink(value, context.files) }],
  );
}
