import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { isExternal, href as siteHref } from '@/lib/site/routes';
import { words } from '@/lib/site/words';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  /** The name of the link for screen readers, when it says more than its words. */
  name?: string | undefined;
  /** Whether an address as its words breaks after a slash: for a narrow box, where it would be cut within a word. */
  isBreakable?: boolean;
}

/** A link that says when it leaves the site. Paths of the site get the sub-path. */
export function SmartLink({ href, children, name, isBreakable = false, ...rest }: Props) {
  const leaves = isExternal(href);
  const hint = leaves ? words.shell.externalLink : '';
  const isBare = leaves && isAddress(children, href);
  return (
    <a
      {...rest}
      href={leaves ? href : siteHref(href)}
      rel={leaves ? 'external noopener' : rest.rel}
      data-bare={isBare ? '' : undefined}
      {...(name !== undefined && { 'aria-label': name + hint })}
    >
      {isBare && isBreakable ? breakable(children) : children}
      {name === undefined && hint && <span className="visually-hidden">{hint}</span>}
    </a>
  );
}

/** Whether the words of a link are its address: paper need not repeat it. */
function isAddress(children: ReactNode, href: string): children is string {
  const bare = (address: string) => address.replace(/^https?:\/\/|\/$/g, '');
  return typeof children === 'string' && bare(children) === bare(href);
}

function breakable(address: string): ReactNode {
  const [first, ...others] = address.split(/(?<=[^/]\/)(?=[^/])/);
  return others.reduce<ReactNode>(
    (before, part) => (
      <>
        {before}
        <wbr />
        {part}
      </>
    ),
    first,
  );
}
