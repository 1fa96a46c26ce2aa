import {
  applyCleaning,
  type CleaningHistory,
  type CleaningStep,
  FIELD_WORDS,
  redoStep,
  stepsInForce,
  undoStep,
} from "@wasit/domain/intake"
import { useMemo, useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { Button, Dialog, EmptyState, Status, Table } from "../ui/index.ts"
import { DESK_TEXTS } from "./desk-texts.ts"
import type { Desk, LocalList } from "./local-list.ts"

/** Everything decided on a list, as sentences; each can be undone by itself, whatever came after. */
export function History(props: {
  readonly list: LocalList
  readonly desk: Desk
  readonly onChange: (make: (cleaning: CleaningHistory) => CleaningHistory) => void
}) {
  const t = useText(DESK_TEXTS)
  const { list, desk, onChange } = props
  const { cleaning } = list
  const say = useStepWords()
  const entries = useMemo(() => desk.entries.map((one) => one.entry), [desk])
  const effects = useMemo(
    () => new Map(applyCleaning(entries, stepsInForce(cleaning)).effects.map((effect) => [effect.step.id, effect])),
    [entries, cleaning],
  )
  const [asked, setAsked] = useState<{ readonly id: string; readonly dependents: readonly CleaningStep[] } | null>(null)
  const undoNow = (id: string): void => onChange((old) => undoStep(entries, old, id).history)
  const undo = (id: string): void => {
    const { dependents } = undoStep(entries, cleaning, id)
    if (dependents.length === 0) undoNow(id)
    else setAsked({ id, dependents })
  }
  const effectOf = (step: CleaningStep): string => {
    const effect = effects.get(step.id)
    if (effect === undefined) return ""
    if (effect.cells.length > 0) return t("changedCells", { n: effect.cells.length })
    if (effect.rowsOut.length > 0) return t("rowsAside", { n: effect.rowsOut.length })
    return effect.rowsIn.length > 0 ? t("rowsBack", { n: effect.rowsIn.length }) : ""
  }
  return (
    <>
      <Table
        caption={t("what")}
        captionHidden
        narrow="cards"
        rows={[...cleaning.steps].reverse()}
        rowKey={(step) => step.id}
        empty={<EmptyState title={t("noHistory")} />}
        columns={[
          { id: "what", head: t("what"), isRowHeader: true, cell: say },
          {
            id: "effect",
            head: t("effect"),
            cell: (step) =>
              cleaning.undone.includes(step.id) ? <Status kind="neutral">{t("isUndone")}</Status> : effectOf(step),
          },
          {
            id: "undo",
            head: "",
            cell: (step) =>
              cleaning.undone.includes(step.id) ? (
                <Button kind="quiet" icon="redo" onPress={() => onChange((old) => redoStep(old, step.id))}>
                  {t("redo")}
                </Button>
              ) : (
                <Button kind="quiet" icon="undo" onPress={() => undo(step.id)}>
                  {t("undo")}
                </Button>
              ),
          },
        ]}
      />
      <Dialog
        open={asked !== null}
        title={t("undo")}
        onClose={() => setAsked(null)}
        footer={
          <Button
            kind="primary"
            onPress={() => {
              if (asked !== null) undoNow(asked.id)
              setAsked(null)
            }}
          >
            {t("undo")}
          </Button>
        }
      >
        <p>{t("dependents", { n: asked?.dependents.length ?? 0 })}</p>
        <ul>
          {asked?.dependents.map((step) => (
            <li key={step.id}>{say(step)}</li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}

/** A step as a sentence. */
function useStepWords(): (step: CleaningStep) => string {
  const t = useText(DESK_TEXTS)
  const format = useFormat()
  return (step) => {
    switch (step.kind) {
      case "use-one-spelling":
        return t("did-use-one-spelling", {
          field: format.say(FIELD_WORDS[step.field]),
          to: step.to,
          from: format.list(step.from),
        })
      case "correct-cell":
        return t("did-correct-cell", { field: format.say(FIELD_WORDS[step.field]), from: step.from, to: step.to })
      case "restore":
        return t("did-restore")
      default:
        return t(`did-${step.kind}`, { reason: step.reason })
    }
  }
}
