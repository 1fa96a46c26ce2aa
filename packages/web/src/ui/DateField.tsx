import { CALENDARS, type Calendar, dateToEpochDay, epochDayToDate, MONTH_NAMES } from "@wasit/domain/words"
import { useId, useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/Reading.tsx"
import { FieldError } from "./Field.tsx"
import { readNumber } from "./read-number.ts"
import { UI_TEXTS } from "./texts.ts"
import "./field.css"

type Parts = { readonly year: string; readonly month: string; readonly day: string }

/**
 * A day, chosen in any of three calendars; the value is the epoch day, null while there is none. Below it the same day
 * stands in the calendars that deadlines are shown in.
 */
export function DateField(props: {
  readonly label: string
  readonly value: number | null
  readonly onChange: (epochDay: number | null) => void
  readonly hint?: string | undefined
  readonly error?: string | null | undefined
  readonly disabled?: boolean
  readonly required?: boolean
}) {
  const t = useText(UI_TEXTS)
  const format = useFormat()
  const id = useId()
  const [calendar, setCalendar] = useState<Calendar>(format.calendar)
  // What was written in this calendar; it stands until the value is changed from outside.
  const [draft, setDraft] = useState<{ readonly parts: Parts; readonly day: number | null } | null>(null)
  const parts =
    draft !== null && draft.day === props.value ? draft.parts : partsOf(props.value, calendar, format.inDigits)
  const isComplete = parts.year !== "" && parts.month !== "" && parts.day !== ""
  const own = isComplete && props.value === null ? t("noSuchDay") : null
  const error = props.error ?? own
  const change = (part: Partial<Parts>): void => {
    const next = { ...parts, ...part }
    const day = toDay(next, calendar)
    setDraft({ parts: next, day })
    props.onChange(day)
  }
  const input = (key: "year" | "day", most: number) => (
    <label class={`date-part date-part-${key}`}>
      {t(key)}
      <input
        class="control"
        inputMode="numeric"
        autocomplete="off"
        maxLength={most}
        disabled={props.disabled ?? false}
        value={parts[key]}
        onInput={(event) => change({ [key]: event.currentTarget.value })}
      />
    </label>
  )
  return (
    <fieldset class={error === null ? "group" : "group field-wrong"} aria-describedby={`${id}-echo ${id}-error`}>
      <legend class="group-legend">
        {props.label}
        {props.required === true ? <span class="field-mark"> ({t("required")})</span> : null}
      </legend>
      {props.hint === undefined ? null : <div class="field-hint">{props.hint}</div>}
      <div class="date-parts">
        {input("day", 2)}
        <label class="date-part date-part-month">
          {t("month")}
          <select
            class="control"
            disabled={props.disabled ?? false}
            value={parts.month}
            onChange={(event) => change({ month: event.currentTarget.value })}
          >
            <option value="">{t("choose")}</option>
            {MONTH_NAMES[calendar][format.language].map((name, index) => (
              <option key={name} value={String(index + 1)}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {input("year", 4)}
        <label class="date-part date-part-month">
          {t("calendar")}
          <select
            class="control"
            disabled={props.disabled ?? false}
            value={calendar}
            onChange={(event) => {
              const chosen = CALENDARS.find((one) => one === event.currentTarget.value)
              if (chosen === undefined) return
              setCalendar(chosen)
              setDraft(null)
            }}
          >
            {CALENDARS.map((one) => (
              <option key={one} value={one}>
                {t(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="date-echo" id={`${id}-echo`} aria-live="polite">
        {props.value === null ? "" : format.dateInTwo(props.value)}
      </p>
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  )
}

function partsOf(epochDay: number | null, calendar: Calendar, inDigits: (text: string) => string): Parts {
  const date = epochDay === null ? null : epochDayToDate(calendar, epochDay)
  if (date === null) return { year: "", month: "", day: "" }
  return { year: inDigits(String(date.year)), month: String(date.month), day: inDigits(String(date.day)) }
}

function toDay(parts: Parts, calendar: Calendar): number | null {
  const [year, month, day] = [parts.year, parts.month, parts.day].map(readNumber)
  if (year?.kind !== "number" || month?.kind !== "number" || day?.kind !== "number") return null
  return dateToEpochDay(calendar, { year: year.n, month: month.n, day: day.n })
}
