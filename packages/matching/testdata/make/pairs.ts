import type { HandScript } from "./hands.ts"
import { type Judged, judge, kinship } from "./labels.ts"
import type { Person } from "./people.ts"
import { distance } from "./phonemes.ts"
import type { Draw } from "./prng.ts"
import type { AuthoredRecord } from "./records.ts"

/** Two records and what may be said of them. */
export interface AuthoredPair extends Judged {
  readonly a: AuthoredRecord
  readonly b: AuthoredRecord
}

type Kind = readonly [HandScript, HandScript]

const KINDS: readonly Kind[] = [
  ["Arab", "Arab"],
  ["Latn", "Latn"],
  ["Arab", "Latn"],
]

/** Negatives for each positive. */
const NEGATIVES = 3

type RecordsOf = ReadonlyMap<string, readonly AuthoredRecord[]>

const inScript = (records: readonly AuthoredRecord[], script: HandScript): readonly AuthoredRecord[] =>
  records.filter((record) => record.script === script)

/** How far two people are for choosing hard negatives: blood and shared words bring them near. */
function farness(a: Person, b: Person): number {
  if (kinship(a, b) !== null) return 0
  const [one, two] = [a.given.join(" "), b.given.join(" ")]
  const byGiven = distance(one, two)
  const isTribe = a.tribe !== null && a.tribe === b.tribe
  const shares = a.given.some((word) => b.given.includes(word))
  return byGiven - (isTribe ? 4 : 0) - (shares ? 3 : 0)
}

function pairOf(one: AuthoredRecord, two: AuthoredRecord, by: Draw): AuthoredPair {
  const [a, b] = by.percent(50) ? [one, two] : [two, one]
  return { a, b, ...judge(a, b) }
}

/** Two renderings of one person; drawn anew twice when nobody could decide, so that most can be. */
function positive(records: readonly AuthoredRecord[], [one, two]: Kind, by: Draw, tries = 2): AuthoredPair {
  const [first, second] = [by.pick(inScript(records, one)), inScript(records, two)]
  const pair = pairOf(first, by.pick(second.filter((record) => record !== first)), by)
  return pair.label === "undecidable" && tries > 0 ? positive(records, [one, two], by, tries - 1) : pair
}

/** The other people, the nearest first. */
function byNearness(person: Person, people: readonly Person[]): readonly Person[] {
  return people
    .filter((other) => other.id !== person.id)
    .map((other) => ({ other, far: farness(person, other) }))
    .sort((one, two) => one.far - two.far || (one.other.id < two.other.id ? -1 : 1))
    .map(({ other }) => other)
}

/** Three neighbours of a person for every kind of pair: the nearest always, others from among the next. */
function neighbours(sorted: readonly Person[], by: Draw): readonly Person[] {
  const next = sorted.slice(1, 14)
  const chosen = new Set([sorted[0]!])
  while (chosen.size < NEGATIVES) chosen.add(by.percent(85) ? by.pick(next) : by.pick(sorted))
  return [...chosen]
}

/** For every person one positive of each kind, and for each the hard negatives. */
export function makePairs(people: readonly Person[], recordsOf: RecordsOf, by: Draw): readonly AuthoredPair[] {
  const seen = new Set<string>()
  return people.flatMap((person) => {
    const near = byNearness(person, people)
    return KINDS.flatMap((kind) => {
      const own = recordsOf.get(person.id)!
      const others = neighbours(near, by).map((other) => {
        const turned = by.percent(50)
        const one = by.pick(inScript(own, kind[turned ? 1 : 0]))
        return pairOf(one, by.pick(inScript(recordsOf.get(other.id)!, kind[turned ? 0 : 1])), by)
      })
      return [positive(own, kind, by), ...others].filter(({ a, b }) => {
        const key = [a.id, b.id].sort().join(" ")
        const isNew = !seen.has(key)
        seen.add(key)
        return isNew
      })
    })
  })
}
