import { href } from '@/lib/site/routes';

interface Props {
  src: string;
  kind: 'video' | 'audio';
  title?: string | undefined;
}

/** A video or a recording of the site itself, with the browser's own controls; nothing is loaded before it is played. */
export function LocalMedia({ src, kind, title }: Props) {
  const Tag = kind;
  const name = title ?? src.split('/').at(-1);
  return (
    <figure>
      <Tag controls preload="none" src={href(src)} aria-label={name} />
      <figcaption>
        {name} (<a href={href(src)}>télécharger</a>)
      </figcaption>
    </figure>
  );
}
