import type { ReactNode } from 'react';

/** A part of a text that visitors unfold. */
export function Spoiler({ text, children }: { text: string; children: ReactNode }) {
  return (
    <details>
      <summary>{text}</summary>
      {children}
    </details>
  );
}
