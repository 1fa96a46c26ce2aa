import type { Language, Words } from "../shared/language.ts"
import { DEFAULT_DIGITS, type Digits, FORMS_OF, formatNumber, isolate, PLURAL_FORMS, plural } from "./numbers.ts"

/**
 * Messages with named places, a strict subset of ICU MessageFormat:
 * `{name}`; `{n, plural, one {# name} other {# names}}`, where `#` is the number; `{sex, select, female {…} other {…}}`.
 * Every filled place is isolated, every number is written in the chosen digits. There is no escape: the texts need none.
 */
export type Value = string | number
export type Values = Readonly<Record<string, Value>>

type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "place"; readonly name: string }
  | { readonly kind: "count"; readonly name: string }
  | {
      readonly kind: "plural" | "select"
      readonly name: string
      readonly cases: ReadonlyMap<string, readonly Part[]>
    }

/**
 * Fills a text in one language. A `select` without a value takes `other`; any other missing value throws, for it is a bug.
 * Throws on a text that does not parse (the tests format every text there is).
 */
export function say(words: Words, language: Language, values: Values = {}, digits?: Digits): string {
  return sayText(words[language], language, values, digits)
}

/** The same for a text whose language is known. */
export function sayText(text: string, language: Language, values: Values = {}, digits?: Digits): string {
  const said = fill(compiled(text), { language, values, digits: digits ?? DEFAULT_DIGITS[language] })
  return language === "ps" ? said.replaceAll(OF_OF, "$1") : said
}

/** Pashto's word for "of" before a label that begins with it: it is said once. */
const OF_OF = /(?<!\p{Letter})د ([\u2066-\u2068]+د )/gu

/** The places of a text: name to kind. For tests, and for those who check translations. */
export function placesOf(text: string): ReadonlyMap<string, "place" | "plural" | "select"> {
  const places = new Map<string, "place" | "plural" | "select">()
  const visit = (parts: readonly Part[]): void => {
    for (const part of parts) {
      if (part.kind === "place") places.set(part.name, places.get(part.name) ?? "place")
      if (part.kind !== "plural" && part.kind !== "select") continue
      places.set(part.name, part.kind)
      for (const inside of part.cases.values()) visit(inside)
    }
  }
  visit(compiled(text))
  return places
}

/** The plural forms and select cases a text offers, for the test that every language gives all of its own. */
export function pluralGaps(text: string, language: Language): string[] {
  const gaps: string[] = []
  const visit = (parts: readonly Part[]): void => {
    for (const part of parts) {
      if (part.kind !== "plural" && part.kind !== "select") continue
      const wanted: readonly string[] = part.kind === "plural" ? FORMS_OF[language] : ["other"]
      const given = [...part.cases.keys()]
      for (const form of wanted) if (!part.cases.has(form)) gaps.push(`${part.name}: ${form} is missing`)
      if (part.kind === "plural") {
        for (const form of given) if (!wanted.includes(form)) gaps.push(`${part.name}: ${form} is not of ${language}`)
      }
      for (const inside of part.cases.values()) visit(inside)
    }
  }
  visit(compiled(text))
  return gaps
}

type Filling = { readonly language: Language; readonly values: Values; readonly digits: Digits }

function fill(parts: readonly Part[], filling: Filling): string {
  return parts.map((part) => fillPart(part, filling)).join("")
}

function fillPart(part: Part, filling: Filling): string {
  if (part.kind === "text") return part.text
  const value = Object.hasOwn(filling.values, part.name) ? filling.values[part.name] : undefined
  if (part.kind === "select") return fill(caseOf(part, String(value ?? "other")), filling)
  if (value === undefined) throw new Error(`no value for {${part.name}}`)
  if (part.kind === "plural") return fill(caseOf(part, plural(asNumber(part.name, value), filling.language)), filling)
  return isolate(typeof value === "number" ? formatNumber(value, filling.language, filling.digits) : value)
}

function caseOf(part: Extract<Part, { kind: "plural" | "select" }>, name: string): readonly Part[] {
  return part.cases.get(name) ?? part.cases.get("other") ?? []
}

function asNumber(name: string, value: Value): number {
  if (typeof value !== "number") throw new Error(`{${name}} counts, so its value must be a number`)
  return value
}

const CACHE = new Map<string, readonly Part[]>()

function compiled(text: string): readonly Part[] {
  const known = CACHE.get(text)
  if (known !== undefined) return known
  const parts = parse(text)
  CACHE.set(text, parts)
  return parts
}

function parse(text: string): readonly Part[] {
  const reader = { text, at: 0 }
  const parts = parseParts(reader, null)
  if (reader.at < text.length) throw fault(reader, "a closing brace without an opening one")
  return parts
}

type Reader = { readonly text: string; at: number }

function parseParts(reader: Reader, counted: string | null): Part[] {
  const parts: Part[] = []
  for (;;) {
    const literal = take(reader, counted === null ? /[^{}]*/y : /[^{}#]*/y)
    if (literal !== "") parts.push({ kind: "text", text: literal })
    const next = reader.text[reader.at]
    if (next === "{") parts.push(parsePlace(reader, counted))
    else if (next === "#" && counted !== null) {
      reader.at++
      parts.push({ kind: "count", name: counted })
    } else return parts
  }
}

function parsePlace(reader: Reader, counted: string | null): Part {
  expectMark(reader, "{")
  const name = take(reader, /[a-z][A-Za-z0-9]*/y)
  if (name === "") throw fault(reader, "a place needs a name")
  if (reader.text[reader.at] === "}") {
    reader.at++
    return { kind: "place", name }
  }
  expectMark(reader, ",")
  const kind = take(reader, /plural|select/y)
  if (kind !== "plural" && kind !== "select") throw fault(reader, "plural or select")
  expectMark(reader, ",")
  const cases = new Map<string, readonly Part[]>()
  while (reader.text[reader.at] !== "}") {
    const label = take(reader, /[A-Za-z_-]+/y)
    const isForm = kind === "select" || PLURAL_FORMS.some((form) => form === label)
    if (label === "" || !isForm || cases.has(label)) throw fault(reader, `a new case of ${kind}`)
    skipSpace(reader)
    expectMark(reader, "{", false)
    cases.set(label, parseParts(reader, kind === "plural" ? name : counted))
    expectMark(reader, "}")
  }
  if (!cases.has("other")) throw fault(reader, "the case other")
  reader.at++
  return { kind, name, cases }
}

function take(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at
  const found = pattern.exec(reader.text)?.[0] ?? ""
  reader.at += found.length
  return found
}

function skipSpace(reader: Reader): void {
  take(reader, /\s*/y)
}

/** Steps over a mark and, where it opens no text, the space after it. */
function expectMark(reader: Reader, mark: string, skip = true): void {
  if (reader.text[reader.at] !== mark) throw fault(reader, mark)
  reader.at++
  if (skip) skipSpace(reader)
}

function fault(reader: Reader, expected: string): Error {
  return new Error(`message, at character ${reader.at}: expected ${expected} in ${JSON.stringify(reader.text)}`)
}
