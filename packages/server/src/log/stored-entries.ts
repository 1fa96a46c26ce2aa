import { type EntryHeader, parseLeaf } from "@wasit/record"
import type { RecordStore } from "../store/store.ts"
import { type Admitted, toAct } from "./admission.ts"
import { type OpenedDocument, openDocument, referencesIn } from "./documents.ts"

/** How many entries' documents are read at once. */
const FETCHED = 1_000

/**
 * Entries as they stand in a store, with what of their documents stands in clear.
 *
 * @throws if a leaf is damaged: the record must then be restored from a copy.
 */
export async function* readEntries(store: RecordStore, leaves: readonly Uint8Array[]): AsyncGenerator<Admitted> {
  for (let at = 0; at < leaves.length; at += FETCHED) {
    const some = leaves.slice(at, at + FETCHED).map((leaf) => ({ leaf, header: headerOf(leaf) }))
    const documents = await open(
      store,
      some.map(({ header }) => header.body.slice("sha256:".length)),
    )
    const parts = [...documents.values()].flatMap((document) => referencesIn(document.json))
    for (const [digest, part] of await open(
      store,
      parts.map((part) => part.digest),
    ))
      documents.set(digest, part)
    for (const { leaf, header } of some) yield { leaf, header, act: toAct(header, documents), documents: [] }
  }
}

function headerOf(leaf: Uint8Array): EntryHeader {
  const parsed = parseLeaf(leaf)
  if ("code" in parsed)
    throw new Error(`an entry of the stored record is damaged (${parsed.code}): restore it from a copy`)
  return parsed.header
}

async function open(store: RecordStore, digests: readonly string[]): Promise<Map<string, OpenedDocument>> {
  const opened = new Map<string, OpenedDocument>()
  if (digests.length === 0) return opened
  for (const stored of await store.readDocuments(digests)) {
    const document = openDocument(stored)
    if (document !== null) opened.set(document.digest, document)
  }
  return opened
}
