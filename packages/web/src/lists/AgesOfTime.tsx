import type { ListEntry } from "@wasit/domain/intake"
import { useFormat, useText } from "../i18n/index.ts"
import { agesOfTime } from "./match-record.ts"
import type { MatchWork } from "./match-work.ts"
import { REVIEW_TEXTS } from "./review-texts.ts"

/** Of which year ages are taken to be that no day is told of (IM310): those of both lists, or those of the two rows of a pair. */
export function AgesOfTime(props: {
  readonly work: Pick<MatchWork, "claimed" | "register">
  readonly rows?: { readonly claimed: ListEntry; readonly register: ListEntry }
}) {
  const review = useText(REVIEW_TEXTS)
  const { inDigits } = useFormat()
  return agesOfTime(props.work, props.rows).map(({ side, year }) => (
    <p key={side} class="small soft">
      {review(`ages-${side}`, { year: inDigits(String(year)) })}
    </p>
  ))
}
