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
  // Else what fails once would fail until the page is loaded again.
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** Ends with the transaction: the browser has kept the pictures then. @throws DOMException where it refuses: nothing is changed. */
async function inStore<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => T): Promise<T> {
  const transaction = (await database()).transaction(STORE, mode);
  const used = use(transaction.objectStore(STORE));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(used);
    // An error ends here too, and is known from then on.
    transaction.onabort = () => reject(transaction.error);
  });
}

const keyOf = (draft: string, name: string) => `${draft}/${name}`;

/** @returns false where the browser has one of that name for the draft, which another tab may have added at the same instant. */
export async function addPicture(draft: string, name: string, picture: Blob): Promise<boolean> {
  try {
    await inStore('readwrite', (store) => store.add(picture, keyOf(draft, name)));
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'ConstraintError') return false;
    throw error;
  }
}

/** In the place of one of that name. */
export async function keepPicture(draft: string, name: string, picture: Blob): Promise<void> {
  await inStore('readwrite', (store) => store.put(picture, keyOf(draft, name)));
}

/** Undefined for one that the browser has not, or has no more. */
export async function readPicture(draft: string, name: string): Promise<Blob | undefined> {
  const request = await inStore('readonly', (store): IDBRequest<Blob | undefined> => store.get(keyOf(draft, name)));
  return request.result;
}

export async function dropPicture(draft: string, name: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(keyOf(draft, name)));
}

/** Copies all of them or none. */
export async function copyPictures(from: string, to: string, names: readonly string[]): Promise<void> {
  await inStore('readwrite', (store) => {
    for (const name of names) {
      const request: IDBRequest<Blob | undefined> = store.get(keyOf(from, name));
      request.onsuccess = () => request.result && store.put(request.result, keyOf(to, name));
    }
  });
}
