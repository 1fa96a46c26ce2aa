import { foldHeader } from "../cells/fold.ts"
import type { Field, SensitiveColumn } from "../fields.ts"
import type { HeaderMeaning } from "./header-words.ts"
import { EVENTS } from "./heading-events.ts"
import { PEOPLE } from "./heading-people.ts"
import { THINGS } from "./heading-things.ts"
import { titleKey } from "./title-key.ts"

type Concept = keyof typeof EVENTS | keyof typeof PEOPLE | keyof typeof THINGS

/** What a heading says by its words; `null` where they say that no field tells it. */
export type Said = { readonly meaning: HeaderMeaning | null; readonly confidence: number }

/** `needs`: one of each group, `may`: what may stand beside them, `*` for anything. */
type Reading = {
  readonly says: Field | SensitiveColumn | "ordinal" | "nothing"
  readonly needs: string
  readonly may?: string
  readonly confidence?: number
}

/** Of a word for a capture that says neither its day nor its place nor who did it. */
export const BARE_CAPTURE = 0.7

const PLACED = "place|province|district|village|town"

/** What concepts beside each other say, the first that fits (IM240): what happened, and which side of it. */
const READINGS: readonly Reading[] = [
  { says: "phone", needs: "phone", may: "*" },
  { says: "photo", needs: "photo", may: "*" },
  {
    says: "ordinal",
    needs: "code",
    may: "number person relative registration name document informant capture detention holding kind",
  },
  { says: "mother", needs: "mother", may: "*" },
  { says: "address", needs: "address", may: "relative person name at place origin kind since" },
  {
    says: "legalStatus",
    needs: "charge",
    may: "elsewhere kind state law term holding person name capture detention by at",
  },
  { says: "legalStatus", needs: "law state", may: "person detention" },
  { says: "legalStatus", needs: "reason capture|detention|holding", may: "person by" },
  { says: "nothing", needs: "charge|reason", may: "*" },
  { says: "nothing", needs: "elsewhere", may: "*" },
  { says: "ordinal", needs: "relative number|document" },
  { says: "family", needs: "relative", may: "name person at by informant kind number event" },
  // Whoever tells of somebody is left out: what a list tells is handed over.
  { says: "family", needs: "informant", may: "name person by at kind captor capture" },
  { says: "nothing", needs: "informant", may: "*" },
  { says: "legalStatus", needs: "term holding", may: "person by detention" },
  { says: "nothing", needs: "term", may: "*" },
  { says: "ageStatedOn", needs: "registration day|since", may: "place at person name by" },
  { says: "nothing", needs: "wound day", may: "*" },
  { says: "condition", needs: "wound", may: "kind state health place at person capture since by now" },
  { says: "condition", needs: "health", may: "state person now kind" },
  { says: "category", needs: "kind person", may: "category" },
  { says: "category", needs: "kind category", may: "capture person detention" },
  { says: "ordinal", needs: "number capture|detention|holding", may: "person" },
  { says: "unit", needs: "unit at capture|detention", may: "by day" },
  {
    says: "detentionPlace",
    needs: "now capture|detention|holding",
    may: "place at person name province district village town",
  },
  { says: "detentionPlace", needs: "now place|at", may: "person" },
  { says: "captureDate", needs: "day capture|detention|holding|event", may: "place at since by person surrender" },
  { says: "nothing", needs: "surrender", may: "*" },
  { says: "capturePlace", needs: `capture|event ${PLACED}`, may: "detention at since by person name" },
  { says: "detentionPlace", needs: `detention|holding ${PLACED}`, may: "at since by person name" },
  { says: "authority", needs: "captor", may: "by officer at name unit service capture kind person" },
  { says: "authority", needs: "by alleged" },
  { says: "authority", needs: "blame by|capture|detention", may: "service unit" },
  { says: "authority", needs: "by|officer capture|detention|holding", may: "at since person name unit service" },
  { says: "captureDate", needs: "since capture|detention|holding|event", may: "person at" },
  { says: "capturePlace", needs: "at capture|event", may: "detention person" },
  { says: "detentionPlace", needs: "at detention|holding", may: "person name" },
  { says: "detentionPlace", needs: "holding", may: "name kind person detention" },
  { says: "name", needs: "name", may: "person capture detention script law" },
  { says: "name", needs: "name with", may: "person father grandfather tribe alias" },
  { says: "father", needs: "father", may: "name person birth" },
  { says: "grandfather", needs: "grandfather", may: "name father person" },
  { says: "husband", needs: "husband", may: "name person" },
  { says: "alias", needs: "alias", may: "name person" },
  { says: "tribe", needs: "tribe", may: "name person origin" },
  { says: "sex", needs: "sex", may: "person" },
  { says: "age", needs: "age", may: "person at kind since" },
  { says: "age", needs: "age capture|detention|event|registration|holding", may: "person at since day" },
  { says: "nationality", needs: "nationality", may: "person origin country" },
  { says: "religion", needs: "religion", may: "person origin kind" },
  { says: "birth", needs: "birth day|since", may: "person" },
  { says: "birth", needs: "birth" },
  { says: "nationality", needs: "country", may: "origin person birth name" },
  { says: "province", needs: "province", may: "origin birth place name person" },
  { says: "district", needs: "district", may: "origin birth place name person" },
  { says: "village", needs: "village", may: "origin birth place name person" },
  { says: "serviceNumber", needs: "service number", may: "document by person" },
  { says: "documentNumber", needs: "document number", may: "person name" },
  { says: "rank", needs: "rank", may: "kind person service by at capture detention holding" },
  { says: "unit", needs: "unit", may: "by place at person name service origin" },
  { says: "captureDate", needs: "capture", may: "detention person", confidence: BARE_CAPTURE },
  { says: "name", needs: "person", may: "capture detention", confidence: 0.7 },
]

const SENSITIVE: ReadonlySet<string> = new Set<SensitiveColumn>([
  "phone",
  "mother",
  "family",
  "address",
  "religion",
  "photo",
])

/** What a heading that no table has says by what its words speak of, where each of them is known (IM240); undefined where they do not say it. */
export function saidByWords(title: string): Said | undefined {
  const concepts = conceptsOf(titleKey(title).split(" ").map(bare))
  if (concepts === null || concepts.size === 0) return undefined
  const found = READINGS.find(({ needs, may = "" }) => isSo(concepts, needs.split(" "), may))
  if (found === undefined) return undefined
  const { says, confidence = concepts.size > 1 ? 0.9 : 0.8 } = found
  return says === "nothing" ? { meaning: null, confidence: 0 } : { meaning: meaningFor(says), confidence }
}

function meaningFor(says: Exclude<Reading["says"], "nothing">): HeaderMeaning {
  if (says === "ordinal") return { kind: "ordinal" }
  return SENSITIVE.has(says)
    ? { kind: "sensitive", what: says as SensitiveColumn }
    : { kind: "field", field: says as Field }
}

/** Whom something is said of, and that it is not certain. */
const BESIDE_ANYTHING: readonly Concept[] = ["somebody", "alleged"]

function isSo(concepts: ReadonlySet<string>, needs: readonly string[], may: string): boolean {
  const groups = needs.map((group) => group.split("|"))
  if (!groups.every((group) => group.some((one) => concepts.has(one)))) return false
  const known = new Set([...groups.flat(), ...may.split(" "), ...BESIDE_ANYTHING])
  return may === "*" || [...concepts].every((one) => known.has(one))
}

/** A word without what Arabic writes before it (the article, and `in`, `for`, `and` before that), and without Hausa's hooks. */
const bare = (word: string): string =>
  word
    .replace(/^[وبف]?ال(?=\p{L}{2})/u, "")
    .replace(/^لل(?=\p{L}{3})/u, "")
    .replace(/[ɓɗƙƴ]/gu, (letter) => PLAIN.get(letter)!)
const PLAIN: ReadonlyMap<string, string> = new Map(["ɓb", "ɗd", "ƙk", "ƴy"].map((pair) => [pair[0]!, pair[1]!]))

/** Of what the words speak, two or more together where they are known so; null where one is not known. */
function conceptsOf(words: readonly string[]): ReadonlySet<Concept> | null {
  const { wholes, stems, longest } = vocabulary()
  const concepts = new Set<Concept>()
  for (let at = 0; at < words.length; ) {
    let count = Math.min(longest, words.length - at)
    while (count > 1 && !wholes.has(words.slice(at, at + count).join(" "))) count--
    const spoken = wholes.get(words.slice(at, at + count).join(" ")) ?? ofStem(words[at]!, stems)
    if (spoken === undefined) return null
    for (const concept of spoken) if (concept !== "filler") concepts.add(concept)
    at += count
  }
  return concepts
}

function ofStem(word: string, stems: Vocabulary["stems"]): readonly Concept[] | undefined {
  for (let length = word.length; length >= SHORTEST_STEM; length--) {
    const spoken = stems.get(word.slice(0, length))
    if (spoken !== undefined) return spoken
  }
  return undefined
}
const SHORTEST_STEM = 3

interface Vocabulary {
  readonly wholes: ReadonlyMap<string, readonly Concept[]>
  readonly stems: ReadonlyMap<string, readonly Concept[]>
  /** Words of the longest whole. */
  readonly longest: number
}

let made: Vocabulary | null = null

/** Made when the first heading asks for it. */
function vocabulary(): Vocabulary {
  made ??= makeVocabulary()
  return made
}

function makeVocabulary(): Vocabulary {
  const wholes = new Map<string, Concept[]>()
  const stems = new Map<string, Concept[]>()
  let longest = 1
  for (const [concept, texts] of Object.entries({ ...EVENTS, ...PEOPLE, ...THINGS }) as [Concept, string][])
    for (const text of texts.split(/\s+/u)) {
      const words = foldHeader(text.replaceAll("_", " ")).split(" ").map(bare)
      const table = text.endsWith("*") ? stems : wholes
      const key = words.join(" ")
      table.set(key, [...(table.get(key) ?? []), concept])
      longest = Math.max(longest, words.length)
    }
  return { wholes, stems, longest }
}
