import type { Thing } from 'schema-dts';

/** JSON-LD for machines. `<` is escaped, so that no value can close the element (HTML, 4.12.1.3), and `>`, as React does in texts. */
export function StructuredData({ graph }: { graph: readonly Thing[] }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
