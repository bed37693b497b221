import { MemberView } from '@/components/MemberView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('member');
export const { generateStaticParams, generateMetadata } = route;

export default route.show(MemberView);
