import { type AnswerRow, type Round, roundOf, type SealedList } from "@wasit/domain"
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks"
import { inBreaths } from "../app/breaths.ts"
import { useLocation } from "../app/Location.tsx"
import { pathOf } from "../app/sections.ts"
import { useText } from "../i18n/index.ts"
import { AsOf } from "../process/AsOf.tsx"
import { useNames } from "../process/use-names.ts"
import { useProcess } from "../record/process-context.tsx"
import { EmptyState, KeptFocus, LinkButton, Loading, Page, Select, Tabs } from "../ui/index.ts"
import { AgesOfTime } from "./AgesOfTime.tsx"
import type { AnswerDefaults } from "./answers.ts"
import { ListRefusal } from "./ListRefusal.tsx"
import type { LocalLists } from "./local-lists.ts"
import { MatchSetup } from "./MatchSetup.tsx"
import { progressOf, secondRowsOf } from "./match-model.ts"
import type { MatchSide } from "./match-record.ts"
import { MATCH_TEXTS } from "./match-texts.ts"
import type { MatchWork } from "./match-work.ts"
import { Pairs } from "./Pairs.tsx"
import { preparePlaces } from "./place-reading.ts"
import { RowsOfList } from "./RowsOfList.tsx"
import { Rules } from "./Rules.tsx"
import { twinsOf } from "./review-model.ts"
import { REVIEW_TEXTS } from "./review-texts.ts"
import { StatementView } from "./StatementView.tsx"
import { useFoundDuplicates } from "./use-duplicates.ts"
import { useLocalLists, useOnDisk, useSummaries } from "./use-lists.ts"
import { useAlikeSides, useClaimedSide, useDelivered, useOpened, useRegisterSide, useRun } from "./use-match.ts"
import { useReview } from "./use-review.ts"
import "./match.css"

/** Screen 8: the other party's list beside the own register, pair by pair, and the answers that come of it. */
export default function MatchDeskPage() {
  const t = useText(MATCH_TEXTS)
  const { id: process } = useProcess()
  const { query } = useLocation()
  const lists = useLocalLists()
  const { all: summaries, refusal: unlaid } = useSummaries(lists)
  const delivered = useDelivered()
  const asked = query.get("list")
  useEffect(() => void inBreaths(preparePlaces()), [])
  // The list that is open stays open when it is answered and the others move before it.
  const [first] = useState(delivered[0]?.id ?? null)
  const list = delivered.find(({ id }) => id === (asked ?? first)) ?? delivered[0] ?? null
  const registers = useMemo(
    () => (summaries ?? []).filter(({ kind, versions }) => kind === "register" && versions > 0),
    [summaries],
  )
  return (
    <KeptFocus>
      <Page title={t("title")} lead={t("lead")} asOf={list === null ? undefined : <AsOf />}>
        <ListRefusal refusal={unlaid} />
        {summaries === null ? (
          <Loading />
        ) : list === null ? (
          <EmptyState
            title={t("noList")}
            action={
              <LinkButton kind="primary" href={pathOf("intake", process)}>
                {t("toIntake")}
              </LinkButton>
            }
          >
            {t("noListWhat")}
          </EmptyState>
        ) : (
          <>
            <ListChoice list={list} delivered={delivered} />
            <ListDesk key={list.id} {...{ lists, list, registers }} />
          </>
        )}
      </Page>
    </KeptFocus>
  )
}

function ListChoice(props: { readonly list: SealedList; readonly delivered: readonly SealedList[] }) {
  const t = useText(MATCH_TEXTS)
  const review = useText(REVIEW_TEXTS)
  const { id: process, state } = useProcess()
  const { navigate } = useLocation()
  const names = useNames()
  const label = ({ id, party, version, count }: SealedList): string => {
    const isAnswered = lastStatement(roundOf(state, id), id) !== null
    const said = t("listOption", { version, n: count })
    return `${names.delegation(party)}: ${said} — ${review(isAnswered ? "optionAnswered" : "optionOpen")}`
  }
  return (
    <Select
      label={t("list")}
      value={props.list.id}
      options={props.delivered.map((each) => ({ value: each.id, label: label(each) }))}
      onChange={(next) => navigate(`${pathOf("matching", process)}?list=${encodeURIComponent(next)}`, "replace")}
    />
  )
}

type DeskProps = {
  readonly lists: LocalLists
  readonly list: SealedList
  readonly registers: Parameters<typeof MatchSetup>[0]["registers"]
}

function ListDesk({ lists, list, registers }: DeskProps) {
  const t = useText(MATCH_TEXTS)
  const { state, replica } = useProcess()
  const opened = useOpened(lists, list)
  const { side: claimed, refusal: unread } = useClaimedSide(opened.opened)
  const running = useRun(lists, list)
  const { run } = running
  // Whoever waited for the comparison wants its first pair; whoever comes back sees where he is first.
  const hasWaited = useRef(false)
  if (running.progress !== null) hasWaited.current = true
  const register = useRegisterSide(lists, run?.register ?? null, run?.registerVersion ?? null)
  const sides = useAlikeSides(claimed, register.found?.side ?? null)
  const review = useReview(lists, list.id)
  const [defaults, keepDefaults, unkept] = useDefaults(lists, list)
  const twins = useTwins(run === null ? null : claimed)
  const seconds = useMemo(() => secondRowsOf(run?.result ?? {}), [run])
  const round = roundOf(state, list.id)
  const last = lastStatement(round, list.id)
  const progress = useMemo(
    () => (run === null || review === null ? null : progressOf(run.result, review.standing)),
    [run, review?.standing],
  )
  if (running.isLooking || review === null || defaults === null) return <Loading />
  const isReady = run !== null && running.progress === null && progress !== null && !opened.isLooking
  // A register that was removed from this device cannot be shown beside its pairs: it is compared anew.
  const isHere = run !== null && registers.some(({ id }) => id === run.register) && register.refusal === null
  if (!isReady || !isHere) return <MatchSetup {...{ lists, list, registers, opened, claimed, unread, running }} />
  if (unread !== null) return <ListRefusal refusal={unread} />
  if (sides === null) return <Loading />
  const work: MatchWork = {
    list,
    run,
    claimed: sides[0],
    register: sides[1],
    review,
    progress,
    twins,
    seconds,
    defaults,
    onDefaults: keepDefaults,
    submittedAt: last?.at ?? null,
  }
  const earlier = last === null ? null : ((replica.document(last.rows.digest) ?? null) as readonly AnswerRow[] | null)
  return (
    <>
      <ListRefusal refusal={unkept ?? running.refusal ?? opened.unkept} />
      <WorkViews
        {...{ work, earlier }}
        round={round?.closed === null ? round : null}
        isToFirstPair={hasWaited.current}
      />
      <details>
        <summary>{t("again")}</summary>
        <div class="stack">
          <Compared work={work} fileName={registers.find(({ id }) => id === run.register)?.fileName ?? ""} />
          <MatchSetup {...{ lists, list, registers, opened, claimed, unread, running }} />
        </div>
      </details>
    </>
  )
}

function Compared({ work, fileName }: { readonly work: MatchWork; readonly fileName: string }) {
  const review = useText(REVIEW_TEXTS)
  const { rowsA, rowsB } = work.run.result.counts
  return (
    <>
      <p class="soft">{review("compared", { claimed: rowsA, register: rowsB, file: fileName })}</p>
      <AgesOfTime work={work} />
    </>
  )
}

const VIEWS = ["pairs", "rows", "rules", "statement"] as const
type View = (typeof VIEWS)[number]

function WorkViews(props: {
  readonly work: MatchWork
  readonly round: Round | null
  readonly earlier: readonly AnswerRow[] | null
  readonly isToFirstPair: boolean
}) {
  const { work } = props
  const review = useText(REVIEW_TEXTS)
  const [view, setView] = useState<View>("pairs")
  const [row, setRow] = useState<number | null>(null)
  const counted = { pairs: work.progress.waiting.length, rows: work.list.count }
  return (
    <Tabs
      label={review("views")}
      selected={view}
      onSelect={setView}
      tabs={VIEWS.map((id) => ({
        id,
        label: id === "pairs" || id === "rows" ? review(`view-${id}`, { n: counted[id] }) : review(`view-${id}`),
      }))}
    >
      {view === "pairs" ? (
        <Pairs {...{ work, row }} isToFirst={props.isToFirstPair} onRow={setRow} onView={setView} />
      ) : null}
      {view === "rows" ? (
        <RowsOfList
          work={work}
          onPair={(next) => {
            setRow(next)
            setView("pairs")
          }}
        />
      ) : null}
      {view === "rules" ? <Rules work={work} earlier={props.earlier} /> : null}
      {view === "statement" ? <StatementView work={work} round={props.round} /> : null}
    </Tabs>
  )
}

const lastStatement = (round: Round | null, list: SealedList["id"]) =>
  round?.answering.get(list)?.statements.at(-1) ?? null

function useDefaults(lists: LocalLists, list: SealedList) {
  const { state, chair } = useProcess()
  const [defaults, setDefaults] = useState<AnswerDefaults | null>(null)
  const disk = useOnDisk()
  // With one detaining authority there is nothing to choose.
  const own = state.process.delegations.find(({ id }) => id === chair.delegation)?.detainingAuthorities ?? []
  const only = own.length === 1 ? (own[0]?.id ?? null) : null
  useEffect(() => {
    void lists
      .defaults(list.id)
      .then((kept) => setDefaults({ ...kept, authority: kept.authority ?? (only as AnswerDefaults["authority"]) }))
  }, [lists, list.id, only])
  const keep = useCallback(
    (next: AnswerDefaults) => {
      setDefaults(next)
      void disk.keep(() => lists.keepDefaults(list.id, next))
    },
    [lists, list.id, disk.keep],
  )
  return [defaults, keep, disk.refusal] as const
}

/** Rows of the claimed list that may be one person. A great list is looked through at the own side's list desk. */
function useTwins(claimed: MatchSide | null): ReadonlyMap<number, readonly number[]> {
  const records = useMemo(() => (claimed === null ? null : [...claimed.records.values()]), [claimed])
  const found = useFoundDuplicates(records)
  return useMemo(() => twinsOf(found ?? []), [found])
}
