import { randomBytes } from "node:crypto"
import type { BodyOf, PartyId } from "@wasit/domain"
import { finish, isRefused, readList, type SealedRow, sealedRow, writeCsv } from "@wasit/domain/intake"
import { type Example, type ExampleSide, makeExample } from "@wasit/matching/example"
import { canonicalBytes, pad, sealRows, toHex } from "@wasit/record"
import { Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption"

/** The seed of the example's invented people: the same lists on every machine. */
export const SEED = 1399

/** Four in ten of the claimed are held. */
export const HELD_SHARE = 0.4

/** Both directions: the greater list claims 5,000, the lesser 1,000. */
export const invented = (): Example => makeExample({ seed: SEED, heldShare: HELD_SHARE })

export type Direction = {
  readonly list: `list_${string}`
  readonly claimant: PartyId
  readonly holder: PartyId
  readonly side: ExampleSide
}

/** Who claims from whom, and the list that says so. */
export function directions(example: Example): readonly Direction[] {
  return [
    { list: "list_tal-1", claimant: "party_tal", holder: "party_gov", side: example.greater },
    { list: "list_gov-1", claimant: "party_gov", holder: "party_tal", side: example.lesser },
  ]
}

/** Reads invented rows through the same intake as a person's file. */
export function understand(rows: ExampleSide["claimed"]): {
  rows: readonly SealedRow[]
  grade: BodyOf<"list-deposited/1">["grade"]
} {
  const [first] = rows
  if (first === undefined) throw new Error("the generator made no rows")
  const columns = Object.keys(first) as (keyof typeof first)[]
  const csv = writeCsv([columns, ...rows.map((row) => columns.map((column) => row[column]))])
  const read = finish(readList(csv, { todayDay: 18_343 }))
  if (isRefused(read)) throw new Error(`the example's list was refused: ${read.code}`)
  return { rows: read.list.rows.map((row) => sealedRow(row.entry)), grade: read.list.quality.grade }
}

/** A list sealed to a one-time identity. */
export type Sealed = {
  readonly root: string
  readonly count: number
  readonly blob: Uint8Array
  readonly identity: string
  readonly key: string
}

export async function seal(rows: readonly SealedRow[]): Promise<Sealed> {
  const key = new Uint8Array(randomBytes(32))
  const { root } = sealRows(key, rows)
  const identity = await generateX25519Identity()
  const encrypter = new Encrypter()
  encrypter.addRecipient(await identityToRecipient(identity))
  const blob = await encrypter.encrypt(pad(canonicalBytes({ key: toHex(key), rows })))
  return { root: toHex(root), count: rows.length, blob, identity, key: toHex(key) }
}
