/**
 * The media types that a web server gives to the files of a site and of its authors. deploy/nginx.conf and deploy/Caddyfile repeat the
 * list; a test compares them.
 */
interface MediaType {
  type: string;
  /** Extensions, without their dot. */
  extensions: readonly string[];
  /** Sent with `charset=utf-8`. */
  isText?: boolean;
}

export const MEDIA_TYPES: readonly MediaType[] = [
  { type: 'text/html', extensions: ['html'], isText: true },
  { type: 'text/css', extensions: ['css'], isText: true },
  { type: 'text/javascript', extensions: ['js', 'mjs'], isText: true },
  { type: 'text/plain', extensions: ['txt'], isText: true },
  { type: 'text/markdown', extensions: ['md'], isText: true },
  { type: 'application/xml', extensions: ['xml'], isText: true },
  { type: 'text/csv', extensions: ['csv'], isText: true },
  { type: 'text/calendar', extensions: ['ics'], isText: true },
  { type: 'application/json', extensions: ['json'], isText: true },
  { type: 'application/manifest+json', extensions: ['webmanifest'], isText: true },
  { type: 'text/vtt', extensions: ['vtt'], isText: true },
  { type: 'application/pdf', extensions: ['pdf'] },
  { type: 'application/zip', extensions: ['zip'] },
  { type: 'application/vnd.oasis.opendocument.text', extensions: ['odt'] },
  { type: 'application/vnd.oasis.opendocument.spreadsheet', extensions: ['ods'] },
  { type: 'application/vnd.oasis.opendocument.presentation', extensions: ['odp'] },
  { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extensions: ['docx'] },
  { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'] },
  { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', extensions: ['pptx'] },
  { type: 'image/svg+xml', extensions: ['svg'] },
  { type: 'image/png', extensions: ['png'] },
  { type: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  { type: 'image/gif', extensions: ['gif'] },
  { type: 'image/webp', extensions: ['webp'] },
  { type: 'image/avif', extensions: ['avif'] },
  { type: 'font/woff2', extensions: ['woff2'] },
  { type: 'audio/mpeg', extensions: ['mp3'] },
  { type: 'audio/ogg', extensions: ['ogg', 'oga'] },
  { type: 'video/mp4', extensions: ['mp4'] },
  { type: 'video/webm', extensions: ['webm'] },
];

/** Extensions of the files that a build compresses beforehand. */
export const COMPRESSED_EXTENSIONS = ['html', 'css', 'js', 'svg', 'xml', 'json', 'ics', 'txt', 'md', 'webmanifest'];

/** The value of `Content-Type` for an extension. @throws for an extension without a type. */
export function contentType(extension: string): string {
  const known = MEDIA_TYPES.find(({ extensions }) => extensions.includes(extension));
  if (!known) throw new Error(`no media type for .${extension}`);
  return known.isText ? `${known.type}; charset=utf-8` : known.type;
}
