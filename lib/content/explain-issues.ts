import type * as z from 'zod';
import { groupBy } from '../lists';
import { unknownFields } from './explain-names';
import { explainValue } from './explain-values';
import type { Explained } from './explained';
import type { Finding } from './problems';

/** The one place that turns the refusals of a schema into findings for authors. */

/** One finding a slip: a misspelt name is not a missing field as well. */
export function explainIssues(issues: readonly z.core.$ZodIssue[], context: Explained): Finding[] {
  const meant = new Set<string>();
  const [names, values] = [issues.filter(isOfNames), issues.filter((issue) => !isOfNames(issue))];
  const refused = new Set(values.flatMap(({ path }) => pathsTo(path)));
  const unknown = names.flatMap((issue) => unknownFields(issue, context, refused, meant));
  const others = values.filter(({ path }) => !pathsTo(path).some((above) => meant.has(above)));
  return [
    ...unknown,
    ...groupBy(others, ({ path }) => path.join('.')).flatMap(([, [first]]) => (first ? explainValue(first, context) : [])),
  ];
}

const isOfNames = (issue: z.core.$ZodIssue): issue is z.core.$ZodIssueUnrecognizedKeys => issue.code === 'unrecognized_keys';

/** The path of a field, and of those that it is in: `links`, `links.0`, `links.0.url`. */
function pathsTo(path: readonly PropertyKey[]): string[] {
  return path.map((_, index) => path.slice(0, index + 1).join('.'));
}
