import type { Finding } from '../../content/problems';
import { stringsOf } from '../../content/strings-of';
import type { ParsedYaml } from '../../content/yaml/parse-yaml';
import { addressFault } from '../../markdown/addresses';
import { TURNED, TURNING } from '../../markdown/turned-text';
import type { TextRule } from './rule';

/** Reports front matter whose text or addresses mislead readers. The analysis of Markdown texts reports its own. */
export const hiddenMeanings: TextRule = ({ frontMatter, positionOf }) => hiddenIn(frontMatter, positionOf);

export function hiddenIn(fields: unknown, positionOf: ParsedYaml['positionOf']): Finding[] {
  return stringsOf(fields).flatMap(({ path, value }): Finding[] => {
    if (TURNING.test(value)) return [{ ...positionOf(path), rule: 'caractere-invisible', ...TURNED }];
    const address = /^[^\s@/:]+@[^\s@]+\?/.test(value) ? `mailto:${value}` : value;
    const fault = /^(?:https?:|mailto:|[/\\][/\\\t])/i.test(address) ? addressFault(address) : undefined;
    if (!fault) return [];
    return [
      {
        ...positionOf(path),
        rule: 'adresse',
        message: `L’adresse « ${value.slice(0, 60)} » n’est pas acceptée${fault.reason}.`,
        remedy: fault.remedy,
      },
    ];
  });
}

/** Fields that pages show as they are written, and no Markdown. */
const PLAIN = new Set([
  'title',
  'subtitle',
  'event',
  'status_note',
  'speakers',
  'speaker',
  'authors',
  'responsible',
  'role',
  'contact',
  'name',
]);

/** Markdown, tags and entities of HTML, comments; not `List<String>`. */
const MARKUP =
  /\*\*\S.*?\*\*|!?\[[^[\]]+\]\([^()\s]+\)|<\/?(?:a|b|br|code|div|em|font|h[1-6]|i|img|p|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>|<!--.*?-->|&(?:[a-z]{2,8}|#\d+);/i;

/** Reports markup in a field that readers would see with it. */
export const plainTexts: TextRule = ({ frontMatter, positionOf }) =>
  stringsOf(frontMatter).flatMap(({ path, value }): Finding[] => {
    const field = path.findLast((part) => typeof part === 'string');
    const found = PLAIN.has(String(field)) ? MARKUP.exec(value)?.[0] : undefined;
    if (found === undefined) return [];
    return [
      {
        ...positionOf(path),
        severity: 'warning',
        rule: 'texte-simple',
        message: `« ${found.slice(0, 60)} » est montré tel quel : \`${String(field)}\` est un texte simple, sans mise en forme.`,
        remedy: 'Écrivez seulement les mots que l’on doit lire.',
      },
    ];
  });
