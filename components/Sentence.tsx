import type { Sentence as Text } from '@/lib/site/words/sentence';
import { SmartLink } from './SmartLink';

interface Props<Link extends string> {
  text: Text<Link>;
  /** The target of each link. */
  links: Readonly<Record<Link, string>>;
}

/** A sentence of the interface, with its links. */
export function Sentence<Link extends string>({ text, links }: Props<Link>) {
  return text.map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <SmartLink key={part.to} href={links[part.to]}>
        {part.label}
      </SmartLink>
    ),
  );
}
