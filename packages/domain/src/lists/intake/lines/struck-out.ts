import { once } from "../../../shared/remembered.ts"
import { foldHeader } from "../cells/fold.ts"
import { JOINING, REPEATS, SEE, VOID } from "./struck-words.ts"

/** Letters of a remark: a longer one is a story. */
const LONGEST = 300

const lexicon = once(() => {
  const keys = (texts: string): ReadonlySet<string> =>
    new Set(texts.split(/\s+/u).map((text) => foldHeader(text.replaceAll("_", " "))))
  return { repeats: keys(REPEATS), isVoid: keys(VOID), see: keys(SEE), joining: keys(JOINING) }
})

/**
 * The number of the row that a remark says this one repeats (`تكرار لـ ن/675 يلغى`, `duplicate of 12`, `annulé, voir 12`), as `numberKey` has it; null
 * where it says so of no other, not surely, or more than that in one breath.
 */
export function repeatedNumber(remark: string): string | null {
  if (remark.length > LONGEST || !/\p{N}/u.test(remark)) return null
  for (const piece of remark.split(/[;؛\n\r|]|(?<=\p{L}{4})\.(?=\s|$)/u)) {
    const number = inPiece(piece)
    if (number !== null) return number
  }
  return null
}

function inPiece(piece: string): string | null {
  if (/[?؟]/u.test(piece) || !/\p{N}/u.test(piece)) return null
  const numbers: string[] = []
  const rest = piece.replace(CODE, (_, before: string, code: string) => {
    numbers.push(numberKey(code))
    return `${before} `
  })
  const [number, ...others] = numbers
  if (number === undefined || others.length > 0) return null
  const words = foldHeader(rest.replace(/ـ/gu, " "))
    .split(" ")
    .filter((word) => word !== "")
  const said = { repeats: false, isVoid: false, see: false }
  for (let at = 0; at < words.length; ) {
    const count = MOST_WORDS.find((each) => saysWhat(words.slice(at, at + each).join(" ")) !== null) ?? 0
    const what = count === 0 ? null : saysWhat(words.slice(at, at + count).join(" "))
    if (what === null) return null
    if (what !== "joining") said[what] = true
    at += count
  }
  return said.repeats || (said.isVoid && said.see) ? number : null
}

/** Words together, the most first. */
const MOST_WORDS = [4, 3, 2, 1]

function saysWhat(words: string): "repeats" | "isVoid" | "see" | "joining" | null {
  const known = lexicon()
  for (const what of ["repeats", "isVoid", "see", "joining"] as const) if (known[what].has(words)) return what
  return null
}

/** `675`, `ن/675`, `7848/م`, `GN-868`, `№12`, with what stands before it. */
const CODE =
  /(^|[^\p{L}\p{N}])[#№]?((?:\p{L}{1,4}[/._-]?)?\p{N}[\p{N}/._-]*(?:(?<=\p{N}[/_-])\p{L}{1,2}|(?<![/._-])))(?![\p{L}\p{N}])/gu

/** A number as it is looked for: `ن/0675` and `ن-675` alike. */
export const numberKey = (text: string): string =>
  foldHeader(text)
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/(?<!\p{N})0+(?=\p{N})/gu, "")
