import { Children, type ReactNode } from 'react';

/** A term and its descriptions, one for each child; nothing without any. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  const descriptions = Children.toArray(children);
  if (descriptions.length === 0) return null;
  return (
    <>
      <dt>{term}</dt>
      {Children.map(descriptions, (description) => (
        <dd>{description}</dd>
      ))}
    </>
  );
}
