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
