import { type ExampleOptions, type ExampleRow, type ExampleSide, makeExample, toRecord } from "../src/example/index.ts"
import {
  DEFAULT_PLAN,
  findDuplicates,
  type MatchedPair,
  matchLists,
  planForLists,
  planForOneList,
} from "../src/index.ts"

/** What a run over two example lists found. */
interface ListFigures {
  readonly rows: readonly [claimed: number, register: number]
  readonly outcomesAddUp: boolean
  /** Held people by the band of their right pair; `not` found. */
  readonly held: Readonly<Record<"certain" | "probable" | "possible" | "not", number>>
  /** Invented or incomplete rows that were paired with somebody, by band. */
  readonly nobody: Readonly<Record<"certain" | "probable" | "possible" | "rows", number>>
  readonly wrongCertain: number
  /** Clear cases: all proposed pairs, and those from probable on. */
  readonly clear: { readonly proposed: Ratios; readonly probable: Ratios }
  readonly duplicates: Ratios & { readonly rowsToLookAt: number }
}

/** Precision, recall and their harmonic mean. */
interface Ratios {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

function ratios(right: number, found: number, wanted: number): Ratios {
  const [precision, recall] = [found === 0 ? 1 : right / found, wanted === 0 ? 1 : right / wanted]
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** Matches the lists of an example and compares with the truth. */
export function measureLists(options: ExampleOptions): ListFigures {
  const side = makeExample({ otherClaimed: 10, otherHeld: 10, ...options }).greater
  const plan = planForLists(DEFAULT_PLAN, side.claimed.length, side.register.length)
  const { pairs } = matchLists(side.claimed.map(toRecord), side.register.map(toRecord), plan)!
  const truth = truthOf(side)
  const nobody = new Set(side.truth.filter(({ outcome }) => outcome === "incomplete").map(({ claim }) => claim))
  const paired = pairs.filter(({ a }) => nobody.has(a))
  return {
    rows: [side.claimed.length, side.register.length],
    outcomesAddUp: Object.values(side.counts).reduce((sum, count) => sum + count, 0) === side.claimed.length,
    held: heldByBand(side, pairs, truth),
    nobody: { ...byBand(paired), rows: nobody.size },
    wrongCertain: pairs.filter((pair) => pair.band === "certain" && !truth.isRight(pair)).length,
    clear: {
      proposed: clearCases(side, pairs, truth),
      probable: clearCases(
        side,
        pairs.filter(({ band }) => band !== "possible"),
        truth,
      ),
    },
    duplicates: duplicatesOf(side),
  }
}

interface Truth {
  /** The register row of a claim's person; the first, where he has two. */
  readonly rowOf: ReadonlyMap<string, string | null>
  readonly isRight: (pair: MatchedPair) => boolean
}

function truthOf(side: ExampleSide): Truth {
  const first = new Map(side.repeated.map(({ row, of }) => [row, of]))
  const rowOf = new Map(side.truth.map(({ claim, register }) => [claim, register]))
  return { rowOf, isRight: ({ a, b }) => rowOf.get(a) === (first.get(b) ?? b) }
}

function byBand(pairs: readonly MatchedPair[]): Record<"certain" | "probable" | "possible", number> {
  const count = (band: string): number => pairs.filter((pair) => pair.band === band).length
  return { certain: count("certain"), probable: count("probable"), possible: count("possible") }
}

/** A person is found when any of his claims is paired with any of his rows; the best band counts. */
function heldByBand(side: ExampleSide, pairs: readonly MatchedPair[], truth: Truth): ListFigures["held"] {
  const right = pairs.filter(truth.isRight)
  const held = new Set(side.truth.flatMap(({ outcome, register }) => (outcome === "held" ? [register!] : [])))
  const bandsOf = new Map<string, string[]>()
  for (const { a, band } of right) {
    const row = truth.rowOf.get(a)!
    bandsOf.set(row, [...(bandsOf.get(row) ?? []), band])
  }
  const counts = { certain: 0, probable: 0, possible: 0, not: 0 }
  for (const row of held) {
    const bands = bandsOf.get(row) ?? []
    counts[(["certain", "probable", "possible"] as const).find((band) => bands.includes(band)) ?? "not"]++
  }
  return counts
}

/** A row is clear that gives a name of two words or more, a father and a province. */
const isClear = ({ name, father, province }: ExampleRow): boolean =>
  name.trim().includes(" ") && father !== "" && province !== ""

/**
 * People who stand on both lists in clear rows, found by any of their claims (of one who is claimed twice only one claim can
 * have his row), and wrong pairs of clear claims.
 */
function clearCases(side: ExampleSide, pairs: readonly MatchedPair[], truth: Truth): Ratios {
  const claims = new Set(side.claimed.filter(isClear).map(({ id }) => id))
  const rows = new Set(side.register.filter(isClear).map(({ id }) => id))
  const people = [...claims].map((claim) => truth.rowOf.get(claim) ?? "")
  const wanted = new Set(people.filter((row) => rows.has(row)))
  const found = pairs.filter(({ band }) => band !== "unlikely")
  const right = new Set(found.filter(truth.isRight).map(({ a }) => truth.rowOf.get(a)!))
  const rightClear = [...wanted].filter((row) => right.has(row)).length
  const wrong = found.filter((pair) => claims.has(pair.a) && !truth.isRight(pair)).length
  return ratios(rightClear, rightClear + wrong, wanted.size)
}

/** Pairs of claims of one person, found and wanted, and how many rows the clusters ask somebody to look at. */
function duplicatesOf(side: ExampleSide): ListFigures["duplicates"] {
  const original = new Map(side.truth.map(({ claim, duplicateOf }) => [claim, duplicateOf ?? claim]))
  const sizes = new Map<string, number>()
  for (const first of original.values()) sizes.set(first, (sizes.get(first) ?? 0) + 1)
  const wanted = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
  const rows = side.claimed.map(toRecord)
  const clusters = findDuplicates(rows, planForOneList(DEFAULT_PLAN, rows.length))
  let [found, right] = [0, 0]
  for (const { ids } of clusters) {
    for (const [at, one] of ids.entries()) {
      for (const two of ids.slice(at + 1)) {
        found++
        if (original.get(one) === original.get(two)) right++
      }
    }
  }
  return { ...ratios(right, found, wanted), rowsToLookAt: clusters.reduce((sum, { ids }) => sum + ids.length, 0) }
}
