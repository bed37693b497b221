import type { AnchorHTMLAttributes } from 'react';
import { isExternal, href as siteHref } from '@/lib/site/routes';
import { words } from '@/lib/site/words';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
}

/** A link that says when it leaves the site. Paths of the site get the sub-path. */
export function SmartLink({ href, children, ...rest }: Props) {
  if (!isExternal(href))
    return (
      <a {...rest} href={siteHref(href)}>
        {children}
      </a>
    );
  return (
    <a {...rest} href={href} rel="external noopener">
      {children}
      <span className="visually-hidden">{words.shell.externalLink}</span>
    </a>
  );
}
