import { REPLIES } from "@wasit/domain"
import { REPLY_WORDS } from "@wasit/domain/words"
import { useMemo } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { Select, TextField } from "../ui/index.ts"
import { useOutcomeWord } from "./ListPanel.tsx"
import type { ShownOutcome } from "./round-model.ts"
import type { CommentFilter, RowFilter, RowLine } from "./row-model.ts"
import { ROW_TEXTS } from "./row-texts.ts"

/** Which rows are shown: by words, by answer, by comment; every choice says how many it holds. */
export function RowFilters(props: {
  readonly lines: readonly RowLine[]
  readonly filter: RowFilter
  readonly present: readonly ShownOutcome[]
  readonly onFilter: (filter: RowFilter) => void
}) {
  const t = useText(ROW_TEXTS)
  const format = useFormat()
  const word = useOutcomeWord()
  const { lines, filter, present, onFilter } = props
  const counts = useMemo(() => countBy(lines), [lines])
  const hasComments = lines.some(({ standing }) => standing.comment !== null)
  const counted = (label: string, n: number): string => t("withCount", { label, n: format.number(n) })
  return (
    <div class="columns no-print">
      <TextField label={t("search")} value={filter.search} onChange={(search) => onFilter({ ...filter, search })} />
      <Select<ShownOutcome | "all">
        label={t("outcome")}
        value={filter.outcome ?? "all"}
        options={[
          { value: "all", label: counted(t("allOutcomes"), lines.length) },
          ...present.map((value) => ({ value, label: counted(word(value), counts.get(value) ?? 0) })),
        ]}
        onChange={(outcome) => onFilter({ ...filter, outcome: outcome === "all" ? null : outcome })}
      />
      {hasComments ? (
        <Select<CommentFilter | "all">
          label={t("comment")}
          value={filter.comment ?? "all"}
          options={[
            { value: "all", label: t("allComments") },
            { value: "ANY", label: t("anyComment") },
            { value: "NONE", label: t("noComment") },
            ...REPLIES.map((value) => ({ value, label: format.say(REPLY_WORDS[value]) })),
          ]}
          onChange={(comment) => onFilter({ ...filter, comment: comment === "all" ? null : comment })}
        />
      ) : null}
    </div>
  )
}

function countBy(lines: readonly RowLine[]): ReadonlyMap<ShownOutcome, number> {
  const counts = new Map<ShownOutcome, number>()
  for (const { outcome } of lines) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  return counts
}
