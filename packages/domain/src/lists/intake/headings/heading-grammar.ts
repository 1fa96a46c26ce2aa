import type { Field, SensitiveColumn } from "../fields.ts"
import type { HeaderMeaning } from "./header-words.ts"
import type { Concept } from "./heading-concepts.ts"
import { conceptsIn, conceptsOfShortened } from "./heading-vocabulary.ts"

/** What a heading says by its words; `null` where they say that no field tells it. */
export type Said = { readonly meaning: HeaderMeaning | null; readonly confidence: number }

/** `needs`: one of each group, `may`: what may stand beside them, `*` for anything. */
type Reading = {
  readonly says: Field | SensitiveColumn | "ordinal" | "home" | "nothing"
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
  { says: "family", needs: "count relative", may: "*" },
  { says: "nothing", needs: "count", may: "*" },
  { says: "family", needs: "relative", may: "name person at by informant kind number event state" },
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
  { says: "ordinal", needs: "number|document capture|detention|holding", may: "person" },
  { says: "ordinal", needs: "number registration" },
  { says: "unit", needs: "unit at capture|detention", may: "by day" },
  {
    says: "detentionPlace",
    needs: "now capture|detention|holding",
    may: "place at person name province district village town",
  },
  { says: "detentionPlace", needs: "now place|at", may: "person" },
  { says: "captureDate", needs: "day capture|detention|holding|event", may: "place at since by person surrender hour" },
  { says: "nothing", needs: "surrender|hour", may: "*" },
  { says: "detentionPlace", needs: "latest detention|holding place", may: "at since person name event" },
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
  { says: "capturePlace", needs: "latest place", may: "event person at" },
  { says: "captureDate", needs: "latest event", may: "person at by" },
  { says: "name", needs: "name", may: "person capture detention script law" },
  { says: "name", needs: "identity person", may: "name" },
  { says: "name", needs: "name tribe person", may: "capture detention" },
  { says: "name", needs: "name with", may: "person father grandfather tribe alias" },
  { says: "name", needs: "name patronymic", may: "person tribe" },
  { says: "father", needs: "patronymic", may: "person father" },
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
  { says: "birth", needs: "birth", may: "person" },
  { says: "home", needs: "birth|origin place|town|at", may: "person name country since now" },
  { says: "home", needs: "town village|district|place", may: "person origin at now" },
  { says: "nationality", needs: "country", may: "origin person birth name" },
  { says: "province", needs: "province", may: "origin birth place name person" },
  { says: "district", needs: "district", may: "origin birth place name person" },
  { says: "village", needs: "village", may: "origin birth place name person" },
  { says: "home", needs: "origin|town", may: "person name" },
  { says: "serviceNumber", needs: "service number", may: "document by person" },
  { says: "documentNumber", needs: "document|identity number", may: "person name" },
  { says: "documentNumber", needs: "identity document", may: "person" },
  { says: "documentNumber", needs: "paper", may: "document person name" },
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
  const found = readingOf(title)
  if (found === undefined) return undefined
  const { says, confidence } = found
  return says === "nothing" || says === "home"
    ? { meaning: null, confidence: 0 }
    : { meaning: meaningFor(says), confidence }
}

/** Whether the words of a heading say where somebody comes from or lives, and not whether it is a province or a district (IM274). */
export const isHomeByWords = (title: string): boolean => readingOf(title)?.says === "home"

/** Whether a heading speaks of a town, the first of whatever else it speaks of. */
export const tellsTown = (title: string): boolean => conceptsIn(title).some((concepts) => concepts.has("town"))

/** Whether a heading speaks of a day by a word of its language. */
export const tellsDay = (title: string): boolean =>
  [...conceptsIn(title), ...conceptsOfShortened(title).flat()].some((concepts) => concepts.has("day"))

/** By the first language that knows all the words, and of which they say something. */
function readingOf(title: string): Required<Pick<Reading, "says" | "confidence">> | undefined {
  for (const concepts of conceptsIn(title)) {
    const found = readingFor(concepts)
    if (found !== undefined) return { confidence: concepts.size > 1 ? 0.9 : 0.8, ...found }
  }
  // What is shortened says something where every word that it may be says the same.
  for (const may of conceptsOfShortened(title)) {
    const [found, ...others] = may.flatMap((concepts) => readingFor(concepts) ?? [])
    if (found !== undefined && others.every(({ says }) => says === found.says)) return { confidence: 0.8, ...found }
  }
  return undefined
}

const readingFor = (concepts: ReadonlySet<Concept>): Reading | undefined =>
  concepts.size === 0 ? undefined : READINGS.find(({ needs, may = "" }) => isSo(concepts, needs.split(" "), may))

function meaningFor(says: Exclude<Reading["says"], "nothing" | "home">): HeaderMeaning {
  if (says === "ordinal") return { kind: "ordinal" }
  return SENSITIVE.has(says)
    ? { kind: "sensitive", what: says as SensitiveColumn }
    : { kind: "field", field: says as Field }
}

/** Whom something is said of, that it is not certain, and that it is the last of its kind. */
const BESIDE_ANYTHING: readonly Concept[] = ["somebody", "alleged", "latest", "paper", "identity"]

function isSo(concepts: ReadonlySet<string>, needs: readonly string[], may: string): boolean {
  const groups = needs.map((group) => group.split("|"))
  if (!groups.every((group) => group.some((one) => concepts.has(one)))) return false
  const known = new Set([...groups.flat(), ...may.split(" "), ...BESIDE_ANYTHING])
  return may === "*" || [...concepts].every((one) => known.has(one))
}
