import { forgetDocument, keepDocument, readDocument } from "../keys/vault.ts"
import { localId } from "./local-id.ts"
import type { ListVersion, LocalList } from "./local-list.ts"

/**
 * A list as it is kept: its sheet and the entries of its versions, which never change, stand in documents of their own. So a
 * decision on a great list is on the disk at once, and these are written once.
 */
type KeptList = Omit<LocalList, "sheet" | "versions"> & {
  readonly sheet: string
  readonly versions: readonly (Omit<ListVersion, "entries"> & { readonly entries: string })[]
}

/** What stands in which document already. */
const NAMES = new WeakMap<object, string>()

/** Keeps a list under a name. What it points to is on the disk before it, and what it no longer points to is removed after. */
export async function keepList(name: string, list: LocalList): Promise<void> {
  const before = piecesOf(await readDocument<KeptList | LocalList>(name))
  const keep = async (piece: object): Promise<string> => {
    const known = NAMES.get(piece)
    // Only what the list on the disk points to is surely there: another window may have taken a newer file.
    if (known !== undefined && before.includes(known)) return known
    const fresh = `${name}/${localId()}`
    await keepDocument(fresh, piece)
    NAMES.set(piece, fresh)
    return fresh
  }
  const versions = []
  for (const version of list.versions) versions.push({ ...version, entries: await keep(version.entries) })
  const kept: KeptList = { ...list, sheet: await keep(list.sheet), versions }
  await keepDocument(name, kept)
  const pointed = new Set(piecesOf(kept))
  for (const piece of before) if (!pointed.has(piece)) await forgetDocument(piece)
}

/** Reads a kept list; undefined where there is none. One kept whole, as all were once, is read as it is. */
export async function readList(name: string): Promise<LocalList | undefined> {
  const kept = await readDocument<KeptList | LocalList>(name)
  if (kept === undefined || isWhole(kept)) return kept
  const sheet = await readPiece<LocalList["sheet"]>(kept.sheet)
  if (sheet === undefined) return undefined
  const versions: ListVersion[] = []
  for (const version of kept.versions) {
    versions.push({ ...version, entries: (await readPiece<ListVersion["entries"]>(version.entries)) ?? [] })
  }
  return { ...kept, sheet, versions }
}

export async function forgetList(name: string): Promise<void> {
  const kept = await readDocument<KeptList | LocalList>(name)
  await forgetDocument(name)
  for (const piece of piecesOf(kept)) await forgetDocument(piece)
}

const isWhole = (kept: KeptList | LocalList): kept is LocalList => typeof kept.sheet !== "string"

function piecesOf(kept: KeptList | LocalList | undefined): readonly string[] {
  return kept === undefined || isWhole(kept) ? [] : [kept.sheet, ...kept.versions.map(({ entries }) => entries)]
}

async function readPiece<T extends object>(name: string): Promise<T | undefined> {
  const piece = await readDocument<T>(name)
  if (piece !== undefined) NAMES.set(piece, name)
  return piece
}
