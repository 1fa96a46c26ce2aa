import {
  addStep,
  applyCleaning,
  type CleaningStep,
  type SpellingCluster,
  stepsInForce,
  undoStep,
} from "@wasit/domain/intake"
import { useEffect, useMemo, useState } from "preact/hooks"
import { useLocation } from "../app/Location.tsx"
import { pathOf } from "../app/sections.ts"
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
import { cleanedEntries, openTwins, SPELLED_FIELDS } from "./desk-model.ts"
import { DESK_TEXTS } from "./desk-texts.ts"
import { saveFile, XLSX } from "./download.ts"
import { History } from "./History.tsx"
import type { JobProgress } from "./jobs.ts"
import { ListRefusal } from "./ListRefusal.tsx"
import { type Desk, type DeskFilter, type LocalList, NO_FILTER } from "./local-list.ts"
import { localId } from "./local-lists.ts"
import { matchRecords } from "./match-record.ts"
import { RowsView } from "./RowsView.tsx"
import { LIST_TEXTS } from "./texts.ts"
import { type DuplicateSearch, useDuplicates } from "./use-duplicates.ts"
import { useList, useLocalLists, useMappings, useReading, useSummaries, useToday } from "./use-lists.ts"
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
  const [summaries] = useSummaries(lists)
  const [mappings] = useMappings(lists)
  const id = query.get("list") ?? summaries?.[0]?.id ?? null
  const { list, isMissing, change } = useList(lists, id)
  const { desk, refusal, progress } = useReading(list, mappings)
  const intake = pathOf("intake", process)
  if (summaries === null) return <Loading />
  if (summaries.length === 0 || isMissing) {
    return (
      <Page title={t("title")} lead={t("lead")}>
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
    const bytes = await intakeWorker.run("workbook", { entries: desk.going.map((one) => one.entry), language })
    if (bytes !== null) saveFile("list.xlsx", bytes, XLSX)
  }
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <>
          <Button icon="download" disabled={desk === null} onPress={() => void download()}>
            {t("download")}
          </Button>
          <LinkButton href={`${intake}?list=${id ?? ""}`}>{t("toSeal")}</LinkButton>
        </>
      }
    >
      <Select
        label={t("which")}
        value={id}
        options={summaries.map((each) => ({ value: each.id, label: `${each.fileName} (${shared(each.kind)})` }))}
        onChange={(next) => navigate(`${pathOf("lists", process)}?list=${encodeURIComponent(next)}`, "replace")}
      />
      {progress === null ? null : <Progress label={shared("understanding")} value={progress.done} />}
      <ListRefusal refusal={refusal} />
      {list === null || desk === null ? null : (
        <KeptFocus>
          <DeskTabs key={list.id} list={list} desk={desk} change={change} />
        </KeptFocus>
      )}
    </Page>
  )
}

type Tab = "rows" | "clusters" | "duplicates" | "history"

function DeskTabs(props: {
  readonly list: LocalList
  readonly desk: Desk
  readonly change: (make: (list: LocalList) => LocalList) => void
}) {
  const { list, desk, change } = props
  const t = useText(DESK_TEXTS)
  const [tab, setTab] = useState<Tab>("rows")
  const [filter, setFilter] = useState<DeskFilter>(NO_FILTER)
  const { clusters, progress } = useClusters(desk)
  const twins = useTwins(desk)
  const open = useMemo(() => openTwins(desk, twins.found ?? []), [desk, twins.found])
  const decide = useDecide(list, desk, change)
  const counted = {
    clusters: clusters?.length ?? 0,
    duplicates: open.length,
    history: list.cleaning.steps.length,
    rows: 0,
  }
  return (
    <Tabs
      label={t("tabs")}
      selected={tab}
      onSelect={setTab}
      tabs={(["rows", "clusters", "duplicates", "history"] as const).map((id) => ({
        id,
        label: id === "rows" ? t("tab-rows") : t(`tab-${id}`, { n: counted[id] }),
      }))}
    >
      {tab === "rows" ? (
        <RowsView
          desk={desk}
          views={list.views}
          filter={filter}
          onFilter={setFilter}
          onView={(view) =>
            change((old) => ({ ...old, views: [...old.views.filter((one) => one.name !== view.name), view] }))
          }
          decide={decide}
        />
      ) : null}
      {tab === "clusters" ? (
        <Clusters
          clusters={clusters}
          progress={progress}
          decide={decide}
          onBrowse={({ field, spellings }) => {
            setFilter({ ...NO_FILTER, facets: { [field]: spellings.map((one) => one.text) } })
            setTab("rows")
          }}
        />
      ) : null}
      {tab === "duplicates" ? <Duplicates desk={desk} twins={open} search={twins} decide={decide} /> : null}
      {tab === "history" ? (
        <History list={list} desk={desk} onChange={(cleaning) => change((old) => ({ ...old, cleaning }))} />
      ) : null}
    </Tabs>
  )
}

/** Takes a decision: it becomes a step of the history, and the toast says what it did and takes it back. */
function useDecide(list: LocalList, desk: Desk, change: (make: (list: LocalList) => LocalList) => void): Decide {
  const t = useText(DESK_TEXTS)
  const toast = useToast()
  return (decision) => {
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
    toast(said, {
      undo: () => change((old) => ({ ...old, cleaning: undoStep(entries, old.cleaning, step.id).history })),
    })
  }
}

function useClusters(desk: Desk): {
  readonly clusters: readonly SpellingCluster[] | null
  readonly progress: JobProgress | null
} {
  const [clusters, setClusters] = useState<readonly SpellingCluster[] | null>(null)
  const [progress, setProgress] = useState<JobProgress | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    const { signal } = abort
    const order = { entries: cleanedEntries(desk), fields: SPELLED_FIELDS }
    void intakeWorker.run("clusters", order, { onProgress: setProgress, signal }).then((found) => {
      if (!signal.aborted) setClusters(found)
    })
    return () => abort.abort()
  }, [desk])
  return { clusters, progress }
}

/** Rows that may be one person: looked for once a list, since only a person's decision makes fewer of them. */
function useTwins({ list }: Desk): DuplicateSearch {
  const today = useToday()
  return useDuplicates(useMemo(() => matchRecords(list.rows, today), [list, today]))
}
