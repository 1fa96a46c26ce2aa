import { documentOf } from "../compare/fields.ts"
import { type Place, provinceOf, readPlace } from "../compare/places.ts"
import type { Similarity } from "../names/compare-names.ts"
import { tokenSimilarity } from "../names/similarity.ts"
import { type Name, readName, type Token } from "../names/tokens.ts"
import type { MatchRecord } from "../record.ts"

/** A record read once: names as tokens, places and numbers in comparable form. */
export interface Prepared {
  readonly record: MatchRecord
  /** The name, then each alias. */
  readonly names: readonly Name[]
  /** The father's own tokens: from his cell, else from the name cell. */
  readonly father: readonly Token[]
  readonly grandfather: readonly Token[]
  readonly province: string | null
  /** Province as written, district, village and place of capture, folded and as tokens. */
  readonly places: Readonly<Record<"province" | "district" | "village" | "captured", Place | null>>
  readonly document: string | null
}

const tokens = (text: string | undefined): readonly Token[] => (text === undefined ? [] : readName(text).tokens)

/** Reads a record. */
export function prepare(record: MatchRecord): Prepared {
  const names = [record.name, ...(record.aliases ?? [])].filter((name) => name !== undefined).map(readName)
  const told = tokens(record.father)
  return {
    record,
    names: names.filter((name) => name.tokens.length > 0),
    father: told.length > 0 ? told : (names[0]?.father ?? []),
    grandfather: tokens(record.grandfather),
    province: record.origin?.province === undefined ? null : provinceOf(record.origin.province),
    places: {
      province: readPlace(record.origin?.province),
      district: readPlace(record.origin?.district),
      village: readPlace(record.origin?.village),
      captured: readPlace(record.capture?.place),
    },
    document: documentOf(record.document),
  }
}

/** A token similarity that remembers: distinct words are compared once. */
export function rememberingSimilarity(): Similarity {
  const ids = new Map<string, number>()
  const byToken = new WeakMap<Token, number>()
  // A table of tables: numbers that stay small are much faster keys than one product of both.
  const known = new Map<number, Map<number, number>>()
  const idOf = (token: Token): number => {
    const seen = byToken.get(token)
    if (seen !== undefined) return seen
    const key = `${token.script}${token.role === "initial" ? 1 : 0}${token.common ?? ""}|${token.readings.join("|")}`
    const id = ids.get(key) ?? ids.size
    ids.set(key, id)
    byToken.set(token, id)
    return id
  }
  return (a, b) => {
    const [x, y] = [idOf(a), idOf(b)]
    const seen = known.get(x)?.get(y)
    if (seen !== undefined) return seen
    const value = tokenSimilarity(a, b)
    known.set(x, (known.get(x) ?? new Map<number, number>()).set(y, value))
    return value
  }
}
