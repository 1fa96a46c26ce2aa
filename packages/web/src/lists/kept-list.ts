import { ALTERED, lookUpDocument } from "../keys/vault.ts"
import type { ShownRefusal } from "../ui/ErrorState.tsx"
import { localId } from "./local-id.ts"
import type { ListVersion, LocalList } from "./local-list.ts"

/**
 * A list as it is kept: its sheet and the entries of its versions, which never change, stand in documents of their own. So a
 * decision on a great list is on the disk at once, and these are written once.
 */
export type KeptList = Omit<LocalList, "sheet" | "versions"> & {
  /** Another one whenever the list is kept: a window sees by it that another one kept the list after it. */
  readonly revision?: string
  readonly sheet: string
  readonly versions: readonly (Omit<ListVersion, "entries"> & { readonly entries: string })[]
}

/** Why a kept list is not opened: a part of it is not on the disk any more, or was altered there. */
export type ListDamage = ShownRefusal & { readonly code: "list-damaged" }

/** What is written and removed to keep a list: all of it at once, or nothing. */
export type Keeping = { readonly documents: ReadonlyMap<string, unknown>; readonly forgotten: readonly string[] }

/** What stands in which document already, and which revision a list is. */
const NAMES = new WeakMap<object, string>()
const REVISIONS = new WeakMap<LocalList, string>()

/** Tells what keeps a list under a name. What stands on the disk already is not written again. */
export function keepingOf(name: string, list: LocalList, before: KeptList | LocalList | undefined): Keeping {
  const documents = new Map<string, unknown>()
  const there = piecesOf(before)
  const nameOf = (piece: object): string => {
    const known = NAMES.get(piece)
    // Only what the list on the disk points to is surely there: another window may have taken a newer file.
    if (known !== undefined && there.includes(known)) return known
    const fresh = `${name}/${localId()}`
    documents.set(fresh, piece)
    NAMES.set(piece, fresh)
    return fresh
  }
  const revision = localId()
  const versions = list.versions.map((version) => ({ ...version, entries: nameOf(version.entries) }))
  const kept: KeptList = { ...list, revision, sheet: nameOf(list.sheet), versions }
  REVISIONS.set(list, revision)
  documents.set(name, kept)
  const pointed = new Set(piecesOf(kept))
  return { documents, forgotten: there.filter((piece) => !pointed.has(piece)) }
}

/** Reads a list without its sheet and entries; undefined where there is none. */
export function readFrame(name: string): Promise<KeptList | LocalList | ListDamage | undefined> {
  return readSound<KeptList | LocalList>(name)
}

/**
 * Reads all of a list. What `known` holds of it already is taken from there. One kept whole, as all were once, is read as it
 * is.
 */
export async function readWhole(
  kept: KeptList | LocalList,
  known: LocalList | null = null,
): Promise<LocalList | ListDamage> {
  if (isWhole(kept)) return kept
  const here = new Map(piecesIn(known).flatMap((piece) => [[NAMES.get(piece) ?? "", piece] as const]))
  const readPiece = async <T extends object>(name: string): Promise<T | ListDamage> => {
    const piece = (here.get(name) as T | undefined) ?? (await readSound<T>(name))
    if (piece === undefined) return DAMAGED
    if (!isDamage(piece)) NAMES.set(piece, name)
    return piece
  }
  const { revision = "", ...frame } = kept
  const sheet = await readPiece<LocalList["sheet"]>(kept.sheet)
  if (isDamage(sheet)) return sheet
  const versions: ListVersion[] = []
  for (const version of kept.versions) {
    const entries = await readPiece<ListVersion["entries"]>(version.entries)
    if (isDamage(entries)) return entries
    versions.push({ ...version, entries })
  }
  const list: LocalList = { ...frame, sheet, versions }
  REVISIONS.set(list, revision)
  return list
}

/** Is what stands on the disk what this window read or kept last? */
export function isNewest(list: LocalList, kept: KeptList | LocalList): boolean {
  const revision = REVISIONS.get(list)
  return revision !== undefined && !isWhole(kept) && kept.revision === revision
}

/** Does a list stand on the same sheet of the same file? */
export function hasSheetOf(kept: KeptList | LocalList, list: LocalList): boolean {
  return isWhole(kept) || kept.sheet === NAMES.get(list.sheet)
}

export const isDamage = (found: object): found is ListDamage => "code" in found

const DAMAGED: ListDamage = { code: "list-damaged" }

const isWhole = (kept: KeptList | LocalList): kept is LocalList => typeof kept.sheet !== "string"

function piecesOf(kept: KeptList | LocalList | undefined): readonly string[] {
  return kept === undefined || isWhole(kept) ? [] : [kept.sheet, ...kept.versions.map(({ entries }) => entries)]
}

const piecesIn = (list: LocalList | null): readonly object[] =>
  list === null ? [] : [list.sheet, ...list.versions.map(({ entries }) => entries)]

/** Reads a document; what is there and was altered is damage, and not as good as nothing. */
async function readSound<T extends object>(name: string): Promise<T | ListDamage | undefined> {
  const found = await lookUpDocument<T>(name)
  return found === ALTERED ? DAMAGED : found
}
