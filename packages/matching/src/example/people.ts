import { FIRST, LAST, type Part, PLACES, SECOND, TITLES } from "./lexicon.ts"
import type { Random } from "./random.ts"
import { digits, type Hand, slip, writePart } from "./render.ts"

/** The columns of an example list, in order. */
export const COLUMNS = [
  "id",
  "name",
  "father",
  "grandfather",
  "province",
  "district",
  "birth",
  "document",
  "captured",
] as const
/** One row: every column present, empty when nothing is known. */
export type ExampleRow = Readonly<Record<(typeof COLUMNS)[number], string>>

/** An invented person. */
export interface Person {
  readonly name: readonly Part[]
  readonly father: readonly Part[]
  readonly grandfather: readonly Part[]
  readonly last: Part | null
  readonly title: Part | null
  readonly place: (typeof PLACES)[number]
  readonly district: Part
  readonly birthYear: number
  readonly captureYear: number
  readonly document: number
}

function given(chance: Random): readonly Part[] {
  const first = chance.pick(FIRST)
  const long = /^Abdul|ullah$|uddin$/u.test(first.latn)
  if (long && chance.chance(70)) return [first]
  const second = chance.pick(SECOND)
  return second.latn === first.latn ? [first, SECOND[0]!] : [first, second]
}

function placeOf(chance: Random): (typeof PLACES)[number] {
  let left = chance.int(PLACES.reduce((sum, place) => sum + place.weight, 0))
  for (const place of PLACES) {
    if (left < place.weight) return place
    left -= place.weight
  }
  return PLACES[0]!
}

/** Invents people; no two share name, father and grandfather. One in ten is a brother of an earlier one. */
export function invent(count: number, chance: Random): readonly Person[] {
  const people: Person[] = []
  const seen = new Set<string>()
  while (people.length < count) {
    const kin = people.length > 20 && chance.chance(10) ? chance.pick(people) : null
    const place = kin?.place ?? placeOf(chance)
    const person: Person = {
      name: given(chance),
      father: kin?.father ?? given(chance),
      grandfather: kin?.grandfather ?? given(chance),
      last: kin ? kin.last : chance.chance(60) ? chance.pick(LAST) : null,
      title: chance.chance(35) ? chance.pick(TITLES) : null,
      place,
      district: kin?.district ?? chance.pick(place.districts),
      birthYear: 1955 + chance.int(26) + chance.int(22),
      captureYear: 2009 + chance.int(11),
      document: 100_000 + chance.int(900_000) + people.length * 1_000_003,
    }
    const key = [...person.name, ...person.father, ...person.grandfather].map((part) => part.latn).join("/")
    if (!seen.has(key)) people.push(person)
    seen.add(key)
  }
  return people
}

function birthCell(person: Person, hand: Hand, chance: Random): string {
  if (chance.chance(18)) return ""
  const year = person.birthYear + (chance.chance(12) ? chance.int(3) - 1 : 0)
  const kind = chance.int(3)
  if (kind === 0) {
    const age = 2020 - year
    return digits(chance.chance(40) ? Math.round(age / 5) * 5 : age, hand)
  }
  return digits(kind === 1 ? year : year - 621, hand)
}

const write = (parts: readonly Part[], hand: Hand, chance: Random): string =>
  parts.map((part) => writePart(part, hand, chance)).join(" ")

function nameCell(person: Person, hand: Hand, chance: Random): { name: string; father: string } {
  const dropped = person.name.length > 1 && person.name.some((p) => p.latn === "Mohammad") && chance.chance(15)
  const parts = dropped ? person.name.filter((p) => p.latn !== "Mohammad") : person.name
  const title = person.title && chance.chance(60) ? [person.title] : []
  const last = person.last && chance.chance(65) ? [person.last] : []
  const name = write([...title, ...parts, ...last], hand, chance)
  const father = write(person.father, hand, chance)
  const arab = hand === "prs" || hand === "ps" || hand === "ar"
  if (chance.chance(8)) return { name: `${name} ${arab ? "ولد" : "son of"} ${father}`, father: "" }
  return {
    name: chance.chance(6) ? slip(name, chance) : name,
    father: chance.chance(5) ? slip(father, chance) : father,
  }
}

/** Writes a person as a clerk of the given hand would, with omissions and slips. */
export function writeRow(person: Person, id: string, hand: Hand, chance: Random): ExampleRow {
  const { name, father } = nameCell(person, hand, chance)
  const told = (percent: number, text: () => string): string => (chance.chance(percent) ? text() : "")
  return {
    id,
    name,
    father: chance.chance(8) ? "" : father,
    grandfather: told(45, () => write(person.grandfather, hand, chance)),
    province: told(93, () => writePart(person.place, hand, chance)),
    district: told(60, () => writePart(person.district, hand, chance)),
    birth: birthCell(person, hand, chance),
    document: told(25, () => digits(person.document, hand)),
    captured: told(50, () => digits(person.captureYear, hand)),
  }
}

/** A row that names nobody who could be found: one word, no father, no place. */
export function writeFragment(id: string, hand: Hand, chance: Random): ExampleRow {
  const name = writePart(chance.pick(chance.chance(50) ? FIRST : LAST), hand, chance)
  return { id, name, father: "", grandfather: "", province: "", district: "", birth: "", document: "", captured: "" }
}
