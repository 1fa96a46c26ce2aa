import {
  type BodyOf,
  type FinalListVersion,
  type FinalRow,
  finalListInForce,
  inNeutralOrder,
  type PartyId,
  type Refusal,
  type SealedList,
} from "@wasit/domain"
import { useEffect, useMemo, useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { newId } from "../process/new-id.ts"
import { useNames } from "../process/use-names.ts"
import { WordingField } from "../process/WordingField.tsx"
import { type WordingDraft, wordingOf } from "../process/wording-draft.ts"
import type { ReceiptAnswer } from "../record/api.ts"
import type { ActDraft } from "../record/draft.ts"
import { useProcess } from "../record/process-context.tsx"
import { PartsAct } from "../release/PartsAct.tsx"
import { Button, Callout, Hash, RadioGroup, TextField } from "../ui/index.ts"
import {
  type Amendment,
  amend,
  amendedRows,
  type Candidate,
  finalRoot,
  isWellFormed,
  jointPart,
  lastNumberOf,
  numbered,
  readRanges,
  writeRanges,
} from "./final-model.ts"
import { FINAL_TEXTS } from "./final-texts.ts"
import { OwnPerson } from "./OwnPerson.tsx"
import { ROW_TEXTS } from "./row-texts.ts"
import { useHeld } from "./use-candidates.ts"
import { useListLabel } from "./use-list-label.ts"

type Props = { readonly party: PartyId; readonly versions: readonly FinalListVersion[]; readonly onClose: () => void }

/** Proposes the first version of a final list, or the next: whole, with its digest, for both committees to sign. */
export function FinalDialog({ party, versions, onClose }: Props) {
  const t = useText(FINAL_TEXTS)
  const { state } = useProcess()
  const draft = useFinalDraft(versions)
  const { base, isAdding, isFirst, setPicked } = draft
  const [lists] = useState(() => inNeutralOrder([...state.lists.lists.values()], draft.ids.id))
  const title = t(isFirst ? "propose" : "amend")
  return (
    <PartsAct title={title} confirmLabel={title} isReady={draft.isReady} make={draft.sign} onClose={onClose}>
      <p>{t("proposeSays")}</p>
      {base === null ? <Callout tone="warn">{t("namesMissing")}</Callout> : null}
      {isFirst ? null : <Leaving draft={draft} />}
      {base !== null && isAdding ? (
        <>
          {lists.map((list) => (
            <FromList
              key={list.id}
              list={list}
              taken={base}
              onPick={(picked) => setPicked((old) => ({ ...old, [list.id]: picked }))}
            />
          ))}
          <OwnPerson party={party} onPick={(own) => setPicked((old) => ({ ...old, own }))} />
        </>
      ) : null}
      {isFirst ? null : (
        <WordingField label={t("reason")} value={draft.reason} onChange={draft.setReason} required rows={2} />
      )}
      {draft.isReady ? <Preview rows={draft.rows} /> : null}
    </PartsAct>
  )
}

const NOBODY: readonly FinalRow[] = []
/** Whom a part of the window adds; null where what stands there does not say, or not all of them can be named. */
type Picked = readonly Candidate[] | null

/** A version in the making: what it is built on, what changes, and the act that offers it whole. */
function useFinalDraft(versions: readonly FinalListVersion[]) {
  const { state, replica } = useProcess()
  const last = versions.at(-1)
  // What was refused or withdrawn is not built on while another version is in force.
  const before = (last === undefined ? null : finalListInForce(state, last.id)) ?? last ?? null
  const base =
    before === null ? NOBODY : ((replica.document(before.rows.digest) as readonly FinalRow[] | undefined) ?? null)
  const [ids] = useState(() => ({ proposal: newId("proposal"), id: last?.id ?? newId("final") }))
  const [change, setChange] = useState<Amendment["change"]>("withdraw")
  const [gone, setGone] = useState("")
  const [reason, setReason] = useState<WordingDraft>({})
  const isFirst = last === undefined
  const isAdding = isFirst || change !== "withdraw"
  const picks = usePicks(isAdding)
  const { added } = picks
  const amendment = useMemo<Amendment>(() => {
    const leaving = isFirst || change === "add" ? [] : (readRanges(gone) ?? [])
    return { change, gone: leaving, added }
  }, [isFirst, change, gone, added])
  const rows = useMemo(() => {
    if (base === null) return NOBODY
    return isFirst ? numbered(amendment.added) : amend(base, amendment, lastNumberOf(versions, base))
  }, [base, isFirst, amendment, versions])
  const words = wordingOf(reason)
  const isWell =
    isFirst || (isWellFormed(amendment) && words !== null && offList(amendment.gone, base ?? NOBODY).length === 0)
  const sign = async (act: ActDraft): Promise<ReceiptAnswer | Refusal> => {
    const { counts, numbers } = jointPart(rows)
    const body: BodyOf<"final-list-proposed/1"> = {
      ...ids,
      version: (last?.version ?? 0) + 1,
      amendment: isFirst || words === null ? null : { change, rows: amendedRows(amendment), reason: words },
      root: finalRoot(rows),
      counts,
      rows: await act.part("names", rows),
      numbers: await act.part("persons", numbers),
    }
    return act.submit("final-list-proposed/1", body)
  }
  const isReady = base !== null && rows.length > 0 && isWell && picks.isWhole
  return { ...picks, ids, base, isFirst, change, setChange, gone, setGone, reason, setReason, rows, isReady, sign }
}
type FinalDraft = ReturnType<typeof useFinalDraft>

/** Whom the parts of the window add, each for itself, and whether all of them say. */
function usePicks(isAdding: boolean) {
  const [picked, setPicked] = useState<Readonly<Record<string, Picked>>>({})
  const picks = isAdding ? Object.values(picked) : []
  const added = useMemo(() => picks.flatMap((each) => each ?? []), [isAdding, picked])
  return { isAdding, added, isWhole: picks.every((each) => each !== null), setPicked }
}

/** The numbers that stand on no row of a version. */
function offList(numbers: readonly number[], rows: readonly FinalRow[]): readonly number[] {
  const known = new Set(rows.map(({ no }) => no))
  return numbers.filter((no) => !known.has(no))
}

function Leaving({ draft }: { readonly draft: FinalDraft }) {
  const t = useText(FINAL_TEXTS)
  const format = useFormat()
  const { change, gone } = draft
  const base = draft.base ?? NOBODY
  const numbers = readRanges(gone)
  const unknown = offList(numbers ?? [], base)
  const error =
    numbers === null
      ? t("rangesWrong")
      : unknown.length > 0
        ? t("goneUnknown", { rows: format.list(unknown.slice(0, 5).map((no) => format.inDigits(String(no)))) })
        : null
  return (
    <>
      <RadioGroup
        legend={t("kind")}
        inRow
        value={change}
        options={(["withdraw", "replace", "add"] as const).map((value) => ({ value, label: t(value) }))}
        onChange={draft.setChange}
      />
      {change === "add" ? null : (
        <TextField
          label={t("gone")}
          hint={t("goneHint")}
          value={gone}
          required
          error={error}
          onChange={draft.setGone}
        />
      )}
      {change === "replace" ? <p class="small soft">{t("oneForOne")}</p> : null}
    </>
  )
}

/** The rows of one claimed list that go on the final list, by their numbers. */
function FromList(props: {
  readonly list: SealedList
  readonly taken: readonly FinalRow[]
  readonly onPick: (people: Picked) => void
}) {
  const t = useText(FINAL_TEXTS)
  const ofRows = useText(ROW_TEXTS)
  const format = useFormat()
  const label = useListLabel()
  const { list, taken, onPick } = props
  const held = useHeld(list, taken)
  const [text, setText] = useState("")
  const numbers = readRanges(text)
  const others = (numbers ?? []).filter((row) => !held.rows.has(row))
  const people = (numbers ?? []).flatMap((no) => held.rows.get(no) ?? [])
  const picked = numbers?.length === people.length ? people : null
  const key = picked === null ? null : people.map(({ listRow }) => listRow).join()
  useEffect(() => onPick(picked), [key])
  const error =
    numbers === null
      ? t("rangesWrong")
      : others.length > 0
        ? t("rowsNotHeld", { rows: format.list(others.slice(0, 5).map((row) => format.inDigits(String(row)))) })
        : picked === null && !held.isReading
          ? t("namesMissing")
          : null
  const isWaiting = error === null && picked === null
  return (
    <div class="stack">
      <TextField
        label={t("rowsFrom", { list: label(list) })}
        hint={t("rowsHint", { n: held.rows.size })}
        value={text}
        error={error}
        onChange={setText}
      />
      <div class="row">
        <Button kind="quiet" icon="plus" onPress={() => setText(format.inDigits(writeRanges([...held.rows.keys()])))}>
          {t("allHeld")}
        </Button>
        <span role="status" class="small soft">
          {isWaiting ? ofRows("namesReading") : ""}
        </span>
      </div>
    </div>
  )
}

function Preview({ rows }: { readonly rows: readonly FinalRow[] }) {
  const t = useText(FINAL_TEXTS)
  const names = useNames()
  const { counts } = jointPart(rows)
  const root = useMemo(() => finalRoot(rows), [rows])
  return (
    <div role="status">
      <ul>
        {inNeutralOrder(Object.keys(counts) as PartyId[], "final").map((party) => (
          <li key={party}>{t("goesIn", { party: names.delegation(party), n: counts[party] ?? 0 })}</li>
        ))}
      </ul>
      <p>
        {t("digest")}: <Hash value={root} short />
      </p>
    </div>
  )
}
