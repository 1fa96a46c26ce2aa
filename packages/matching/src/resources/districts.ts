import { CENTRE } from "./districts/centre.ts"
import { EAST } from "./districts/east.ts"
import { NORTH } from "./districts/north.ts"
import { SOUTH } from "./districts/south.ts"
import { WEST } from "./districts/west.ts"

/**
 * The districts of Afghanistan: the 398 of the division in use from 2005, provincial centres among them, and 20 that were made or
 * counted later.
 *
 * How it was made: written from general knowledge of public administrative geography. That no district of the 398 was left out and
 * that each stands in its province was held by eye against other lists, above all abubaker47/afghanistan-provinces-districts-villages,
 * which says that it is under the MIT licence; where spellings differed the more usual was kept. No official, and no reader
 * whose first language is Pashto, has checked it. What is not certain was left out rather than guessed: most districts therefore
 * have no Pashto spelling of their own, and none says that Pashto writes it as Dari does.
 *
 * A line: usual Latin spelling and others in use = Dari = Pashto, where it differs from Dari and is certain. `#` begins a province,
 * whose first district is its centre. `+`: made or counted after 2005. `?`: not sure that it is counted as a district, or that its
 * name is spelt so. `@`: the province that it belonged to before, or that is also named for it. A name that stands for two halves of a
 * divided district stands with both. Ezafe, doubled and long vowels, `chahar`, q and k, and letters of one sound need no spelling of
 * their own: `places/place-key.ts` folds them.
 */
const TABLES = [CENTRE, EAST, SOUTH, WEST, NORTH]

/** A district with all spellings known for it, the usual one first. */
export interface District {
  /** Province and usual Latin name: `Helmand/Sangin`. */
  readonly id: string
  /** The id of its province. */
  readonly province: string
  /** The province that it belonged to before, or that is also named for it. */
  readonly otherProvince: string | null
  readonly latn: readonly string[]
  readonly dari: readonly string[]
  /** Empty where none is certain. */
  readonly pashto: readonly string[]
  readonly isCentre: boolean
  /** Made or counted after the division of 2005. */
  readonly isLater: boolean
  readonly isUnsure: boolean
}

/** Every district, by province. */
export const DISTRICTS: readonly District[] = TABLES.flatMap(provincesIn)

function provincesIn(table: string): readonly District[] {
  return table
    .split(/^# /mu)
    .slice(1)
    .flatMap((text) => {
      const [heading, ...lines] = text.trim().split("\n")
      const [province, before] = heading!.split(/\s*@/u)
      return lines.map((line, at) => districtIn(line, province!, before ?? null, at === 0))
    })
}

function districtIn(line: string, province: string, before: string | null, isCentre: boolean): District {
  const [, marks, names, other] = /^([+?]*)([^@]*?)(?:@(.*))?$/u.exec(line.replace(/=.*$/u, ""))!
  const [, dari, pashto] = line.split("=")
  const latn = spellingsIn(names)
  return {
    id: `${province}/${latn[0]!}`,
    province,
    otherProvince: other?.trim() ?? before,
    latn,
    dari: spellingsIn(dari),
    pashto: spellingsIn(pashto),
    isCentre,
    isLater: marks!.includes("+"),
    isUnsure: marks!.includes("?"),
  }
}

function spellingsIn(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split("|").map((spelling) => spelling.trim())
}
