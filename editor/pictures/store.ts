/** Keeps the pictures of drafts in the browser (IndexedDB): they are too large for Web Storage. */

const STORE = 'pictures';

let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('rediger', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

/** Ends with the transaction: the browser has kept the pictures then. */
async function inStore<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const transaction = (await database()).transaction(STORE, mode);
  const request = use(transaction.objectStore(STORE));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}

const keyOf = (draft: string, name: string) => `${draft}/${name}`;

export async function keepPicture(draft: string, name: string, picture: Blob): Promise<void> {
  await inStore('readwrite', (store) => store.put(picture, keyOf(draft, name)));
}

/** Undefined for one that the browser has not, or has no more. */
export function readPicture(draft: string, name: string): Promise<Blob | undefined> {
  return inStore<Blob | undefined>('readonly', (store) => store.get(keyOf(draft, name)));
}

export async function dropPicture(draft: string, name: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(keyOf(draft, name)));
}

export async function copyPictures(from: string, to: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const picture = await readPicture(from, name);
    if (picture) await keepPicture(to, name, picture);
  }
}
