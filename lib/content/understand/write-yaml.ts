import { Document, isMap, isScalar, isSeq } from 'yaml';
import type { Written } from './forms';

/**
 * Writes a value on one line of YAML, such as `{ name: Le site, url: https://exemple.fr }`, quoted only where it must be.
 * @param inFlow whether it will stand between brackets or braces, where commas end a value.
 */
export function writeYaml(value: Written, inFlow = false): string {
  const document = new Document(inFlow ? [value] : value, { schema: 'failsafe' });
  setFlow(document.contents);
  const written = document.toString({ lineWidth: 0 }).trim();
  return inFlow ? written.replace(/^\[\s*([\s\S]*?)\s*\]$/, '$1') : written.replace(/^\[ (.*) \]$/s, '[$1]');
}

function setFlow(node: unknown): void {
  // A block scalar takes several lines.
  if (isScalar(node) && typeof node.value === 'string' && node.value.includes('\n')) node.type = 'QUOTE_DOUBLE';
  if (!isMap(node) && !isSeq(node)) return;
  node.flow = true;
  for (const item of node.items) setFlow(isSeq(node) ? item : (item as { value: unknown }).value);
}
