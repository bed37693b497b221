import { MemberView } from '@/components/MemberView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('member');
export const { generateStaticParams, generateMetadata } = route;

export default async function MemberPage({ params }: PageInput<'member'>) {
  return <MemberView {...(await route.value(params))} />;
}
