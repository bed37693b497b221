import { words } from '@/lib/site/words';
import { SmartLink } from './SmartLink';

/** « S’abonner à l’infolettre », which leads to its form. */
export function NewsletterLink({ url, className }: { url: string; className?: string }) {
  return (
    <SmartLink href={url} className={className}>
      {words.news.newsletters.subscribe}
    </SmartLink>
  );
}
