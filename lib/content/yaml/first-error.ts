import { parseDocument, type YAMLError } from 'yaml';

/** YAML 1.2 without resolving any value: `01000`, `1.10` and `yes` stay texts. */
export const YAML_OPTIONS = { schema: 'failsafe', merge: true, prettyErrors: false, logLevel: 'error', uniqueKeys: false } as const;

/** The first error or warning of a text. */
export function firstError(yaml: string): YAMLError | undefined {
  const { errors, warnings } = parseDocument(yaml, YAML_OPTIONS);
  return errors[0] ?? warnings[0];
}
