import type { Minutes, MinutesItem, PointId } from "@wasit/domain"
import type { ChannelLanguage, TalkState } from "@wasit/domain/room"
import { LANGUAGES, type Language } from "@wasit/domain/words"

export type AgendaPlace = { readonly number: number; readonly item: MinutesItem; readonly point: PointId | null }

/** Where the talk stands in its agenda: the item under discussion with the point that is shown, and what comes next. */
export type AgendaNow = { readonly now: AgendaPlace | null; readonly next: AgendaPlace | null }

export function agendaNow(minutes: Pick<Minutes, "items"> | null, talk: Pick<TalkState, "item" | "point">): AgendaNow {
  const items = minutes?.items ?? []
  const index = items.findIndex(({ id }) => id === talk.item?.id)
  const at = (place: number): AgendaPlace | null => {
    const item = items[place]
    if (item === undefined) return null
    const point = item.points.find(({ id }) => id === talk.point)?.id ?? null
    return { number: place + 1, item, point }
  }
  return { now: at(index), next: at(index + 1) }
}

/** The languages in which texts are shown beside one another: those of the pair in which the record is written. */
export function textLanguages(pair: readonly ChannelLanguage[], reader: Language): readonly Language[] {
  // What is said in the Persian of Iran is read in Dari; every other channel has its own text or none.
  const own = pair.map((language) => (language === "fa" ? "prs" : language))
  const found = LANGUAGES.filter((language) => own.includes(language))
  return found.length === 0 ? [reader] : found
}
