import type { ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** Its name for screen readers, when it says more than its words. */
  name?: string;
  isQuiet?: boolean;
  onClick: () => void;
}

/** A small button of the site's look. */
export function SmallButton({ children, name, isQuiet = false, onClick }: Props) {
  return (
    <button type="button" className={`button button-small${isQuiet ? ' button-quiet' : ''}`} aria-label={name} onClick={onClick}>
      {children}
    </button>
  );
}
