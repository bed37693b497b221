import type { ReactNode } from 'react';
import type { SiteSettings } from '@/lib/content/settings';
import { Breadcrumb, type Crumb } from './Breadcrumb';
import { SiteFooter } from './SiteFooter';
import { SiteHeader } from './SiteHeader';
import { SkipLinks } from './SkipLinks';

interface Props {
  settings: SiteSettings;
  path: string;
  /** From the home page's child down to this page. Empty on the home page. */
  trail?: Crumb[];
  children: ReactNode;
}

/** What every page is set in. */
export function SiteShell({ settings, path, trail = [], children }: Props) {
  return (
    <>
      <SkipLinks />
      <SiteHeader settings={settings} path={path} />
      <main id="contenu" tabIndex={-1}>
        {trail.length > 0 && <Breadcrumb trail={trail} />}
        {children}
      </main>
      <SiteFooter settings={settings} />
    </>
  );
}
