import type { Deadline } from "@wasit/domain"
import { localDayOf, localTimeOf, ZONE_WORDS, ZONES, type Zone } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { DateField, Select, TextField } from "../ui/index.ts"
import { readClock, toDeadline } from "./read-clock.ts"
import { SHARED_TEXTS } from "./shared-texts.ts"
import "./process.css"

/** A day, a time and whose clock: "within two days" is always an instant that both can check. */
export function DeadlineField(props: {
  readonly label: string
  readonly value: Deadline | null
  readonly zone: Zone
  readonly onChange: (deadline: Deadline | null) => void
  readonly hint?: string | undefined
}) {
  const t = useText(SHARED_TEXTS)
  const format = useFormat()
  const { language } = format
  const [day, setDay] = useState(props.value === null ? null : localDayOf(props.value.at, props.value.zone))
  const [clock, setClock] = useState(() => format.inDigits(startClock(props.value)))
  const [zone, setZone] = useState<Zone>(props.value?.zone ?? props.zone)
  const change = (nextDay: number | null, nextClock: string, nextZone: Zone): void => {
    setDay(nextDay)
    setClock(nextClock)
    setZone(nextZone)
    props.onChange(toDeadline(nextDay, nextClock, nextZone))
  }
  return (
    <div class="deadline-field">
      <DateField label={props.label} hint={props.hint} value={day} onChange={(next) => change(next, clock, zone)} />
      <div class="deadline-clock">
        <TextField
          label={t("time")}
          value={clock}
          dir="ltr"
          maxLength={5}
          error={day !== null && readClock(clock) === null ? t("timeWrong") : null}
          onChange={(next) => change(day, next, zone)}
        />
        <Select
          label={t("clock")}
          value={zone}
          options={ZONES.map((value) => ({ value, label: ZONE_WORDS[value][language] }))}
          onChange={(next) => change(day, clock, next)}
        />
      </div>
    </div>
  )
}

function startClock(value: Deadline | null): string {
  if (value === null) return "12:00"
  const { hour, minute } = localTimeOf(value.at, value.zone)
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`
}
