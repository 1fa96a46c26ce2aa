import type { Hand } from "./hands.ts"
import type { Draw } from "./prng.ts"
import type { Cell } from "./structure.ts"

type Swap = readonly [string, readonly string[]]

/** Keys a Persian, Pashto or Urdu word has and an Arabic keyboard lacks. */
const ARABIC_KEYS: readonly Swap[] = [
  ["ک", ["ك"]],
  ["ی", ["ي"]],
  ["ګ", ["ك"]],
  ["ہ", ["ه"]],
]

/** What is typed for a Pashto letter where the keyboard is Persian. */
const PERSIAN_KEYS: readonly Swap[] = [
  ["ښ", ["ش", "ش", "خ"]],
  ["ږ", ["ژ", "گ"]],
  ["ځ", ["ز", "ج"]],
  ["څ", ["چ", "س"]],
  ["ټ", ["ت"]],
  ["ډ", ["د"]],
  ["ړ", ["ر"]],
  ["ڼ", ["ن"]],
  ["ې", ["ی"]],
  ["ۍ", ["ی", "ئ"]],
  ["ګ", ["گ"]],
  ["ي", ["ی"]],
]

/** A clerk without the key types one letter for another all through a cell. */
function retype(text: string, swaps: readonly Swap[], by: Draw): string {
  return swaps.reduce((out, [letter, instead]) => out.replaceAll(letter, by.pick(instead)), text)
}

/** What is rare in a cell: shapes of old programs, a lengthened letter, a vowel mark. */
const RARE: Readonly<Record<string, (text: string, by: Draw) => string>> = {
  "presentation-forms": presentation,
  tatweel: (text) => text.replace(/(?<=[بتسشصضطعغفقكلمني])(?=[ا-ي]+)/u, "\u0640"),
  "vowel-mark": (text, by) =>
    text.replace(/(?<=[بتجحدرسشعفقكلمن])(?=[بتجحدرسشعفقلمن])/u, by.pick(["\u064e", "\u064f", "\u0650"])),
}

/** The keyboard's part in a cell of the Arabic script. */
export function typed(cell: Cell, hand: Hand, by: Draw): Cell {
  let { text } = cell
  const done = [...cell.done]
  const change = (what: string, to: string): void => {
    if (to !== text) done.push(what)
    text = to
  }
  if (hand.startsWith("ps")) {
    if (by.percent(22)) change("keyboard-persian", retype(text, PERSIAN_KEYS, by))
    else if (by.percent(50)) text = text.replaceAll("ي", "ی")
  }
  if (hand !== "ar" && by.percent(15)) change("keyboard-arabic", retype(text, ARABIC_KEYS, by))
  if (hand === "ar" && by.percent(10)) change("final-yeh", text.replace(/ي(?=$| )/gu, "ى"))
  const rare = by.weighted([
    ["none", 960],
    ["presentation-forms", 10],
    ["tatweel", 15],
    ["vowel-mark", 15],
  ])
  if (rare !== "none") change(rare, RARE[rare]!(text, by))
  return { ...cell, text, done }
}

/** Letters that join on both sides have four presentation forms, the others two; in the order of the block from U+FE80. */
const FORMS = "ء1آ2أ2ؤ2إ2ئ4ا2ب4ة2ت4ث4ج4ح4خ4د2ذ2ر2ز2س4ش4ص4ض4ط4ظ4ع4غ4ف4ق4ك4ل4م4ن4ه4و2ى2ي4"
const FIRST_FORM = new Map<string, { readonly code: number; readonly forms: number }>()
{
  let code = 0xfe80
  for (let at = 0; at < FORMS.length; at += 2) {
    const forms = Number(FORMS[at + 1])
    FIRST_FORM.set(FORMS[at]!, { code, forms })
    code += forms
  }
}

/** Writes every letter in the shape it has where it stands, as old programs stored it: isolated, final, initial, medial. */
function presentation(text: string): string {
  const letters = [...text]
  const joins = (letter: string | undefined): boolean => letter !== undefined && FIRST_FORM.get(letter)?.forms === 4
  return letters
    .map((letter, at) => {
      const form = FIRST_FORM.get(letter)
      if (form === undefined) return letter
      const before = joins(letters[at - 1]) && form.forms > 1
      const after = form.forms === 4 && FIRST_FORM.get(letters[at + 1] ?? "") !== undefined && letters[at + 1] !== "ء"
      return String.fromCharCode(form.code + (before ? (after ? 3 : 1) : after ? 2 : 0))
    })
    .join("")
}
