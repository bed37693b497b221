import type { ReactNode } from 'react';

/** A part of a text that one opens. */
export function Spoiler({ text, children }: { text: string; children: ReactNode }) {
  return (
    <details>
      <summary>{text}</summary>
      {children}
    </details>
  );
}
