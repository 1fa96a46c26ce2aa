import { foldHeader } from "../cells/fold.ts"

/** Words for a list, in Dari, Pashto, Arabic, Urdu, English, French, Spanish, German and Russian. */
const LIST: ReadonlySet<string> = new Set(
  "لست لیست لېست لیسټ لېسټ فهرست فهرس قائمة القائمة قوائم list liste lista listing список".split(" ").map(foldHeader),
)

/** A folded title without the word for a list in it (IM374): `لست ولایت` is of the province's list, and nobody's home; null where it has none, or nothing else. */
export function withoutListWord(folded: string): string | null {
  const words = folded.split(" ")
  const rest = words.filter((word) => !LIST.has(word))
  return rest.length === words.length || rest.length === 0 ? null : rest.join(" ")
}
