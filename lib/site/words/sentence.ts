/**
 * A sentence in which some words are links, each named after its target: each language orders them as it needs.
 * components/Sentence.tsx shows it.
 */
export type Sentence<Link extends string> = readonly (string | { to: Link; label: string })[];
