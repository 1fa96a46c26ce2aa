import type { Source } from "@wasit/domain"
import { epochDayToDay } from "@wasit/domain"
import { cleanText } from "./wording-draft.ts"

/** Where a text was found, as it is being written. */
export type SourceDraft = { readonly title: string; readonly url: string; readonly on: number | null }

export const NO_SOURCE: SourceDraft = { title: "", url: "", on: null }

/** An address the record takes: `https://` and no more than 800 characters, or none. */
export function isAddress(url: string): boolean {
  const text = cleanText(url)
  if (text === "") return true
  return text.length <= 800 && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

/** The source that a draft names; null while its title is missing or its address is none. */
export function sourceOf(draft: SourceDraft): Source | null {
  const [title, url] = [cleanText(draft.title), cleanText(draft.url)]
  if (title === "" || title.length > 400 || !isAddress(url)) return null
  return { title, url: url === "" ? null : url, on: draft.on === null ? null : epochDayToDay(draft.on) }
}

/** The sources of a list of drafts; null while one of them is not finished. */
export function sourcesOf(drafts: readonly SourceDraft[]): Source[] | null {
  const sources = drafts.map(sourceOf)
  return sources.every((source) => source !== null) ? sources : null
}
