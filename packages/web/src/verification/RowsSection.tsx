import type { Round, SealedList } from "@wasit/domain"
import { REPLY_WORDS } from "@wasit/domain/words"
import { useEffect, useMemo, useRef, useState } from "preact/hooks"
import { useLocation } from "../app/Location.tsx"
import { pathOf } from "../app/sections.ts"
import { useFormat, useText } from "../i18n/index.ts"
import { ListRefusal } from "../lists/ListRefusal.tsx"
import { useNow } from "../process/use-now.ts"
import { useProcess } from "../record/process-context.tsx"
import {
  Callout,
  type Column,
  EmptyState,
  KeyStrip,
  LinkButton,
  Section,
  useShortcuts,
  VirtualTable,
} from "../ui/index.ts"
import { useOutcomeWord } from "./ListPanel.tsx"
import { RowCard } from "./RowCard.tsx"
import { RowFilters } from "./RowFilters.tsx"
import { type Desk, deskOf, SHOWN_OUTCOMES, type ShownOutcome } from "./round-model.ts"
import { ROUND_TEXTS } from "./round-texts.ts"
import { type Drafts, draftCount } from "./row-drafts.ts"
import {
  filterRows,
  NO_ROW_FILTER,
  type RowFilter,
  type RowLine,
  rowLines,
  type Said,
  stepOutcome,
} from "./row-model.ts"
import { ROW_TEXTS } from "./row-texts.ts"
import { SignRows } from "./SignRows.tsx"
import { useChair } from "./use-chair.ts"
import { type ListNames, useListNames, useSaid } from "./use-rows.ts"
import { useWriting } from "./use-writing.ts"
import "../lists/lists.css"

type Part = { readonly round: Round; readonly list: SealedList }

/** The rows behind the counts, for those whose keys open them; and what this chair writes about them when it is its turn. */
export function RowsSection({ round, list }: Part) {
  const t = useText(ROW_TEXTS)
  const said = useSaid(round, list.id)
  const names = useListNames(list)
  return (
    <Section title={t("rows")} lead={t("rowsLead")}>
      <NamesState names={names} />
      {said === null ? (
        <Callout tone="info">{t("answersHidden")}</Callout>
      ) : (
        <Rows round={round} list={list} said={said} names={names} />
      )}
    </Section>
  )
}

function NamesState({ names }: { readonly names: ListNames }) {
  const t = useText(ROW_TEXTS)
  const page = useText(ROUND_TEXTS)
  const { id } = useProcess()
  if (names.kind === "refused") return <ListRefusal refusal={names.refusal} />
  if (names.kind !== "unread") return null
  return (
    <Callout tone="info" action={<LinkButton href={pathOf("intake", id)}>{page("toIntake")}</LinkButton>}>
      {t("namesUnread")}
    </Callout>
  )
}

function Rows({ round, list, said, names }: Part & { readonly said: Said; readonly names: ListNames }) {
  const t = useText(ROW_TEXTS)
  const now = useNow()
  const { speaksFor } = useChair()
  const desk = deskOf(round, list, speaksFor)
  const { drafts, write, takeBack, undo, clear } = useWriting(round.id, list.id, desk)
  const entries = names.kind === "there" ? names.entries : null
  const isReading = names.kind === "reading"
  const lines = useMemo(() => rowLines(list.count, entries, said, round, now), [list, entries, said, round, now])
  const present = useMemo(() => presentOutcomes(lines), [lines])
  const { filter, setFilter, section } = useRowFilter()
  const shown = useMemo(() => filterRows(lines, filter), [lines, filter])
  const [selected, setSelected] = useState<number | null>(null)
  const at = selected === null || shown.length === 0 ? null : Math.min(selected, shown.length - 1)
  useRowKeys(section, present, filter, setFilter, undo)
  const line = at === null ? undefined : shown[at]
  return (
    <div class="stack" ref={section}>
      <RowFilters lines={lines} filter={filter} present={present} onFilter={setFilter} />
      {/* In the place of the sentence that follows it: when the names are there, nothing below has moved. */}
      <p role="status">{isReading ? t("namesReading") : t("shown", { n: shown.length, all: lines.length })}</p>
      <div class={line === undefined ? "stack" : "row-beside"}>
        <RowTable
          shown={shown}
          isReading={isReading}
          drafts={drafts}
          desk={desk}
          selected={at}
          onSelect={setSelected}
        />
        {line === undefined ? null : (
          <RowCard
            key={line.row}
            line={line}
            shown={shown}
            list={list}
            desk={desk}
            drafts={drafts}
            onWrite={write}
            onTakeBack={() => takeBack(line.row)}
          />
        )}
      </div>
      {desk === null ? null : (
        <SignRows round={round} list={list} desk={desk} lines={lines} drafts={drafts} onSigned={clear} />
      )}
      <KeyStrip
        keys={[
          { code: "ArrowDown", label: t("keyMove") },
          { code: "KeyN", label: t("keyNext") },
          { code: "KeyN", shift: true, label: t("keyPrevious") },
          { code: "Slash", label: t("keySearch") },
          { code: "KeyX", label: t("keyClear") },
          ...(desk === null || draftCount(desk, drafts) === 0 ? [] : [{ code: "KeyZ", label: t("keyUndo") }]),
        ]}
      />
    </div>
  )
}

/** The filter, which a count above may have asked for by the address; the words searched for never stand there. */
function useRowFilter() {
  const { query, moves } = useLocation()
  const section = useRef<HTMLDivElement>(null)
  const asked = SHOWN_OUTCOMES.find((each) => each === query.get("outcome")) ?? null
  const [filter, setFilter] = useState<RowFilter>({ ...NO_ROW_FILTER, outcome: asked })
  const isAsked = query.get("view") === "rows"
  useEffect(() => {
    if (moves === 0 || !isAsked) return
    setFilter({ ...NO_ROW_FILTER, outcome: asked })
    section.current?.scrollIntoView({ block: "start" })
    section.current?.querySelector<HTMLElement>("[role=grid]")?.focus({ preventScroll: true })
  }, [moves, isAsked, asked])
  return { filter, setFilter, section }
}

function useRowKeys(
  section: { readonly current: HTMLDivElement | null },
  present: readonly ShownOutcome[],
  filter: RowFilter,
  setFilter: (filter: RowFilter) => void,
  undo: () => void,
): void {
  const step = (by: 1 | -1) => () => setFilter({ ...filter, outcome: stepOutcome(present, filter.outcome, by) })
  useShortcuts([
    { code: "KeyN", run: step(1) },
    { code: "KeyN", shift: true, run: step(-1) },
    { code: "KeyX", run: () => setFilter(NO_ROW_FILTER) },
    { code: "KeyZ", run: undo },
    { code: "Slash", run: () => section.current?.querySelector("input")?.focus() },
  ])
}

const presentOutcomes = (lines: readonly RowLine[]): readonly ShownOutcome[] => {
  const found = new Set(lines.map(({ outcome }) => outcome))
  return SHOWN_OUTCOMES.filter((outcome) => found.has(outcome))
}

function RowTable(props: {
  readonly shown: readonly RowLine[]
  /** The names are on their way. */
  readonly isReading: boolean
  readonly drafts: Drafts
  readonly desk: Desk | null
  readonly selected: number | null
  readonly onSelect: (at: number) => void
}) {
  const t = useText(ROW_TEXTS)
  const format = useFormat()
  const word = useOutcomeWord()
  const { shown, drafts, desk } = props
  const draftOf = (row: number): string => {
    const [answer, comment] = [drafts.answers[row], drafts.comments[row]]
    if (desk === "comments") return comment === undefined ? "" : format.say(REPLY_WORDS[comment.reply])
    return answer === undefined ? "" : word(answer.outcome)
  }
  // Where there is room for one of the two only, the father's name is read in the row's own card.
  const hasComments = shown.some(({ standing }) => standing.comment !== null)
  const fatherColumn: Column<RowLine> = {
    id: "father",
    head: t("father"),
    width: "minmax(6rem, 1fr)",
    isSentence: true,
    cell: ({ entry }) => entry?.father ?? "",
  }
  const commentColumn: Column<RowLine> = {
    id: "comment",
    head: t("comment"),
    width: "minmax(8rem, 2fr)",
    isSentence: true,
    cell: ({ standing }) => (standing.comment === null ? "" : format.say(REPLY_WORDS[standing.comment.reply])),
  }
  const columns: readonly Column<RowLine>[] = [
    { id: "no", head: t("number"), width: "4rem", numeric: true, cell: ({ row }) => format.inDigits(String(row)) },
    {
      id: "name",
      head: t("name"),
      width: "minmax(8rem, 2fr)",
      isRowHeader: true,
      isSentence: true,
      cell: ({ entry }) => entry?.name ?? (props.isReading ? "" : "—"),
    },
    ...(hasComments ? [] : [fatherColumn]),
    {
      id: "outcome",
      head: t("outcome"),
      width: "minmax(8rem, 1.5fr)",
      isSentence: true,
      cell: ({ outcome }) => word(outcome),
    },
    ...(hasComments ? [commentColumn] : []),
    ...(desk === null
      ? []
      : [
          {
            id: "draft",
            head: t("draft"),
            width: "minmax(8rem, 1fr)",
            isSentence: true,
            cell: ({ row }: RowLine) => draftOf(row),
          },
        ]),
  ]
  return (
    <VirtualTable
      caption={t("rows")}
      columns={columns}
      count={shown.length}
      rowAt={(at) => shown[at]!}
      rowKey={(line) => line.row}
      selected={props.selected}
      onSelect={props.onSelect}
      rowHeight={54}
      height="32rem"
      empty={<EmptyState title={t("noneFound")} />}
    />
  )
}
