import type { Page } from "@playwright/test"

/* Documents that a page keeps in its browser, in cipher. */

/** The names of the kept documents that hold a text. */
export const documentsOf = (page: Page, part: string): Promise<string[]> =>
  page.evaluate(
    (part) =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open("wasit")
        opening.onsuccess = () => {
          const asking = opening.result.transaction("documents").objectStore("documents").getAllKeys()
          asking.onsuccess = () => resolve((asking.result as string[]).filter((name) => name.includes(part)))
        }
      }),
    part,
  )

/** Puts a kept document under another name. */
export const move = (page: Page, from: string, to: string): Promise<void> =>
  page.evaluate(
    ([from, to]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("wasit")
        opening.onsuccess = () => {
          const moving = opening.result.transaction("documents", "readwrite")
          const documents = moving.objectStore("documents")
          const found = documents.get(from!)
          found.onsuccess = () => documents.put(found.result, to!)
          documents.delete(from!)
          moving.oncomplete = () => resolve()
        }
      }),
    [from, to],
  )

/** Changes one byte of each of these documents, as a failing disk would. */
export const alter = (page: Page, names: readonly string[]): Promise<void> =>
  page.evaluate(
    (names) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("wasit")
        opening.onsuccess = () => {
          const writing = opening.result.transaction("documents", "readwrite")
          const documents = writing.objectStore("documents")
          for (const name of names) {
            const reading = documents.get(name)
            reading.onsuccess = () => {
              const { iv, bytes } = reading.result as { iv: Uint8Array; bytes: ArrayBuffer }
              const changed = new Uint8Array(bytes)
              changed[0]! ^= 1
              documents.put({ iv, bytes: changed.buffer }, name)
            }
          }
          writing.oncomplete = () => resolve()
        }
      }),
    names,
  )
