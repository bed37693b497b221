import type { PageMetadata } from '@/lib/outputs/metadata';

/** The elements that Next.js makes of a page's metadata, in the same order, for the pages that it does not render. */
export function MetadataTags({ metadata }: { metadata: PageMetadata }) {
  const { title, description, alternates, openGraph, twitter, manifest, icons } = metadata;
  const [image] = openGraph.images;
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="manifest" href={manifest} />
      <link rel="canonical" href={alternates.canonical} />
      {Object.entries(alternates.types).flatMap(([type, links]) =>
        links.map(({ url, title }) => <link key={url} rel="alternate" type={type} href={url} title={title} />),
      )}
      <meta property="og:title" content={openGraph.title} />
      <meta property="og:description" content={openGraph.description} />
      <meta property="og:url" content={openGraph.url} />
      <meta property="og:site_name" content={openGraph.siteName} />
      <meta property="og:locale" content={openGraph.locale} />
      <meta property="og:image" content={image} />
      <meta property="og:type" content={openGraph.type} />
      <meta name="twitter:card" content={twitter.card} />
      <meta name="twitter:title" content={openGraph.title} />
      <meta name="twitter:description" content={openGraph.description} />
      <meta name="twitter:image" content={image} />
      <link rel="icon" href={icons.icon} />
      <link rel="apple-touch-icon" href={icons.apple} />
    </>
  );
}
