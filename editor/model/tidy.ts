import { applyFixes } from '../../lib/check/fix';
import { splitFrontMatter } from '../../lib/content/front-matter';
import { schemas } from '../../lib/content/schema';
import { parseYaml } from '../../lib/content/yaml/parse-yaml';
import type { Draft } from './draft';

/** One fix may bring another: a name, then its value. */
const MOST_ROUNDS = 5;

/**
 * The text of a draft with its fields written as `check --fix` writes them. Before a form changes a field, so that it finds each under its
 * own name.
 */
export function tidied({ text, collection }: Pick<Draft, 'text' | 'collection'>): string {
  let tidy = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { yaml } = splitFrontMatter(tidy);
    if (yaml === undefined) return tidy;
    const fixed = applyFixes(tidy, parseYaml(yaml, 2, { schema: schemas[collection], collection }).findings);
    if (fixed.changes.length === 0) return tidy;
    tidy = fixed.text;
  }
  return tidy;
}
