import { addStep, applyCleaning, type CleaningStep, stepsInForce, undoStep } from "@wasit/domain/intake"
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks"
import { inBreaths } from "../app/breaths.ts"
import { useLocation } from "../app/Location.tsx"
import { pathOf } from "../app/sections.ts"
import { useSteps } from "../app/use-steps.ts"
import { useLanguage, useText } from "../i18n/index.ts"
import { useProcess } from "../record/process-context.tsx"
import {
  Button,
  EmptyState,
  KeptFocus,
  LinkButton,
  Loading,
  Page,
  Progress,
  Select,
  Tabs,
  useToast,
} from "../ui/index.ts"
import { Clusters } from "./Clusters.tsx"
import { Duplicates } from "./Duplicates.tsx"
import { openTwins } from "./desk-model.ts"
import { DESK_TEXTS } from "./desk-texts.ts"
import { saveFile, XLSX } from "./download.ts"
import { History } from "./History.tsx"
import { KeepingNote } from "./KeepingNote.tsx"
import { ListRefusal } from "./ListRefusal.tsx"
import { localId } from "./local-id.ts"
import { type Desk, type DeskFilter, type LocalList, NO_FILTER } from "./local-list.ts"
import type { ListChange } from "./local-lists.ts"
import { recordsOfOne } from "./match-record.ts"
import { preparePlaces } from "./place-reading.ts"
import { RowsView } from "./RowsView.tsx"
import { LIST_TEXTS } from "./texts.ts"
import { useClusters } from "./use-clusters.ts"
import { type DuplicateSearch, useDuplicates } from "./use-duplicates.ts"
import { useList } from "./use-list.ts"
import { useLocalLists, useMappings, useReading, useSummaries, useToday } from "./use-lists.ts"
import { useMadeFile } from "./use-made-file.ts"
import { intakeWorker } from "./workers.ts"

/** A decision before it has an id. */
export type Decision = CleaningStep extends infer Step ? (Step extends CleaningStep ? Omit<Step, "id"> : never) : never
export type Decide = (decision: Decision) => void

/** Screen 7: one spelling for one value, one row for one person. */
export default function ListDeskPage() {
  const t = useText(DESK_TEXTS)
  const shared = useText(LIST_TEXTS)
  const { language } = useLanguage()
  const { id: process } = useProcess()
  const { query, navigate } = useLocation()
  const lists = useLocalLists()
  const { all: summaries, refusal: unlaid } = useSummaries(lists)
  const [mappings] = useMappings(lists)
  const id = query.get("list") ?? summaries?.[0]?.id ?? null
  // While the list is still read from the disk.
  useEffect(() => void inBreaths(preparePlaces()), [])
  // The lists of the example are looked for when they lie here.
  const shown = useList(lists, summaries === null ? null : id)
  const { list, isMissing, change } = shown
  const { desk, refusal, progress } = useReading(list, mappings)
  const made = useMadeFile()
  const intake = pathOf("intake", process)
  if (summaries === null) return <Loading />
  if (summaries.length === 0) {
    return (
      <Page title={t("title")} lead={t("lead")}>
        <ListRefusal refusal={unlaid} />
        <EmptyState
          title={t("noLists")}
          action={
            <LinkButton kind="primary" href={intake}>
              {t("toIntake")}
            </LinkButton>
          }
        >
          {t("noListsWhat")}
        </EmptyState>
      </Page>
    )
  }
  const download = async (): Promise<void> => {
    if (desk === null) return
    const entries = desk.going.map((one) => one.entry)
    const bytes = await made.make("workbook", intakeWorker.run("workbook", { entries, language }))
    if (bytes !== null) saveFile("list.xlsx", bytes, XLSX)
  }
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <>
          <Button icon="download" disabled={desk === null} busy={made.making !== null} onPress={() => void download()}>
            {t("download")}
          </Button>
          {isMissing ? null : <LinkButton href={`${intake}?list=${id ?? ""}`}>{t("toSeal")}</LinkButton>}
        </>
      }
    >
      <Select
        label={t("which")}
        value={isMissing ? null : id}
        options={summaries.map((each) => ({ value: each.id, label: `${each.fileName} (${shared(each.kind)})` }))}
        onChange={(next) => navigate(`${pathOf("lists", process)}?list=${encodeURIComponent(next)}`, "replace")}
      />
      <KeepingNote list={shown} />
      {isMissing ? <EmptyState title={t("missing")}>{t("missingWhat")}</EmptyState> : null}
      {progress === null ? null : <Progress label={shared("understanding")} value={progress.done} />}
      <ListRefusal refusal={made.refusal ?? refusal ?? unlaid} />
      {list === null || desk === null ? null : (
        <KeptFocus>
          <DeskTabs key={list.id} list={list} desk={desk} change={change} />
        </KeptFocus>
      )}
    </Page>
  )
}

const TABS = ["rows", "clusters", "duplicates", "history"] as const
type Tab = (typeof TABS)[number]

function DeskTabs(props: {
  readonly list: LocalList
  readonly desk: Desk
  readonly change: (make: ListChange) => void
}) {
  const { list, desk, change } = props
  const t = useText(DESK_TEXTS)
  const [tab, setTab] = useState<Tab>("rows")
  const [filter, setFilter] = useState<DeskFilter>(NO_FILTER)
  const { fields } = desk
  const spellings = useClusters(desk, fields)
  const { clusters } = spellings
  const twins = useTwins(desk)
  const open = useMemo(() => openTwins(desk, twins.found ?? []), [desk, twins.found])
  const decide = useDecide(list, desk, change)
  // Not drawn anew whenever a search in the background tells how far it is.
  const rows = useMemo(
    () => <RowsView {...{ desk, fields, filter, change, decide }} views={list.views} onFilter={setFilter} />,
    [desk, fields, filter, change, decide, list.views],
  )
  // What is still looked for has no number yet.
  const counts: Readonly<Record<Tab, number | null>> = {
    rows: null,
    clusters: clusters?.length ?? null,
    duplicates: twins.found === null ? null : open.length,
    history: list.cleaning.steps.length,
  }
  const label = (id: Tab): string => {
    const n = counts[id]
    return n === null ? t(`tab-${id}`) : t("tabCounted", { tab: t(`tab-${id}`), n })
  }
  return (
    <Tabs label={t("tabs")} selected={tab} onSelect={setTab} tabs={TABS.map((id) => ({ id, label: label(id) }))}>
      {tab === "rows" ? rows : null}
      {tab === "clusters" ? (
        <Clusters
          search={spellings}
          decide={decide}
          onBrowse={({ field, spellings }) => {
            setFilter({ ...NO_FILTER, facets: { [field]: spellings.map((one) => one.text) } })
            setTab("rows")
          }}
        />
      ) : null}
      {tab === "duplicates" ? <Duplicates {...{ desk, fields, decide }} twins={open} search={twins} /> : null}
      {tab === "history" ? (
        <History
          list={list}
          desk={desk}
          onChange={(make) => change((old) => ({ ...old, cleaning: make(old.cleaning) }))}
        />
      ) : null}
    </Tabs>
  )
}

/** Takes a decision: it becomes a step of the history, and the toast says what it did and takes it back, unless the history did so. */
function useDecide(list: LocalList, desk: Desk, change: (make: ListChange) => void): Decide {
  const t = useText(DESK_TEXTS)
  const toast = useToast()
  const drops = useRef(new Map<string, () => void>())
  const { undone } = list.cleaning
  useEffect(() => {
    for (const id of undone) drops.current.get(id)?.()
  }, [undone])
  return useCallback(
    (decision) => {
      const step = { ...decision, id: localId() } as CleaningStep
      const entries = desk.entries.map((one) => one.entry)
      const effect = applyCleaning(entries, [...stepsInForce(list.cleaning), step]).effects.at(-1)
      change((old) => ({ ...old, cleaning: addStep(old.cleaning, step, old.changedAt) }))
      const [cells, out, back] = [effect?.cells.length ?? 0, effect?.rowsOut.length ?? 0, effect?.rowsIn.length ?? 0]
      const said =
        cells > 0
          ? t("changedCells", { n: cells })
          : out > 0
            ? t("rowsAside", { n: out })
            : back > 0
              ? t("rowsBack", { n: back })
              : t("decided")
      const undo = (): void => change((old) => ({ ...old, cleaning: undoStep(entries, old.cleaning, step.id).history }))
      drops.current.set(step.id, toast(said, { undo }))
    },
    [list, desk, change, t, toast],
  )
}

/** Rows that may be one person: looked for once a list, since only a person's decision makes fewer of them. */
function useTwins({ list }: Desk): DuplicateSearch {
  const today = useToday()
  return useDuplicates(useSteps(() => recordsOfOne(list.rows, today), [list, today]).now)
}
