import type { ReactNode } from 'react';
import { SmartLink } from './SmartLink';

interface Props {
  picture: ReactNode;
  caption?: ReactNode;
  /** The target of a click on the picture. */
  link?: string | undefined;
}

/** A picture of a text with its caption. */
export function Figure({ picture, caption, link }: Props) {
  return (
    <figure>
      {link ? <SmartLink href={link}>{picture}</SmartLink> : picture}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
