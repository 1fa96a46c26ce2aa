import { kinship } from "./labels.ts"
import { type Part, type ReadFile, readLexicon } from "./lexicon.ts"
import { type AuthoredPair, makePairs } from "./pairs.ts"
import { inventPeople, type Person } from "./people.ts"
import { draw } from "./prng.ts"
import { type AuthoredRecord, recordsOf } from "./records.ts"

/** People in each part, fathers and brothers among them. */
const PEOPLE = 330
const SEEDS: Readonly<Record<Part, number>> = { dev: 1403, release: 20_261_126 }

/** The columns of a file of pairs. */
export const PAIR_COLUMNS = [
  "name_a",
  "name_b",
  "label",
  "grade",
  "scripts",
  "languages",
  "phenomenon",
  "a",
  "b",
] as const
/** The columns of a file of records. */
export const RECORD_COLUMNS = [
  "record",
  "person",
  "hand",
  "name",
  "father",
  "grandfather",
  "province",
  "district",
  "birth",
] as const

type Records = ReadonlyMap<string, readonly AuthoredRecord[]>

const lines = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.join("\t")}\n`).join("")

function pairRow({ a, b, label, grade, phenomena }: AuthoredPair): readonly string[] {
  return [
    a.text,
    b.text,
    label,
    grade,
    `${a.script}-${b.script}`,
    `${a.hand}|${b.hand}`,
    phenomena.join(","),
    a.id,
    b.id,
  ]
}

function recordRow({ id, person, hand, text, fields }: AuthoredRecord): readonly string[] {
  return [id, person.id, hand, text, fields.father, fields.grandfather, fields.province, fields.district, fields.birth]
}

/** Names the father in the cell more often where nothing else tells two people apart. */
function fatherPercent(person: Person, people: readonly Person[]): number {
  const isNamesake = (other: Person): boolean =>
    other.id !== person.id && other.given.join(" ") === person.given.join(" ") && other.tribe === person.tribe
  if (people.some(isNamesake)) return 70
  return people.some((other) => other.id !== person.id && kinship(person, other) !== null) ? 25 : 15
}

/** Draws people of one part's words, what clerks write of them, and pairs of that. */
function drawPart(part: Part, seed: number, read: ReadFile): { records: Records; pairs: readonly AuthoredPair[] } {
  const by = draw(seed)
  const people = inventPeople({ lexicon: readLexicon(read), part, by }, PEOPLE)
  const records = new Map(
    people.map((person) => [person.id, recordsOf(person, { father: fatherPercent(person, people) }, by)]),
  )
  return { records, pairs: makePairs(people, records, by) }
}

/** Pairs of the first part's words as another seed draws them: more of the same kind, for fitting. */
export function drawPairs(seed: number, read: ReadFile): readonly AuthoredPair[] {
  return drawPart("dev", seed, read).pairs
}

/** Makes the files of one part. */
function makePart(part: Part, read: ReadFile): readonly (readonly [name: string, text: string])[] {
  const { records, pairs } = drawPart(part, SEEDS[part], read)
  return [
    [`authored-${part}.tsv`, lines([PAIR_COLUMNS, ...pairs.map(pairRow)])],
    [`authored-${part}-records.tsv`, lines([RECORD_COLUMNS, ...[...records.values()].flat().map(recordRow)])],
  ]
}

/** The whole test set, every file by its name: seeded, invented people only, and nothing of the matcher in it. */
export function makeAuthored(read: ReadFile): ReadonlyMap<string, string> {
  return new Map((["dev", "release"] as const).flatMap((part) => makePart(part, read)))
}
