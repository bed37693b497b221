import type { Metadata } from 'next';
import type { Entry } from './content';
import type { SiteSettings } from './content/settings';
import { plainText } from './mdx/inline';
import { absoluteUrl } from './routes';

interface PageDescription {
  title: string;
  /** Plain text, a sentence or two. */
  description: string;
  path: string;
  /** Path of a picture for social networks. */
  image?: string | undefined;
}

/** What search engines and social networks are told of a page. */
export function pageMetadata(settings: SiteSettings, { title, description, path, image }: PageDescription): Metadata {
  const url = absoluteUrl(path);
  return {
    title: path === '/' ? `${settings.name} – ${settings.baseline}` : `${title} · ${settings.name}`,
    description,
    alternates: { canonical: url },
    openGraph: {
      title,
      description,
      url,
      siteName: settings.name,
      locale: 'fr_FR',
      type: 'website',
      ...(image && { images: [absoluteUrl(image)] }),
    },
  };
}

export function entryMetadata(settings: SiteSettings, entry: Entry): Metadata {
  const { title, path, summary, image } = entry;
  return pageMetadata(settings, { title, path, description: summary ? plainText(summary) : settings.description, image: image?.src });
}
