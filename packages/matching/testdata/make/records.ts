import { slipped } from "./errors.ts"
import { drawHands, type Hand, type HandScript, penOf, scriptOfHand } from "./hands.ts"
import { typed } from "./keyboard.ts"
import type { Person } from "./people.ts"
import type { Draw } from "./prng.ts"
import { type Cell, compose, drawShown } from "./structure.ts"

/** One rendering of a person by one clerk, with the other cells of his row. */
export interface AuthoredRecord extends Cell {
  readonly id: string
  readonly person: Person
  readonly hand: Hand
  readonly script: HandScript
  readonly fields: Readonly<Record<"father" | "grandfather" | "province" | "district" | "birth", string>>
}

const ZEROS: Readonly<Record<string, readonly number[]>> = {
  ar: [0x0660, 0x0660, 0x30],
  prs: [0x06f0, 0x06f0, 0x30],
  "ps-kandahar": [0x06f0, 0x06f0, 0x0660],
  "ps-peshawar": [0x06f0, 0x30],
  ur: [0x06f0, 0x30],
}

function digits(value: number, hand: Hand, by: Draw): string {
  const zero = by.pick(ZEROS[hand] ?? [0x30])
  return [...String(value)].map((digit) => String.fromCharCode(zero + Number(digit))).join("")
}

/** A year, Gregorian or Solar Hijri; four of ten come from an age rounded to five as of 2020. */
function birth(person: Person, hand: Hand, by: Draw): string {
  const year = by.percent(40) ? 2020 - Math.round((2020 - person.birthYear) / 5) * 5 : person.birthYear
  const isSolar = by.percent(scriptOfHand(hand) === "Arab" && hand !== "ar" && hand !== "ur" ? 70 : 15)
  return digits(isSolar ? year - 621 : year, hand, by)
}

/** The text of the same name in the other script stands behind it in two cells of a hundred. */
function twoScripts(cell: Cell, person: Person, script: HandScript, by: Draw): Cell {
  if (!by.percent(2) || cell.shown.isByname) return cell
  const hand = script === "Arab" ? "press" : "prs"
  const other = cell.shown.given.map(penOf(hand, person.language, by)).join(" ")
  return { ...cell, text: `${cell.text} ${other}`, done: [...cell.done, "two-scripts"] }
}

function record(person: Person, id: string, hand: Hand, wish: { readonly father: number }, by: Draw): AuthoredRecord {
  const script = scriptOfHand(hand)
  const pen = penOf(hand, person.language, by)
  const isArab = person.language === "arab" && person.sex === "m"
  const shown = drawShown(person, by, isArab ? { father: Math.max(wish.father, 45) } : wish)
  const composed = compose(person, shown, hand, pen, by)
  const keyed = script === "Arab" ? typed(composed, hand, by) : composed
  const cell = twoScripts(slipped(keyed, script, by), person, script, by)
  const told = (percent: number, text: () => string): string => (by.percent(percent) ? text() : "")
  const write = (words: readonly string[]): string => words.map(pen).join(" ")
  return {
    ...(script === "Latn" && by.percent(12) ? { ...cell, text: cell.text.toUpperCase() } : cell),
    id,
    person,
    hand,
    script,
    fields: {
      father: told(88, () => write(person.father.given)),
      grandfather: told(40, () => write(person.grandfather.given)),
      province: told(92, () => pen(by.pick(person.place.names))),
      district: told(60, () => pen(person.district)),
      birth: told(82, () => birth(person, hand, by)),
    },
  }
}

/** Three renderings of a person in either script, by as many clerks as his language has. */
export function recordsOf(person: Person, wish: { readonly father: number }, by: Draw): readonly AuthoredRecord[] {
  const hands = (["Arab", "Latn"] as const).flatMap((script) => drawHands(person.language, script, 3, by))
  return hands.map((hand, at) => record(person, `${person.id}.${at + 1}`, hand, wish, by))
}
