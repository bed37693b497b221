import type { ReactNode } from 'react';
import { SmartLink } from './SmartLink';

/** A link that calls to act, such as joining. */
export function LinkButton({ href, children }: { href: string; children: ReactNode }) {
  return (
    <SmartLink className="button" href={href}>
      {children}
    </SmartLink>
  );
}
