import { MembersListView } from '@/components/MembersListView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('members');
export const { generateMetadata } = route;

export default route.show(MembersListView);
