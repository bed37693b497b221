import type { ReactNode } from 'react';
import { getContent } from '@/lib/build/site-content';
import { paletteCss } from '@/lib/site/brand';
import { Frame } from './Frame';

export { metadata, viewport } from './Frame';

export default function RootLayout({ children }: { children: ReactNode }) {
  return <Frame css={paletteCss(getContent().settings.colours)}>{children}</Frame>;
}
