import { ruleKey } from "../compare/blocking-key.ts"
import type { BlockingRule } from "../plan/types.ts"
import type { Steps } from "../steps.ts"
import type { CandidateSource } from "./candidate-source.ts"
import type { Table } from "./columns.ts"

/** Every row that agrees with a row of the left list in all keys of one rule. */
export function* blockedCandidates(rules: readonly BlockingRule[], left: Table, right: Table): Steps<CandidateSource> {
  const blocks: { readonly keys: readonly (string | null)[]; readonly rows: RowsByKey }[] = []
  for (const rule of rules) {
    const keys = yield* keysOfRows(rule, left)
    blocks.push({ keys, rows: rowsByKey(yield* keysOfRows(rule, right)) })
  }
  // The row that met each row of the right list last: what two rules find is found once.
  const met = new Int32Array(right.records.length).fill(-1)
  return {
    of(row) {
      const found: number[] = []
      for (const { keys, rows } of blocks) {
        const key = keys[row]
        if (key === null || key === undefined) continue
        for (const other of rows.get(key) ?? []) {
          if (met[other] === row) continue
          met[other] = row
          found.push(other)
        }
      }
      return Int32Array.from(found).sort()
    },
    bounds: null,
  }
}

/** Rows whose keys are made between two steps. */
const SLICE = 200

function* keysOfRows(rule: BlockingRule, { records }: Table): Steps<readonly (string | null)[]> {
  const keys: (string | null)[] = []
  for (const record of records) if (keys.push(ruleKey(rule, record)) % SLICE === 0) yield
  return keys
}

type RowsByKey = ReadonlyMap<string, readonly number[]>

function rowsByKey(keys: readonly (string | null)[]): RowsByKey {
  const rows = new Map<string, number[]>()
  for (const [row, key] of keys.entries()) {
    if (key === null) continue
    const own = rows.get(key)
    if (own) own.push(row)
    else rows.set(key, [row])
  }
  return rows
}
