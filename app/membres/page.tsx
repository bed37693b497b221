import { MembersListView } from '@/components/MembersListView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('members');
export const { generateMetadata } = route;

export default async function MembersPage() {
  return <MembersListView {...(await route.value())} />;
}
