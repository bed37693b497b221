import { KindView } from '@/components/GroupView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('laterOfKind');
export const { generateStaticParams, generateMetadata } = route;

export default route.show(KindView);
