import { KindView } from '@/components/GroupView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('laterOfKind');
export const { generateStaticParams, generateMetadata } = route;

export default async function LaterOfKindPage({ params }: PageInput<'laterOfKind'>) {
  return <KindView {...(await route.value(params))} />;
}
