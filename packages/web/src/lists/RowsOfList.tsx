import { type ListEntry, textOf } from "@wasit/domain/intake"
import { OUTCOME_LABELS } from "@wasit/domain/words"
import { useMemo, useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { Button, Callout, EmptyState, Select, VirtualTable } from "../ui/index.ts"
import { answerOf } from "./answers.ts"
import { ROW_NUMBER } from "./columns.ts"
import { MATCH_TEXTS } from "./match-texts.ts"
import { type MatchWork, nameOnRow } from "./match-work.ts"
import { Correction } from "./Pairs.tsx"
import { REVIEW_TEXTS } from "./review-texts.ts"

const SHOWS = ["all", "alone", "open", "answered"] as const
type Show = (typeof SHOWS)[number]

/** Every row of the list with what is answered to it, and those without a pair by themselves. */
export function RowsOfList(props: { readonly work: MatchWork; readonly onPair: (row: number) => void }) {
  const { work } = props
  const review = useText(REVIEW_TEXTS)
  const format = useFormat()
  const [show, setShow] = useState<Show>(work.progress.alone.length > 0 ? "alone" : "all")
  const [selected, setSelected] = useState<number | null>(null)
  const [answering, setAnswering] = useState<number | null>(null)
  const rows = useMemo(() => rowsShown(work, show), [work, show])
  const words = useRowWords(work)
  const chosen = selected === null ? undefined : rows[Math.min(selected, rows.length - 1)]
  return (
    <div class="stack">
      <p class="soft">{review("rowsLead")}</p>
      <Select
        label={review("show")}
        value={show}
        options={SHOWS.map((value) => ({ value, label: review(`show-${value}`) }))}
        onChange={(next) => {
          setShow(next)
          setSelected(null)
        }}
      />
      <VirtualTable<ListEntry>
        caption={review("view-rows", { n: rows.length })}
        count={rows.length}
        rowAt={(at) => rows[at]!}
        rowKey={({ row }) => row}
        selected={selected}
        onSelect={setSelected}
        onOpen={(at) => setAnswering(rows[at]?.row ?? null)}
        height="26rem"
        empty={<EmptyState title={review("noRows")} />}
        columns={[
          { id: "row", head: review("row"), width: ROW_NUMBER, numeric: true, cell: ({ row }) => format.number(row) },
          { id: "name", head: review("name"), width: "minmax(10rem, 2fr)", isRowHeader: true, cell: nameIn },
          { id: "father", head: review("father"), width: "minmax(8rem, 1fr)", cell: fatherIn },
          { id: "judged", head: review("judged"), width: "minmax(8rem, 1fr)", cell: ({ row }) => words.judged(row) },
          { id: "answer", head: review("answerKey"), width: "minmax(9rem, 2fr)", cell: ({ row }) => words.answer(row) },
        ]}
      />
      {chosen === undefined ? null : (
        <ChosenRow work={work} row={chosen.row} onAnswer={() => setAnswering(chosen.row)} onPair={props.onPair} />
      )}
      {answering === null ? null : <Correction work={work} row={answering} onClose={() => setAnswering(null)} />}
    </div>
  )
}

const nameIn = (entry: ListEntry): string => textOf(entry, "name")
const fatherIn = (entry: ListEntry): string => textOf(entry, "father")

function ChosenRow(props: {
  readonly work: MatchWork
  readonly row: number
  readonly onAnswer: () => void
  readonly onPair: (row: number) => void
}) {
  const review = useText(REVIEW_TEXTS)
  const format = useFormat()
  const { work, row } = props
  const second = work.seconds.get(row)
  const twins = (work.twins.get(row) ?? []).filter((each) => each !== second?.of)
  const waits = work.progress.waiting.some((pair) => pair.a === String(row))
  return (
    <div class="stack">
      <p dir="auto">{review("answerFor", { n: row, name: nameOnRow(work, row) })}</p>
      {second === undefined ? null : (
        <Callout
          tone="warn"
          action={
            work.progress.waiting.some((pair) => pair.a === String(second.of)) ? (
              <Button onPress={() => props.onPair(second.of)}>{review("openPairOf", { n: second.of })}</Button>
            ) : null
          }
        >
          {review("secondRow", { of: second.of, register: second.register })}
        </Callout>
      )}
      {twins.length === 0 ? null : (
        <Callout tone="warn">
          {review("twins", { n: twins.length, rows: format.list(twins.map((each) => format.number(each))) })}
        </Callout>
      )}
      <div class="row">
        {waits ? <Button onPress={() => props.onPair(row)}>{review("openPair")}</Button> : null}
        <Button kind="primary" icon="edit" onPress={props.onAnswer}>
          {review("openRow", { n: row })}
        </Button>
      </div>
    </div>
  )
}

function rowsShown({ claimed, review, progress, defaults }: MatchWork, show: Show): readonly ListEntry[] {
  const all = [...claimed.entries.values()].sort((one, other) => one.row - other.row)
  if (show === "all") return all
  const alone = new Set(progress.alone)
  const isAnswered = ({ row }: ListEntry): boolean => {
    const standing = review.standing.get(row)
    return standing !== undefined && answerOf(standing, defaults) !== null
  }
  if (show === "alone") return all.filter(({ row }) => alone.has(row))
  return all.filter((entry) => isAnswered(entry) === (show === "answered"))
}

/** How a row was judged, and what is answered to it, in words. */
function useRowWords(work: MatchWork) {
  const t = useText(MATCH_TEXTS)
  const review = useText(REVIEW_TEXTS)
  const format = useFormat()
  const alone = useMemo(() => new Set(work.progress.alone), [work.progress.alone])
  return {
    judged(row: number): string {
      const standing = work.review.standing.get(row)
      const second = work.seconds.get(row)
      if (standing === undefined && second !== undefined) return review("asRow", { n: second.of })
      if (standing === undefined) return review(alone.has(row) ? "alone" : "waits")
      if (standing.rule !== null) return review("byRule")
      return standing.verdict === null ? review("alone") : t(standing.verdict)
    },
    answer(row: number): string {
      const standing = work.review.standing.get(row)
      const answer = standing === undefined ? null : answerOf(standing, work.defaults)
      return answer === null ? "—" : format.say(OUTCOME_LABELS[answer.outcome])
    },
  }
}
