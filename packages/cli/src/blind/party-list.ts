import { readFile } from "node:fs/promises"
import { readSealedList, type SealedListDocument } from "@wasit/domain/intake"
import type { OpenedListRow, PartyList } from "@wasit/matching/blind"
import { fromHex, fromUtf8, type Json, rowOpener, sealRows, toHex, unpad, verifyRow } from "@wasit/record"
import { Decrypter } from "age-encryption"
import { isFault, readBytes } from "../shared/files.ts"
import type { Fault } from "../shared/print.ts"

/** The list digest of a sealed list, in hexadecimal. */
export const digestOf = ({ key, rows }: SealedListDocument): string => toHex(sealRows(hexOf(key), rows).root)

/** A party's list as a blind round takes it. */
export function partyList({ key, rows }: SealedListDocument): PartyList {
  let open: ReturnType<typeof rowOpener> | null = null
  return {
    rows,
    openRow: (place) => {
      open ??= rowOpener(hexOf(key), rows)
      const opened = open(place)
      if (opened === null) throw new Error(`no row ${place}`)
      return { index: place, salt: toHex(opened.salt), row: rows[place] ?? {}, proof: opened.proof.map(toHex) }
    },
  }
}

/** Whether an opened row stands on the sealed list with this digest. */
export function isOnList({ index, salt, row, proof }: OpenedListRow, count: number, list: string): boolean {
  const opened = { index, salt: hexOf(salt), row: row as Json, proof: proof.map(hexOf) }
  return verifyRow(opened, count, hexOf(list))
}

/** Opens what `wasit seal` wrote with the key it wrote beside it. */
export async function openSealed(path: string, identityPath: string): Promise<SealedListDocument | Fault> {
  const blob = await readBytes(path)
  if (isFault(blob)) return blob
  const identity = await readBytes(identityPath)
  if (isFault(identity)) return identity
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity((fromUtf8(identity) ?? "").trim())
    const padded = await decrypter.decrypt(blob)
    return readDocument(unpad(padded)) ?? { code: "sealed-not-opened", path }
  } catch {
    return { code: "sealed-not-opened", path }
  }
}

/** The list that a round's folder keeps. */
export async function keptList(path: string): Promise<SealedListDocument | null> {
  return readDocument(await readFile(path))
}

function readDocument(bytes: Uint8Array | null): SealedListDocument | null {
  const source = bytes === null ? null : fromUtf8(bytes)
  return source === null ? null : readSealedList(JSON.parse(source))
}

function hexOf(text: string): Uint8Array {
  const bytes = fromHex(text)
  if (bytes === null) throw new Error("not hexadecimal")
  return bytes
}
