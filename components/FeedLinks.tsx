import { feedPaths } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { Sentence } from './Sentence';

/** Links to the feeds of a page. */
export function FeedLinks({ page }: { page: string }) {
  return (
    <p className="unprinted">
      <Sentence text={words.feeds.formats(words.feeds.ofThisPage)} links={feedPaths(page)} />
    </p>
  );
}
