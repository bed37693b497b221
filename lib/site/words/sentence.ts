/**
 * A sentence in which some words are links, each named after where it leads: a language puts them in the order it likes.
 * components/Sentence.tsx shows it.
 */
export type Sentence<Link extends string> = readonly (string | { to: Link; label: string })[];
