import { AwsClient } from 'aws4fetch';
import type { StorageCredentials } from '../site/environment';

/** A folder of an object storage: objects by key, which is their path within the folder. */
export interface ObjectStorage {
  /** Every object's key, and its ETag without quotes: the MD5 of its content, in hexadecimal, where it was sent in one piece. */
  list(): Promise<Map<string, string>>;
  put(key: string, content: Buffer, headers: { type: string; cacheControl: string }): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What a storage answered when it refused. */
export class StorageError extends Error {}

/**
 * A storage that speaks the Amazon S3 API (ListObjectsV2, PutObject, DeleteObject; signature version 4), as most do.
 * @param address of the folder, bucket first: `https://s3.exemple.fr/mon-site/` or `https://s3.exemple.fr/mon-site/dossier/`.
 * @throws StorageError, from its methods, when the storage refuses; a failure of the moment is tried again.
 */
export function s3Storage(address: URL, credentials: StorageCredentials): ObjectStorage {
  const [, bucket = '', folder = ''] = /^\/([^/]+)\/(.*?)\/*$/.exec(`${address.pathname}/`) ?? [];
  const prefix = folder && `${decodeURIComponent(folder)}/`;
  const client = new AwsClient({ ...credentials, service: 's3', retries: 4 });
  const root = new URL(`/${bucket}/`, address);
  const ask = async (url: URL, init: RequestInit) => {
    const answer = await client.fetch(url.href, init);
    const text = await answer.text();
    if (!answer.ok)
      throw new StorageError(`${init.method} ${url.pathname} : ${answer.status} ${/<Code>(.*?)<\/Code>/.exec(text)?.[1] ?? ''}`);
    return text;
  };
  const object = (key: string) => new URL((prefix + key).split('/').map(encodeURIComponent).join('/'), root);
  return {
    async list() {
      const found = new Map<string, string>();
      let from: string | undefined;
      do {
        // Encoded, so that a key holds nothing that XML escapes.
        const query = new URLSearchParams({
          'list-type': '2',
          'encoding-type': 'url',
          prefix,
          ...(from && { 'continuation-token': from }),
        });
        const page = await ask(new URL(`?${query}`, root), { method: 'GET' });
        for (const [, item = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
          const key = decodeURIComponent(element(item, 'Key').replaceAll('+', ' ')).slice(prefix.length);
          // Consoles show folders, and make an empty object for each.
          if (key !== '' && !key.endsWith('/')) found.set(key, element(item, 'ETag').replaceAll('"', ''));
        }
        from = /<NextContinuationToken>(.*?)<\/NextContinuationToken>/.exec(page)?.[1];
      } while (from);
      return found;
    },
    async put(key, content, { type, cacheControl }) {
      await ask(object(key), {
        method: 'PUT',
        body: new Uint8Array(content),
        headers: { 'content-type': type, 'cache-control': cacheControl },
      });
    },
    async remove(key) {
      await ask(object(key), { method: 'DELETE' });
    },
  };
}

/** The text of an XML element without attributes. @throws when there is none. */
function element(xml: string, name: string): string {
  const [, text] = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(xml) ?? [];
  if (text === undefined) throw new StorageError(`no ${name} in ${xml.slice(0, 200)}`);
  return text.replaceAll('&quot;', '"').replaceAll('&#34;', '"');
}
