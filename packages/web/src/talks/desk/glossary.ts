import {
  CLAIM_WORDS,
  foldDigits,
  INTERVIEW_WORDS,
  type Language,
  NOUN_WORDS,
  OUTCOME_WORDS,
  POSITION_WORDS,
  placesOf,
  REASON_WORDS,
  RECEIPT_WORDS,
  REPLY_WORDS,
  ROLE_WORDS,
  say,
  TRUCE_KIND_WORDS,
  type Words,
} from "@wasit/domain/words"

export type GlossaryGroup = "nouns" | "roles" | "outcomes" | "replies" | "release"
export type GlossaryEntry = { readonly id: string; readonly group: GlossaryGroup; readonly words: Words }

const of = (group: GlossaryGroup, table: Readonly<Record<string, Words>>): GlossaryEntry[] =>
  Object.entries(table).map(([code, words]) => ({ id: `${group}/${code}`, group, words: asTerm(words) }))

/** A term as a dictionary gives it: both genders where a language has two, dots where something is filled in. */
function asTerm(words: Words): Words {
  const inLanguage = (language: Language): string => {
    const filled = (sex: string): string =>
      say(
        words,
        language,
        Object.fromEntries([...placesOf(words[language]).keys()].map((name) => [name, name === "sex" ? sex : "…"])),
      ).replaceAll(/[\u2066-\u2069]/g, "")
    const [one, other] = [filled("other"), filled("female")]
    return one === other ? one : `${one} / ${other}`
  }
  return { ar: inLanguage("ar"), prs: inLanguage("prs"), ps: inLanguage("ps"), en: inLanguage("en") }
}

/** The vocabulary of the exchange, one word each throughout: what the pages say is what the interpreter finds. */
export const glossary = (): readonly GlossaryEntry[] => [
  ...of("nouns", NOUN_WORDS),
  ...of("nouns", TRUCE_KIND_WORDS),
  ...of("roles", ROLE_WORDS),
  ...of("outcomes", OUTCOME_WORDS),
  ...of("outcomes", REASON_WORDS),
  ...of("replies", REPLY_WORDS),
  ...of("replies", POSITION_WORDS),
  ...of("replies", CLAIM_WORDS),
  ...of("release", INTERVIEW_WORDS),
  ...of("release", RECEIPT_WORDS),
]

/** The entries that hold all words asked for, in any of the four languages; those that begin with them stand first. */
export function findInGlossary(entries: readonly GlossaryEntry[], query: string): readonly GlossaryEntry[] {
  const wanted = folded(query)
  if (wanted === "") return entries
  const parts = wanted.split(" ")
  const found = entries.filter(({ words }) => {
    const all = Object.values(words).map(folded).join("\n")
    return parts.every((part) => all.includes(part))
  })
  const begins = ({ words }: GlossaryEntry): boolean =>
    Object.values(words).some((word) => folded(word).startsWith(wanted))
  return [...found.filter(begins), ...found.filter((entry) => !begins(entry))]
}

/** The languages of the columns: the interpreter's own two first. */
export function glossaryColumns(first: readonly string[], all: readonly Language[]): readonly Language[] {
  const own = all.filter((language) => first.includes(language))
  return [...own, ...all.filter((language) => !own.includes(language))]
}

/** What is typed on any of the four keyboards finds the word: vowel signs, and the two yehs and kafs, make no difference. */
function folded(text: string): string {
  return foldDigits(text.normalize("NFKC"))
    .toLowerCase()
    .replaceAll(/[\u064b-\u0655\u0670\u0640\u200c\u200d]/g, "")
    .replaceAll(/[يىېۍئ]/g, "ی")
    .replaceAll("ك", "ک")
    .replaceAll("ګ", "گ")
    .replaceAll(/[أإآٱ]/g, "ا")
    .replaceAll(/[ةۀ]/g, "ه")
    .replaceAll("ؤ", "و")
    .replaceAll(/\s+/g, " ")
    .trim()
}
