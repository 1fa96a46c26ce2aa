import type { Refusal } from "@wasit/domain"
import { useFormat, useText } from "../i18n/index.ts"
import { Callout, Progress, RefusalNote } from "../ui/index.ts"
import type { RecordCheck, RecordFinding } from "./check-bundle.ts"
import { RECORD_TEXTS } from "./record-texts.ts"
import type { CheckProgress } from "./use-check.ts"

/** A full check under way, and what it found. */
export function CheckResult(props: {
  readonly progress: CheckProgress | null
  readonly refusal: Refusal | null
  readonly result: RecordCheck | null
}) {
  const t = useText(RECORD_TEXTS)
  const format = useFormat()
  const why = useWhy()
  const { progress, refusal, result } = props
  if (progress !== null) {
    const isFetching = progress.of === 0
    return (
      <Progress
        label={isFetching ? t("fetching") : t("checking")}
        value={isFetching ? null : progress.done}
        max={Math.max(1, progress.of)}
      />
    )
  }
  if (refusal !== null) return <RefusalNote refusal={refusal} />
  if (result === null) return null
  const first = result.findings[0]
  if (first !== undefined) {
    return (
      <Callout tone="bad" title={t("broken")}>
        <p>{why(first)}</p>
        <p>{t("brokenDo")}</p>
      </Callout>
    )
  }
  return (
    <Callout tone="done" title={t("whole")}>
      <p>{t("wholeWhat", { n: format.number(result.entries) })}</p>
      {result.unread === 0 ? null : <p class="small">{t("unread", { n: result.unread })}</p>}
    </Callout>
  )
}

/** A finding in words: where it is, and what is wrong there. */
function useWhy(): (finding: RecordFinding) => string {
  const t = useText(RECORD_TEXTS)
  const format = useFormat()
  return ({ code, index, path }) => {
    const why = t(`why-${kindOf(code)}`)
    return index === null
      ? t("brokenFile", { path: path ?? "bundle", why })
      : t("brokenAt", { n: format.inDigits(String(index)), why })
  }
}

type Why = "content" | "signature" | "order" | "rules" | "form"

function kindOf(code: string): Why {
  if (/^(author|signature)/.test(code)) return "signature"
  if (/^(act-missing|seen)/.test(code)) return "order"
  if (code === "act-refused") return "rules"
  return /differs|not-met|missing/.test(code) ? "content" : "form"
}
