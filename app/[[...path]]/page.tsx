import { notFound, redirect } from 'next/navigation';
import { showPage } from '@/app/show-page';
import { pageAt } from '@/lib/build/page-list';
import { getContent } from '@/lib/build/site-content';
import { pathsToExport } from '@/lib/build/static-params';

/** The one route of all pages, whose addresses are in lib/site/addresses.ts. */

interface Props {
  params: Promise<{ path?: string[] }>;
}

export const generateStaticParams = pathsToExport;

export async function generateMetadata({ params }: Props) {
  return (await pageOf(params)).head;
}

export default async function Page({ params }: Props) {
  return (await pageOf(params)).view;
}

async function pageOf(params: Props['params']) {
  const { path = [] } = await params;
  const address = ['', ...path, ''].join('/');
  const content = getContent();
  const page = pageAt(address, content);
  // In `npm run dev`, where no rewrite recognises a file whose name has no extension.
  const file = `/${path.join('/')}`;
  if (!page && content.files.find(file)) redirect(`/dev/files${file}`);
  return (page && showPage(page, content)) ?? notFound();
}
