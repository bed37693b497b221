import type { ReactNode } from 'react';
import type { ShellValue } from '@/lib/outputs/values/page';
import { Breadcrumb } from './Breadcrumb';
import { SiteFooter } from './SiteFooter';
import { SiteHeader } from './SiteHeader';
import { SkipLinks } from './SkipLinks';

interface Props {
  shell: ShellValue;
  children: ReactNode;
}

/** The header and footer around the content of every page. */
export function SiteShell({ shell: { site, path, trail }, children }: Props) {
  return (
    <>
      <SkipLinks />
      <SiteHeader site={site} path={path} />
      <main id="contenu" tabIndex={-1}>
        {trail.length > 0 && <Breadcrumb trail={trail} />}
        {children}
      </main>
      <SiteFooter site={site} />
    </>
  );
}
