import type { Metadata } from 'next';
import { NotFoundView } from '@/components/NotFoundView';
import { getContent } from '@/lib/build/site-content';
import { notFoundPage } from '@/lib/outputs/values/site-pages';
import { LOST_PAGE } from './dev/DevReload';

export function generateMetadata(): Metadata {
  return { title: notFoundPage(getContent()).title };
}

export default function NotFound() {
  const page = <NotFoundView {...notFoundPage(getContent())} />;
  if (process.env.NODE_ENV !== 'development') return page;
  return (
    <>
      <meta name={LOST_PAGE} />
      {page}
    </>
  );
}
