import { EditorView } from '@/components/EditorView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('editor');
export const { generateMetadata } = route;

export default async function EditorPage() {
  return <EditorView {...(await route.value())} />;
}
