/** The four languages of Wasit, equal in rank. `prs` is Dari (BCP 47 `fa-AF`), `ps` Pashto. */
export const LANGUAGES = ["ar", "prs", "ps", "en"] as const
export type Language = (typeof LANGUAGES)[number]

/** One text in all four languages; a missing language does not compile. */
export type Words = Readonly<Record<Language, string>>

/** A text in one or more of the languages, as people wrote it: what is missing was not written. */
export type Wording = Readonly<Partial<Record<Language, string | undefined>>>

/** Writing direction of each language. */
export const DIRECTION = { ar: "rtl", prs: "rtl", ps: "rtl", en: "ltr" } as const satisfies Record<
  Language,
  "rtl" | "ltr"
>

/** The tag each language has in HTML and `Intl` (never fall back from `fa-AF` to `fa`: the month names differ). */
export const TAG = { ar: "ar", prs: "fa-AF", ps: "ps", en: "en" } as const satisfies Record<Language, string>

/** Persian of any country is answered in Dari, the closest of the four. */
const BY_SUBTAG: ReadonlyMap<string, Language> = new Map([
  ["ar", "ar"],
  ["fa", "prs"],
  ["prs", "prs"],
  ["ps", "ps"],
  ["en", "en"],
])

/**
 * The first of our languages that a browser or a system asks for, in whatever country: `fa-IR`, `ps_AF.UTF-8`. English if none.
 *
 * @param asked tags of languages or names of locales, most wanted first
 */
export function languageFor(asked: readonly string[]): Language {
  for (const tag of asked) {
    const language = BY_SUBTAG.get(tag.toLowerCase().split(/[-_.@]/)[0] ?? "")
    if (language !== undefined) return language
  }
  return "en"
}
