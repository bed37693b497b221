import { MemberView } from '@/components/MemberView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('member');
export const { generateStaticParams, generateMetadata } = route;

export default async function MemberPage({ params }: PageProps<'/membres/[slug]'>) {
  return <MemberView {...(await route.value(params))} />;
}
