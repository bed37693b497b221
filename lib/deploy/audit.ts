import * as z from 'zod';

/** A known weakness that is accepted for a while: `docs/failles-acceptees.json` holds a list of them. */
export const acceptedWeaknesses = z.array(
  z.strictObject({
    /** Identifier of the advisory, such as GHSA-xxxx-xxxx-xxxx. */
    id: z.string().regex(/^GHSA(-[0-9a-z]{4}){3}$/),
    reason: z.string().min(10),
    /** The last day on which it is accepted, as an ISO 8601 date. */
    until: z.iso.date(),
  }),
);

export type AcceptedWeakness = z.infer<typeof acceptedWeaknesses>[number];

/** What is read of `npm audit --json` (its report, version 2). */
const auditReport = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      name: z.string(),
      // A string names another package of the report, through which this one is concerned.
      via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.string(), severity: z.string(), range: z.string() })])),
    }),
  ),
});

/**
 * What stands against publishing, in sentences: advisories that nobody accepted, or not any more.
 * @param report what `npm audit --json` printed.
 * @param today ISO 8601 date.
 * @returns undefined when it is no report: the registry does not answer such questions.
 */
export function weaknesses(report: unknown, accepted: readonly AcceptedWeakness[], today: string): string[] | undefined {
  const parsed = auditReport.safeParse(report);
  if (!parsed.success) return undefined;
  const found = new Map<string, string>();
  for (const { name, via } of Object.values(parsed.data.vulnerabilities))
    for (const advisory of via) {
      if (typeof advisory === 'string') continue;
      const id = advisory.url.split('/').at(-1) ?? advisory.url;
      const acceptance = accepted.find((candidate) => candidate.id === id);
      if (acceptance && today <= acceptance.until) continue;
      const expired = acceptance ? ` Acceptée jusqu’au ${acceptance.until} seulement.` : '';
      found.set(id, `${name} ${advisory.range} (${advisory.severity}) : ${advisory.title}.${expired}\n    ${advisory.url}`);
    }
  return [...found.values()];
}
