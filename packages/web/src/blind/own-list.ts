import type { SealedRow } from "@wasit/domain/intake"
import type { PartyList } from "@wasit/matching/blind"
import { fromHex, openRow, toHex, verifyRow } from "@wasit/record"

/** A list as its owner has it: the rows and the key of their salts. */
export type OwnRows = { readonly key: string; readonly rows: readonly SealedRow[] }

/**
 * Gives the list of an order. Every order brings its list anew; while the rows are those of the last one it is the same list, so that
 * reading its names, which takes a while, is done once.
 */
export function keptList(): (own: OwnRows) => PartyList {
  let last: { readonly own: OwnRows; readonly list: PartyList } | null = null
  return (own) => {
    if (last === null || !isSame(last.own, own)) last = { own, list: partyList(own) }
    return last.list
  }
}

function isSame(one: OwnRows, other: OwnRows): boolean {
  if (one.key !== other.key || one.rows.length !== other.rows.length) return false
  return one.rows.every((row, at) => {
    const again = other.rows[at]!
    const fields = Object.keys(row) as (keyof SealedRow)[]
    return fields.length === Object.keys(again).length && fields.every((field) => row[field] === again[field])
  })
}

function partyList({ key, rows }: OwnRows): PartyList {
  const salts = fromHex(key) ?? new Uint8Array(32)
  return {
    rows,
    openRow(place) {
      const opened = openRow(salts, rows, place)
      if (opened === null) throw new Error("a row that is not on the own list")
      return { index: place, salt: toHex(opened.salt), row: rows[place]!, proof: opened.proof.map(toHex) }
    },
  }
}

/** Whether an opened row stands on the list with this digest and count. */
export function isOnList(
  opened: { readonly index: number; readonly salt: string; readonly row: SealedRow; readonly proof: readonly string[] },
  rows: number,
  list: string,
): boolean {
  const [salt, root] = [fromHex(opened.salt), fromHex(list)]
  const proof = opened.proof.flatMap((hash) => fromHex(hash) ?? [])
  if (salt === null || root === null || proof.length !== opened.proof.length) return false
  return verifyRow({ index: opened.index, salt, row: opened.row, proof }, rows, root)
}
