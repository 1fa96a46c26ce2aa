import { blockingKey } from "../compare/blocking-key.ts"
import type { BlockingKey, BlockingRule, Comparison } from "../plan/types.ts"
import { cellOf, type MatchRecord } from "../record.ts"

/** One key of one column, and the key of each sampled row by its number; -1: none. */
interface KeyColumn {
  readonly column: string
  readonly key: BlockingKey
  readonly ids: Int32Array
}

/** Rows on which the sizes of rules are estimated. */
const SAMPLED = 20_000

/**
 * Rules for the columns of a plan: single columns where they part the rows well, else two together; the rules that find the fewest
 * pairs first, until together they would find more than `most`. A rule that alone finds more than a third of that is left out.
 */
export function chooseRules(
  comparisons: readonly Comparison[],
  a: readonly MatchRecord[],
  b: readonly MatchRecord[] | null,
  most: number,
): readonly BlockingRule[] {
  const [left, right] = [sampleOf(a), b === null ? null : sampleOf(b)]
  const scale = (a.length / left.length) * ((b ?? a).length / (right ?? left).length)
  const rows = right === null ? left : [...left, ...right]
  const columns = comparisons.flatMap((comparison) => keyColumns(comparison, rows))
  const cut = right === null ? null : left.length
  const sized = combinations(columns)
    .map((keys) => ({ keys, pairs: scale * pairsBy(keys, cut) }))
    .filter(({ pairs }) => pairs > 0 && pairs <= most / 3)
    .sort((x, y) => x.pairs - y.pairs || (nameOf(x.keys) < nameOf(y.keys) ? -1 : 1))
  return taken(sized, most).map((keys) => ({
    name: nameOf(keys),
    keys: keys.map(({ column, key }) => ({ column, key })),
  }))
}

type Sized = readonly { readonly keys: readonly KeyColumn[]; readonly pairs: number }[]

/** A rule of two columns is spared where one of them is a rule by itself: it would find nothing new. */
function taken(sized: Sized, most: number): readonly (readonly KeyColumn[])[] {
  const out: (readonly KeyColumn[])[] = []
  const singles = sized.filter(({ keys }) => keys.length === 1)
  const alone = new Set<KeyColumn>()
  let sum = 0
  for (const { keys, pairs } of [...singles, ...sized.filter(({ keys }) => keys.length > 1)]) {
    if (sum + pairs > most || keys.some((key) => alone.has(key))) continue
    sum += pairs
    if (keys.length === 1) alone.add(keys[0]!)
    out.push(keys)
  }
  return out
}

const nameOf = (keys: readonly KeyColumn[]): string =>
  keys.map(({ column, key }) => (key === "equal" ? column : `${column} (${key})`)).join(" + ")

function combinations(columns: readonly KeyColumn[]): readonly (readonly KeyColumn[])[] {
  const pairs = columns.flatMap((one, at) =>
    columns.slice(at + 1).flatMap((other) => (one.column === other.column ? [] : [[one, other]])),
  )
  return [...columns.map((one) => [one]), ...pairs]
}

/** Which keys a comparison's column gives. */
function keyColumns({ kind, columns }: Comparison, rows: readonly MatchRecord[]): readonly KeyColumn[] {
  const column = columns[0]!
  const keys: Readonly<Record<string, readonly BlockingKey[]>> = {
    person: ["skeleton", "prefix3"],
    token: ["equal", "prefix3"],
    text: ["equal", "prefix3"],
    date: ["equal", "year"],
    identifier: ["equal"],
    place: ["equal"],
    category: ["equal"],
    age: ["equal"],
  }
  return (keys[kind] ?? []).map((key) => {
    const numbers = new Map<string, number>()
    const ids = Int32Array.from(rows, (row) => {
      const text = blockingKey(cellOf(row, column), key)
      if (text === null) return -1
      const id = numbers.get(text) ?? numbers.size
      numbers.set(text, id)
      return id
    })
    return { column, key, ids }
  })
}

/** Pairs of rows that agree in all keys. */
function pairsBy(keys: readonly KeyColumn[], cut: number | null): number {
  const [one, other] = [keys[0]!.ids, keys[1]?.ids]
  const counts = new Map<number, [number, number]>()
  for (let row = 0; row < one.length; row++) {
    const second = other === undefined ? 0 : other[row]!
    if (one[row]! < 0 || second < 0) continue
    const key = one[row]! * 0x1_0000_0000 + second
    const count = counts.get(key) ?? [0, 0]
    count[cut !== null && row >= cut ? 1 : 0]!++
    counts.set(key, count)
  }
  let pairs = 0
  for (const [x, y] of counts.values()) pairs += cut === null ? (x * (x - 1)) / 2 : x * y
  return pairs
}

function sampleOf(records: readonly MatchRecord[]): readonly MatchRecord[] {
  if (records.length <= SAMPLED) return records
  const stride = records.length / SAMPLED
  return Array.from({ length: SAMPLED }, (_, at) => records[Math.floor(at * stride)]!)
}
