import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GoneView } from '@/components/GoneView';
import { getContent } from '@/lib/build/site-content';
import { routeParams } from '@/lib/build/static-params';
import { gonePage } from '@/lib/outputs/values/gone-page';
import { COLLECTIONS } from '@/lib/site/kinds';

interface Props {
  params: Promise<{ kind: string }>;
}

/** A model of the pages that are gone, one a kind: the build puts it at their addresses. */
export const generateStaticParams = routeParams(['kind'], () => COLLECTIONS.map((kind) => ({ kind })));

async function goneValue({ params }: Props) {
  const { kind } = await params;
  const known = COLLECTIONS.find((name) => name === kind);
  return known ? gonePage(getContent(), known) : notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await goneValue(props)).title };
}

export default async function GonePage(props: Props) {
  return <GoneView {...(await goneValue(props))} />;
}
