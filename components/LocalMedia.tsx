import { href } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { Sentence } from './Sentence';

interface Props {
  src: string;
  kind: 'video' | 'audio';
  title?: string | undefined;
}

/** A video or a recording of the site itself, with the browser's own controls; it loads only when the visitor plays it. */
export function LocalMedia({ src, kind, title }: Props) {
  const Tag = kind;
  const name = title ?? src.split('/').at(-1) ?? src;
  return (
    <figure>
      <Tag controls preload="none" src={href(src)} aria-label={name} />
      <figcaption>
        <Sentence text={words.texts.download(name)} links={{ file: src }} />
      </figcaption>
    </figure>
  );
}
