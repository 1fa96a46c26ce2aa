import { useEffect, useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../../i18n/index.ts"
import { wordingIn } from "../../process/wording.ts"
import { Button, Status, type StatusKind } from "../../ui/index.ts"
import { useRoomNames } from "../desk/use-room-names.ts"
import { placeOf } from "./floor-model.ts"
import { LineDialog } from "./LineDialog.tsx"
import { type LineStanding, lineStanding } from "./line-words.ts"
import { PhaseLine } from "./PhaseLine.tsx"
import { PLACES_TEXTS } from "./places-texts.ts"
import { useRoom, useSeconds } from "./room-context.tsx"
import { ROOM_TEXTS } from "./room-texts.ts"
import { TABLE_TEXTS } from "./table-texts.ts"
import { clockText, itemTime, returnTime } from "./timers.ts"

const LINE_KIND = {
  good: "done",
  fair: "waiting",
  weak: "contested",
  lost: "refused",
  unknown: "neutral",
} as const satisfies Record<LineStanding, StatusKind>

/** Where one is, what is spoken of and for how long, and how good the line is. */
export function RoomHead() {
  const t = useText(ROOM_TEXTS)
  const { talk, self, view } = useRoom()
  const names = useRoomNames(talk)
  const [isOpen, setOpen] = useState(false)
  // The tab says no more than that there are talks: tabs are seen by others.
  useEffect(() => {
    document.title = "Wasit"
  }, [])
  const standing = view.phase === "reconnecting" ? "lost" : lineStanding(view.line, true)
  return (
    <header class="room-head">
      <div class="room-where">
        <h1 class="room-title">{names.place(self.place)}</h1>
        {self.place === "lobby" ? null : <ItemLine />}
      </div>
      <div class="row">
        {self.place === "lobby" ? null : <PhaseLine />}
        <ReturnLine />
        <Button kind="quiet" onPress={() => setOpen(true)}>
          <Status kind={LINE_KIND[standing]}>{t(`line-${standing}`)}</Status>
        </Button>
      </div>
      {isOpen ? <LineDialog onClose={() => setOpen(false)} /> : null}
    </header>
  )
}

/** The item under discussion with its time, in digits that stand still while they change. */
function ItemLine() {
  const t = useText(TABLE_TEXTS)
  const { language } = useLanguage()
  const { talk, sitting } = useRoom()
  const item = sitting.agenda.find((each) => each.id === talk.item?.id)
  if (talk.item === null || item === undefined) return <p class="soft">{t("noItem")}</p>
  return (
    <p class="room-item">
      <bdi>{wordingIn(item.title, language)}</bdi> <ItemClock />
    </p>
  )
}

const CLOCK_KIND = { free: "neutral", running: "waiting", ending: "contested", over: "late" } as const

/** What is left of an item's time. */
export function ItemClock() {
  const t = useText(TABLE_TEXTS)
  const format = useFormat()
  const { talk } = useRoom()
  const now = useSeconds()
  if (talk.item === null) return null
  const { elapsedMs, leftMs, stands } = itemTime(talk.item, now)
  const time = (ms: number): string => format.inDigits(clockText(ms))
  return (
    <span class="room-clock" role="timer">
      <Status kind={CLOCK_KIND[stands]}>
        {leftMs === null
          ? t("elapsed", { time: time(elapsedMs) })
          : t(leftMs < 0 ? "over" : "left", { time: time(leftMs) })}
      </Status>
    </span>
  )
}

/** In a caucus with a timer: when everybody goes back. */
function ReturnLine() {
  const t = useText(PLACES_TEXTS)
  const format = useFormat()
  const { talk, me } = useRoom()
  const now = useSeconds()
  const place = placeOf(talk, me)
  const time = place === null ? null : returnTime(place, now)
  if (time === null) return null
  return (
    <span class="room-clock" role="timer">
      <Status kind={time.isSoon ? "late" : "waiting"}>
        {t("returnsIn", { time: format.inDigits(clockText(time.leftMs)) })}
      </Status>
    </span>
  )
}
