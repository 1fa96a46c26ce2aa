import { useState } from "preact/hooks"
import { useText } from "../i18n/index.ts"
import { Button, FieldError, FileDrop, Section, useToast } from "../ui/index.ts"
import { saveFile } from "./download.ts"
import { type JudgedWork, judgementFile, judgementsFrom } from "./judgement-file.ts"
import { isSubmitted, type MatchWork } from "./match-work.ts"
import { REVIEW_TEXTS } from "./review-texts.ts"

/** Judgements that go to another desk of the same delegation, or come from one: a second officer, the command, the offline page. */
export function JudgementFiles({ work }: { readonly work: MatchWork }) {
  const review = useText(REVIEW_TEXTS)
  const toast = useToast()
  const [badLine, setBadLine] = useState<number | null>(null)
  const judged: JudgedWork = {
    pairs: work.run.result.pairs,
    claimed: work.claimed.records,
    register: work.register.records,
    events: work.review.events,
    standing: work.review.standing,
  }
  const save = (): void => {
    const bytes = new TextEncoder().encode(judgementFile(judged))
    saveFile(`list-${work.list.version}.judgements.jsonl`, bytes, "application/jsonl")
  }
  const take = async (file: File): Promise<void> => {
    const found = judgementsFrom(await file.text(), judged, (row) => isSubmitted(work, row))
    setBadLine("code" in found ? found.line : null)
    if ("code" in found) return
    const { judgements, unknown } = found
    if (judgements.length > 0 && (await work.review.judge(judgements, 0)) === null) return
    toast(review("judgementsTaken", { n: judgements.length, unknown }))
  }
  return (
    <Section title={review("otherDesks")} lead={review("otherDesksLead")}>
      <FileDrop label={review("takeJudgements")} accept=".jsonl" onFile={(file) => void take(file)}>
        {review("takeJudgementsHint")}
      </FileDrop>
      <FieldError
        id="judgements-malformed"
        error={badLine === null ? null : review("judgementsMalformed", { line: badLine })}
      />
      <p>
        <Button icon="download" disabled={work.review.standing.size === 0} onPress={save}>
          {review("saveJudgements")}
        </Button>
      </p>
    </Section>
  )
}
