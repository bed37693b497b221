import type { ReactNode } from 'react';
import type { ShellValue } from '@/lib/outputs/values/page';
import { words } from '@/lib/site/words';
import { Breadcrumb } from './Breadcrumb';
import { SiteFooter } from './SiteFooter';
import { SiteHeader } from './SiteHeader';
import skip from './SkipLinks.module.css';

interface Props {
  shell: ShellValue;
  children: ReactNode;
}

/** The header and footer around the content of every page. */
export function SiteShell({ shell: { site, path, trail, keptAt }, children }: Props) {
  return (
    <>
      <SkipLinks />
      <SiteHeader site={site} path={path} keptAt={keptAt} />
      <main id="contenu" tabIndex={-1}>
        {trail.length > 0 && <Breadcrumb trail={trail} />}
        {children}
      </main>
      <SiteFooter site={site} />
    </>
  );
}

function SkipLinks() {
  return (
    <nav className={skip.links} aria-label={words.shell.skip.label}>
      <a href="#contenu">{words.shell.skip.toContent}</a>
      <a href="#menu-du-site">{words.shell.skip.toMenu}</a>
      <a href="#pied">{words.shell.skip.toFoot}</a>
    </nav>
  );
}
