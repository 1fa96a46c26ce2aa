/**
 * The browser's own store. What stands in it: keys that cannot be exported, and ciphertext. Nothing personal in clear
 * (ASVS 14.3.3).
 */
const NAME = "wasit"
const VERSION = 1
export type StoreName = "keys" | "chairs" | "documents" | "heads"
const STORES: readonly StoreName[] = ["keys", "chairs", "documents", "heads"]

let opened: Promise<IDBDatabase> | null = null

/** Opens the database, once for this page as long as it stays open. */
function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION)
    request.onupgradeneeded = () => {
      for (const store of STORES) {
        if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store)
      }
    }
    request.onsuccess = () => {
      // The browser may close it by itself, when the disk is full or fails: whoever asks next opens it anew.
      request.result.onclose = () => {
        opened = null
      }
      resolve(request.result)
    }
    request.onerror = () => {
      opened = null
      reject(request.error)
    }
  })
  return opened
}

/** Reads one value; undefined where there is none. */
export async function read<T>(store: StoreName, key: string): Promise<T | undefined> {
  const db = await database()
  return settle<T | undefined>(db.transaction(store).objectStore(store).get(key))
}

/** Reads all values whose key begins with a prefix. */
export async function readAll<T>(store: StoreName, prefix: string): Promise<T[]> {
  const db = await database()
  return settle<T[]>(db.transaction(store).objectStore(store).getAll(under(prefix)))
}

const under = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`)

/** Writes one value; it is on disk when this resolves. */
export function write(store: StoreName, key: string, value: unknown): Promise<void> {
  return writeAll(store, [[key, value]])
}

/** Removes one value, if it is there. */
export function remove(store: StoreName, key: string): Promise<void> {
  return writeAll(store, [], [key])
}

/** Writes and removes several values at once: all of it is on disk when this resolves, or nothing when it rejects. */
export async function writeAll(
  store: StoreName,
  values: Iterable<readonly [key: string, value: unknown]>,
  removed: Iterable<string> = [],
): Promise<void> {
  const db = await database()
  const transaction = db.transaction(store, "readwrite", { durability: "strict" })
  const objects = transaction.objectStore(store)
  for (const key of removed) objects.delete(key)
  for (const [key, value] of values) objects.put(value, key)
  await finished(transaction)
}

/** Every key that begins with a prefix. */
export async function keysUnder(store: StoreName, prefix: string): Promise<string[]> {
  const db = await database()
  return settle(db.transaction(store).objectStore(store).getAllKeys(under(prefix)) as IDBRequest<string[]>)
}

/**
 * Reads, lets `change` say the new value, and writes it, in one transaction: two tabs that do so at the same moment take
 * turns. `change` returning undefined leaves the value as it is.
 */
export async function update<T>(
  store: StoreName,
  key: string,
  change: (old: T | undefined) => T | undefined,
): Promise<T | undefined> {
  const db = await database()
  const transaction = db.transaction(store, "readwrite", { durability: "strict" })
  const objects = transaction.objectStore(store)
  let result: T | undefined
  const request = objects.get(key) as IDBRequest<T | undefined>
  request.onsuccess = () => {
    result = change(request.result)
    if (result !== undefined) objects.put(result, key)
  }
  await finished(transaction)
  return result
}

function settle<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T)
    request.onerror = () => reject(request.error)
  })
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    // A request that failed ends its transaction, which says why only then.
    transaction.onabort = () => reject(transaction.error)
  })
}
