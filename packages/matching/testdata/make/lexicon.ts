import type { Word } from "./phonemes.ts"
import type { Draw } from "./prng.ts"

/** The languages of the people; `arab` of Arab countries, `tr` of Uzbeks and Turkmens. */
export type Language = "prs" | "ps" | "ur" | "arab" | "tr"
/** Which languages use a word: `ar` stands for all. */
type Origin = Language | "ar"
/** The half of the test set a rare word is kept for. */
export type Part = "dev" | "release"

interface Listed {
  readonly word: Word
  readonly origin: Origin
  readonly weight: number
  readonly sex: "m" | "f"
}

/** A province, its other name and its districts. */
export interface Place {
  readonly names: readonly Word[]
  readonly districts: readonly Word[]
}

/** All parts of names. */
export interface Lexicon {
  readonly given: readonly Listed[]
  readonly second: readonly Listed[]
  readonly tribes: readonly Listed[]
  readonly constructs: readonly { readonly fixed: string; readonly halves: readonly Word[] }[]
  readonly titles: readonly { readonly word: Word; readonly place: "before" | "after"; readonly weight: number }[]
  readonly places: readonly Place[]
}

/** Reads a file of the lexicon by its name. */
export type ReadFile = (name: string) => string

interface Line {
  readonly head: readonly string[]
  readonly words: readonly Word[]
}

function linesOf(text: string): readonly Line[] {
  return text
    .normalize("NFC")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const at = line.indexOf(":")
      return {
        head: line.slice(0, at).split(" "),
        words: line
          .slice(at + 1)
          .trim()
          .split(/ +/u),
      }
    })
}

const WEIGHTS: Readonly<Record<string, number>> = { "1": 2, "2": 6, "3": 20 }

function listed(text: string): readonly Listed[] {
  return linesOf(text).flatMap(({ head, words }) =>
    words.map((word) => ({
      word,
      origin: head[0] as Origin,
      weight: WEIGHTS[head.at(-1)!]!,
      sex: head[1] === "f" ? ("f" as const) : ("m" as const),
    })),
  )
}

/** Reads the lexicon. */
export function readLexicon(read: ReadFile): Lexicon {
  return {
    given: listed(read("given.txt")),
    second: listed(read("second.txt")),
    tribes: listed(read("tribes.txt")),
    constructs: linesOf(read("theophoric.txt")).map(({ head, words }) => ({ fixed: head[0]!, halves: words })),
    titles: linesOf(read("titles.txt")).flatMap(({ head, words }) =>
      words.map((word) => ({ word, place: head[0] as "before" | "after", weight: WEIGHTS[head[1]!]! })),
    ),
    places: linesOf(read("places.txt")).map(({ head, words }) => ({ names: head[0]!.split("/"), districts: words })),
  }
}

/** Whether a language uses a word: Dari and Pashto people share theirs, Arabs only what is Arabic. */
function uses(language: Language, origin: Origin): boolean {
  if (origin === "ar" || origin === language) return true
  if (origin === "arab" || language === "arab") return false
  if (language === "ps") return origin === "prs"
  return language !== "prs" && origin === "prs"
}

/** Rare words belong to one part of the set alone, so that the other part never showed them. */
function isFor(part: Part, item: Listed): boolean {
  if (item.weight > 2) return true
  const sum = [...item.word].reduce((all, phoneme) => all + phoneme.codePointAt(0)!, 0)
  return (sum % 2 === 0) === (part === "dev")
}

/** The words of one part, each with a language whose people bear it; constructs with all their halves. */
export function wordsOf(lexicon: Lexicon, part: Part): readonly { readonly word: Word; readonly origin: Origin }[] {
  const own = [...lexicon.given, ...lexicon.second, ...lexicon.tribes].filter((item) => isFor(part, item))
  const constructs = lexicon.constructs.flatMap(({ fixed, halves }) =>
    halves.map((half) => ({ word: constructOf(fixed, half), origin: "ar" as const })),
  )
  return [...own, ...constructs]
}

/** Draws a word of a language. */
export function drawWord(
  items: readonly Listed[],
  asked: { readonly language: Language; readonly part: Part; readonly sex?: "m" | "f" },
  by: Draw,
): Word {
  const fit = items.filter(
    (item) => uses(asked.language, item.origin) && isFor(asked.part, item) && item.sex === (asked.sex ?? "m"),
  )
  const own = fit.filter((item) => item.origin === asked.language)
  const pool = own.length > 0 && by.percent(35) ? own : fit
  return by.weighted(pool.map((item) => [item.word, item.weight] as const))
}

/** Draws an Arabic construct: `ʕabd=karīm`, `raħmat=Allāh`. */
export function drawConstruct(lexicon: Lexicon, by: Draw): Word {
  const fixed = by.weighted([
    ["ʕabd=", 45],
    ["=Allāh", 36],
    ["=dīn", 12],
    ["=raħmân", 4],
    ["=ħaqq", 2],
    ["ðū=", 1],
  ])
  const half = by.pick(lexicon.constructs.find((construct) => construct.fixed === fixed)!.halves)
  return constructOf(fixed, half)
}

const constructOf = (fixed: string, half: Word): Word => (fixed.startsWith("=") ? `${half}${fixed}` : `${fixed}${half}`)
