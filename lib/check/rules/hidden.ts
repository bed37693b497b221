import type { Finding } from '../../content/problems';
import { addressFault } from '../../markdown/addresses';
import { TURNED, TURNING } from '../../markdown/turned-text';
import { isRecord } from '../../is-record';
import type { Rule } from './rule';

/** Front matter whose titles and addresses are not what they seem. Texts in Markdown say it themselves. */
export const hiddenMeanings: Rule = ({ frontMatter, positionOf }) =>
  strings(frontMatter).flatMap(({ path, value }): Finding[] => {
    if (TURNING.test(value)) return [{ ...positionOf(path), rule: 'caractere-invisible', ...TURNED }];
    const address = /^[^\s@]+@[^\s@]+\?/.test(value) ? `mailto:${value}` : value;
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

function strings(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; value: string }[] {
  if (typeof value === 'string') return [{ path, value }];
  const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];
  return entries.flatMap(([key, item]) => strings(item, [...path, key]));
}
