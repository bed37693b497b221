import { EditorView } from '@/components/EditorView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('editor');
export const { generateMetadata } = route;

export default route.show(EditorView);
