import { MonthView } from '@/components/MonthView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('month');
export const { generateStaticParams, generateMetadata } = route;

export default async function MonthPage({ params }: PageProps<'/evenements/calendrier/[month]'>) {
  return <MonthView {...(await route.value(params))} />;
}
