import { useEffect, useRef, useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../../i18n/index.ts"
import { wordingIn } from "../../process/wording.ts"
import { useRoomNames } from "../desk/use-room-names.ts"
import { type Announcement, announcementsOf, announcementsOfTimes, soundOf, timesOf } from "./announcements.ts"
import { useRoom, useSeconds } from "./room-context.tsx"
import { SAID_TEXTS } from "./said-texts.ts"
import { playSign } from "./signs.ts"

/** Says what changed in the room to whoever does not look at it, and rings for what the chair or a host must notice. */
export function LiveRegion() {
  const { talk, me, self } = useRoom()
  const { role } = self
  const say = useAnnouncement()
  const times = timesOf(talk, me, useSeconds())
  const before = useRef({ talk, times })
  const [said, setSaid] = useState("")
  useEffect(() => {
    const news = [
      ...announcementsOf(before.current.talk, talk, me),
      ...announcementsOfTimes(before.current.times, times),
    ]
    before.current = { talk, times }
    if (news.length === 0) return
    const next = news.map(say).join(" ")
    // The same words once more are news too: a region that does not change is not read out.
    setSaid((old) => (old === next ? `${next}\u00a0` : next))
    const [sound] = news.map((each) => soundOf(each, role)).filter((each) => each !== null)
    if (sound !== undefined) playSign(sound)
  }, [talk, me, role, say, times.item, times.stands, times.isReturnSoon])
  return (
    <div class="visually-hidden" aria-live="polite" data-live="">
      {said}
    </div>
  )
}

function useAnnouncement(): (announcement: Announcement) => string {
  const t = useText(SAID_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const { talk, sitting } = useRoom()
  const names = useRoomNames(talk)
  return (announcement) => {
    switch (announcement.kind) {
      case "hand":
      case "order":
      case "floor":
      case "knock":
      case "waits":
      case "asks":
      case "announcer":
        return t(announcement.kind, {
          name: names.person(announcement.who),
          delegation: names.delegationOf(announcement.who),
        })
      case "lost":
      case "back":
        return t(announcement.kind, { name: names.person(announcement.who) })
      case "moved":
        return t(announcement.isHeard ? "movedHeard" : "movedQuiet", { place: names.place(announcement.to) })
      case "item": {
        const item = sitting.agenda.find(({ id }) => id === announcement.item)
        return t("item", { title: item === undefined ? "" : wordingIn(item.title, language) })
      }
      case "notice":
        return t("notice", { text: format.inDigits(announcement.text) })
      default:
        return t(announcement.kind)
    }
  }
}
