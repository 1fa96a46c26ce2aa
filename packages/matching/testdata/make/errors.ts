import type { HandScript } from "./hands.ts"
import type { Draw } from "./prng.ts"
import type { Cell } from "./structure.ts"

const ROWS: Readonly<Record<HandScript, readonly string[]>> = {
  Latn: ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
  Arab: ["ضصثقفغعهخحجچ", "شسیبلاتنمکگ", "ظطزرذدپو"],
}

/** Letters a scanner takes for each other. */
const SCANNED: Readonly<Record<HandScript, readonly string[]>> = {
  Latn: ["li", "nm", "ec", "ao", "uv", "rn", "hb"],
  Arab: ["رز", "دذ", "حج", "خح", "سش", "عغ", "فق", "هة", "کل"],
}

/** Letters that differ by their dots alone. */
const DOTS = ["بتثنيپی", "جحخچ", "دذ", "رزژ", "سش", "صض", "طظ", "عغ", "فق"]

interface Spot {
  readonly text: string
  readonly at: number
}

function other(groups: readonly string[], letter: string, by: Draw, isNear: boolean): string {
  const group = groups.find((each) => each.includes(letter.toLowerCase()))
  if (group === undefined) return letter
  const place = group.indexOf(letter.toLowerCase())
  const choices = isNear ? [group[place - 1], group[place + 1]] : [...group].filter((_, at) => at !== place)
  return by.pick(choices.filter((each) => each !== undefined && each !== ""))!
}

const put = ({ text, at }: Spot, instead: string): string => text.slice(0, at) + instead + text.slice(at + 1)

type Slip = (spot: Spot, script: HandScript, by: Draw) => string

const SLIPS: Readonly<Record<string, Slip>> = {
  "adjacent-key": (spot, script, by) => put(spot, other(ROWS[script], spot.text[spot.at]!, by, true)),
  dropped: (spot) => put(spot, ""),
  doubled: (spot) => put(spot, spot.text[spot.at]!.repeat(2)),
  transposed: ({ text, at }) => text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2),
  dots: (spot, script, by) =>
    script === "Arab" ? put(spot, other(DOTS, spot.text[spot.at]!, by, false)) : put(spot, ""),
  scanned: (spot, script, by) => put(spot, other(SCANNED[script], spot.text[spot.at]!, by, true)),
  "first-letter-lost": ({ text }) => text.slice(1),
  "cut-off": ({ text }) => (text.length > 24 ? text.slice(0, 24) : text.slice(0, text.length < 10 ? -1 : -2)),
}

const WEIGHTS: readonly (readonly [string, number])[] = [
  ["adjacent-key", 30],
  ["dropped", 20],
  ["doubled", 10],
  ["transposed", 10],
  ["dots", 15],
  ["scanned", 5],
  ["first-letter-lost", 5],
  ["cut-off", 5],
]

/** One slip in fifteen of a hundred cells: the place is inside a word of four letters or more. */
export function slipped(cell: Cell, script: HandScript, by: Draw): Cell {
  if (!by.percent(15)) return cell
  const kind = by.weighted(WEIGHTS)
  const places = [...cell.text.matchAll(/\p{L}{4,}/gu)].flatMap(({ 0: word, index }) =>
    Array.from({ length: word.length - 2 }, (_, inside) => index + 1 + inside),
  )
  if (places.length === 0) return cell
  const text = SLIPS[kind]!({ text: cell.text, at: by.pick(places) }, script, by).trim()
  return text === cell.text ? cell : { ...cell, text, done: [...cell.done, `error-${kind}`] }
}
