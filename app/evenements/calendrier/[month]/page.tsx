import { MonthView } from '@/components/MonthView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('month');
export const { generateStaticParams, generateMetadata } = route;

export default async function MonthPage({ params }: PageInput<'month'>) {
  return <MonthView {...(await route.value(params))} />;
}
