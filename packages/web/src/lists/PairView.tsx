import { FIELD_WORDS, type IntakeDate, type ListEntry, textOf } from "@wasit/domain/intake"
import { formatEdtf, weightPartWords } from "@wasit/domain/words"
import type { KnownPlace, PairExplanation } from "@wasit/matching"
import { useFormat, useText } from "../i18n/index.ts"
import { Bdi } from "../ui/index.ts"
import { UI_TEXTS } from "../ui/texts.ts"
import { CELL_SIGN, type CellState, datesIn, pairLines } from "./match-model.ts"
import { MATCH_TEXTS } from "./match-texts.ts"
import { PlaceReading } from "./PlaceReading.tsx"
import { placesCompared } from "./place-reading.ts"
import { asideLines } from "./review-model.ts"
import { REVIEW_TEXTS } from "./review-texts.ts"

/** Two rows beside each other, one line a field; between them how they stand, by sign, shape and word. No score. */
export function PairView(props: {
  readonly claimed: ListEntry
  readonly register: ListEntry
  readonly explained: PairExplanation
  readonly script: "Latn" | "Arab" | null
}) {
  const t = useText(MATCH_TEXTS)
  const review = useText(REVIEW_TEXTS)
  const format = useFormat()
  const { claimed, register } = props
  const placesIn = (entry: ListEntry, comparison: string) =>
    placesCompared((field) => textOf(entry, field), comparison, format.language)
  const isRead = (entry: ListEntry, comparison: string) => placesIn(entry, comparison).length > 0
  const lines = pairLines(claimed, register, props.explained, props.script, isRead)
  const aside = asideLines(claimed, register)
  return (
    <>
      <table class="pair" aria-label={t("pair")}>
        <thead>
          <tr>
            <th scope="col">{t("field")}</th>
            <th scope="col">{t("claimedSide", { n: claimed.row })}</th>
            <th scope="col">{t("state")}</th>
            <th scope="col">{t("registerSide", { n: register.row })}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.field} class={`pair-${line.field}`}>
              <th scope="row">{format.say(weightPartWords(line.field))}</th>
              <PairCell
                text={line.claimed}
                places={placesIn(claimed, line.field)}
                dates={datesIn(claimed, line.field)}
              />
              <td class={`pair-state pair-state-${line.state}`}>
                <Sign state={line.state} /> {t(line.state)}
              </td>
              <PairCell
                text={line.register}
                places={placesIn(register, line.field)}
                dates={datesIn(register, line.field)}
              />
            </tr>
          ))}
          {aside.map((line) => (
            <tr key={line.field} class="pair-aside">
              <th scope="row">{format.say(FIELD_WORDS[line.field])}</th>
              <PairCell text={line.claimed} />
              <td class="pair-state">{review("aside")}</td>
              <PairCell text={line.register} />
            </tr>
          ))}
        </tbody>
      </table>
      {lines.some((line) => line.isApproximate) ? <p class="small soft">{t("approximate")}</p> : null}
    </>
  )
}

/** A cell as written; below it the place it was understood as, where it does not say so in the reader's words, and a date of another calendar. */
function PairCell(props: {
  readonly text: string
  readonly places?: readonly KnownPlace[]
  readonly dates?: readonly IntakeDate[]
}) {
  const { text, places = [], dates = [] } = props
  return (
    <td class={text === "" ? "pair-cell pair-blank" : "pair-cell"}>
      <Bdi>{text === "" ? "—" : text}</Bdi>
      <PlaceReading text={text} places={places} />
      {dates.map((date) => (
        <DateReading key={date.edtf} date={date} />
      ))}
    </td>
  )
}

/** The days of both ends, where a year or a month is told: its months say enough. */
const DAYS = /(?<=\d{4}-\d\d)-\d\d/g

/** Which calendar a date is written in that is not the Gregorian one, and which days or months of this it means. */
function DateReading({ date }: { readonly date: IntakeDate }) {
  const calendars = useText(UI_TEXTS)
  const review = useText(REVIEW_TEXTS)
  const { language, digits } = useFormat()
  return (
    <>
      <br />
      <span class="small soft">
        {review("dateRead", {
          calendar: calendars(date.calendar),
          days: formatEdtf(date.precision === "day" ? date.edtf : date.edtf.replace(DAYS, ""), language, digits),
        })}
      </span>
    </>
  )
}

function Sign({ state }: { readonly state: CellState }) {
  return (
    <span class={`pair-sign pair-sign-${state}`} aria-hidden="true">
      {CELL_SIGN[state]}
    </span>
  )
}
