import { addStep, type CleaningStep, isNobody, type ListEntry, type Quality, qualitySteps } from "@wasit/domain/intake"
import { useState } from "preact/hooks"
import type { Steps as WorkSteps } from "../app/breaths.ts"
import { useLocation } from "../app/Location.tsx"
import { pathOf } from "../app/sections.ts"
import { useSteps } from "../app/use-steps.ts"
import { useText } from "../i18n/index.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, EmptyState, KeptFocus, Loading, Page, Progress, Section, Stepper } from "../ui/index.ts"
import { CheckStep } from "./CheckStep.tsx"
import { FileStep } from "./FileStep.tsx"
import { Findings } from "./Findings.tsx"
import { INTAKE_TEXTS } from "./intake-texts.ts"
import { KeepingNote } from "./KeepingNote.tsx"
import { LettersStep } from "./LettersStep.tsx"
import { ListRefusal } from "./ListRefusal.tsx"
import { LocalListTable } from "./LocalListTable.tsx"
import { localId } from "./local-id.ts"
import {
  type Desk,
  fixCell,
  type LocalList,
  type LocalListKind,
  newList,
  nextFile,
  nextVersion,
  takeRowBack,
} from "./local-list.ts"
import type { ListChange } from "./local-lists.ts"
import { SealedLists } from "./SealedLists.tsx"
import { type NewVersion, SealStep } from "./SealStep.tsx"
import { ColumnsStep, SheetStep } from "./SheetSteps.tsx"
import type { TakenFile } from "./taken-file.ts"
import { LIST_TEXTS } from "./texts.ts"
import { useList } from "./use-list.ts"
import { type Reading, useLocalLists, useMappings, useOnDisk, useReading, useSummaries } from "./use-lists.ts"
import { useReader } from "./use-reader.ts"

const STEPS = ["file", "sheet", "columns", "check", "seal"] as const
type Step = (typeof STEPS)[number]

/** Screen 6: a list comes in, is checked cell by cell, and is sealed. */
export default function IntakePage() {
  const t = useText(INTAKE_TEXTS)
  const { id: process, replica } = useProcess()
  const { query, navigate } = useLocation()
  const lists = useLocalLists()
  const summaries = useSummaries(lists)
  const [mappings, setMappings] = useMappings(lists)
  const asked = query.get("list")
  const shown = useList(lists, asked)
  const { list, isMissing, change } = shown
  const remembering = useOnDisk()
  const [step, setStep] = useState<Step>(asked === null ? "file" : "check")
  const [kind, setKind] = useState<LocalListKind>("claim")
  const [file, setFile] = useState<TakenFile | null>(null)
  const reading = useReading(list, mappings)
  const current = asked === null || isMissing ? "file" : step

  const go = (id: string | null, next: Step): void => {
    setStep(next)
    const base = pathOf("intake", process)
    navigate(id === null ? base : `${base}?list=${encodeURIComponent(id)}`, id === asked ? "replace" : "push")
  }
  const take = (taken: TakenFile): void => {
    const at = replica.now()
    const id = list?.id ?? localId()
    setFile(taken)
    if (list === null) shown.begin(newList(id, kind, taken, at))
    else void change((old) => nextFile(old, taken, at))
    // What is not certain is shown before anything is made of it.
    const isOpen = taken.sheets.length > 1 || taken.source.findings.length > 0 || reading.refusal !== null
    go(id, isOpen ? "sheet" : "columns")
  }
  const proceed = (next: Step): void => {
    if (next === "check" && reading.read !== null) {
      const { mapping } = reading.read
      setMappings({ ...mappings, [mapping.fingerprint]: mapping })
      void remembering.keep(() => lists.rememberMapping(mapping))
    }
    setStep(next)
  }
  return (
    <KeptFocus>
      <Page
        title={t("title")}
        lead={t("lead")}
        actions={asked === null ? undefined : <Button onPress={() => go(null, "file")}>{t("another")}</Button>}
      >
        <Stepper
          label={t("steps")}
          steps={STEPS.map((id) => ({ id, label: t(`step-${id}`) }))}
          current={current}
          onSelect={(id) => setStep(id)}
        />
        <KeepingNote list={shown} />
        <ListRefusal refusal={remembering.refusal ?? summaries.refusal} />
        {asked !== null && list === null && !isMissing && shown.refusal === null ? <Loading /> : null}
        {current === "file" ? (
          <Section
            title={list === null ? t("step-file") : t("newFile")}
            lead={list === null ? undefined : t("newFileHint")}
          >
            <FileStep kind={list?.kind ?? kind} onKind={list === null ? setKind : null} onTaken={take} />
          </Section>
        ) : null}
        {list === null || current === "file" ? null : (
          <Steps
            key={list.id}
            {...{ step: current, list, reading, file, change, proceed, take }}
            isKept={shown.isKept}
            onVersion={async (version) => {
              await change((old) => ({
                ...old,
                versions: [...old.versions, { ...version, version: nextVersion(old) }],
              }))
              summaries.readAgain()
            }}
            onStop={() => go(null, "file")}
          />
        )}
        {current === "file" || current === "seal" ? <SealedLists lists={lists} /> : null}
        {current === "file" && asked === null ? (
          <LocalListTable
            lists={lists}
            summaries={summaries.all}
            onOpen={(id) => go(id, "check")}
            onRemoved={summaries.readAgain}
          />
        ) : null}
      </Page>
    </KeptFocus>
  )
}

function Steps(props: {
  readonly step: Step
  readonly list: LocalList
  readonly reading: Reading
  readonly file: TakenFile | null
  readonly take: (file: TakenFile) => void
  readonly change: (make: ListChange) => void
  readonly proceed: (step: Step) => void
  readonly isKept: boolean
  readonly onVersion: (version: NewVersion) => Promise<void>
  /** While the rows are still being understood. */
  readonly onStop: () => void
}) {
  const t = useText(INTAKE_TEXTS)
  const shared = useText(LIST_TEXTS)
  const { step, list, file, reading, change } = props
  const { source } = list
  const again = useReader(props.take)
  const { read, columns, desk, refusal, progress } = reading
  const quality = useSteps(() => qualityOf(desk), [desk])
  const at = STEPS.indexOf(step)
  const next = STEPS[at + 1]
  // A list whose name column was not found goes on to the columns, where it is pointed out.
  const hasRows = read === null || read.rows.length + read.setAside.length > 0
  const mayProceed =
    (read !== null && (hasRows || at < STEPS.indexOf("check"))) || (step === "sheet" && columns.length > 0)
  return (
    <>
      {progress === null ? null : (
        <Progress label={shared("understanding")} value={progress.done} onCancel={props.onStop} />
      )}
      <ListRefusal refusal={refusal} />
      {step === "sheet" || (refusal !== null && step !== "columns") ? (
        <Section title={t("step-sheet")}>
          {file === null || source.encoding === null ? null : (
            <LettersStep {...source} onChange={(choice) => void again.read(file.name, file.bytes, choice)} />
          )}
          <ListRefusal refusal={again.refusal} title={t("fileRefused")} />
          <Findings findings={source.findings} />
          <SheetStep
            file={file}
            list={list}
            read={read}
            onSheets={(chosen) => change((old) => nextFile(old, chosen, old.changedAt))}
            onChoices={(choices) => change((old) => ({ ...old, choices }))}
          />
        </Section>
      ) : null}
      {step === "columns" && columns.length > 0 ? (
        <Section title={t("step-columns")}>
          <ColumnsStep list={list} columns={columns} onChoices={(choices) => change((old) => ({ ...old, choices }))} />
        </Section>
      ) : null}
      {hasRows || at < STEPS.indexOf("check") ? null : <EmptyState title={t("noRows")}>{t("noRowsWhat")}</EmptyState>}
      {step === "check" && hasRows && read !== null && desk !== null && quality.last !== null ? (
        <CheckStep
          {...{ list, read, desk }}
          quality={quality.last}
          onFix={(fix) => change((old) => fixCell(old, fix))}
          onAside={(entry, isAside) => change(putAside(entry, isAside, t("asideAtIntake")))}
          onTakenBack={(row, isTaken) => change((old) => takeRowBack(old, row, isTaken))}
        />
      ) : null}
      {step === "seal" && hasRows && desk !== null && quality.now !== null ? (
        <SealStep {...{ list, desk }} quality={quality.now} isKept={props.isKept} onVersion={props.onVersion} />
      ) : null}
      <div class="row">
        {at > 0 ? <Button onPress={() => props.proceed(STEPS[at - 1] ?? "file")}>{shared("back")}</Button> : null}
        {next === undefined || !mayProceed ? null : (
          <Button kind="primary" onPress={() => props.proceed(next)}>
            {step === "check" ? t(list.kind === "claim" ? "toSeal" : "toKeep") : shared("next")}
          </Button>
        )}
      </div>
    </>
  )
}

/** The quality of what goes in, as it stands after cleaning. */
function* qualityOf(desk: Desk | null): WorkSteps<Quality | null> {
  if (desk === null) return null
  const rows = desk.going.flatMap((one) => {
    const row = desk.rowByKey.get(one.entry.key)
    return row === undefined ? [] : [row]
  })
  // Rows a person set aside were decided; only those nobody could read cost points.
  return yield* qualitySteps(rows, desk.list.setAside.filter((row) => !isNobody(row.setAside)).length)
}

function putAside({ key }: ListEntry, isAside: boolean, reason: string): ListChange {
  const id = localId()
  const step: CleaningStep = isAside
    ? { id, kind: "set-aside", keys: [key], reason }
    : { id, kind: "restore", keys: [key] }
  return (list) => ({ ...list, cleaning: addStep(list.cleaning, step, list.changedAt) })
}
