import type { Metadata } from 'next';
import { NotFoundView } from '@/components/NotFoundView';
import { getContent } from '@/lib/build/site-content';
import { notFoundPage } from '@/lib/outputs/values/site-pages';

export function generateMetadata(): Metadata {
  return { title: notFoundPage(getContent()).title };
}

export default function NotFound() {
  return <NotFoundView {...notFoundPage(getContent())} />;
}
