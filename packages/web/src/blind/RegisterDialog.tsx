import { type BodyOf, isParty } from "@wasit/domain"
import { type SealedRow, sealedRow } from "@wasit/domain/intake"
import { sealRows, toHex } from "@wasit/record"
import { useEffect, useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { isDamage, type ListDamage } from "../lists/kept-list.ts"
import { ListRefusal } from "../lists/ListRefusal.tsx"
import { useLocalLists, useOnDisk, useSummaries } from "../lists/use-lists.ts"
import { newId } from "../process/new-id.ts"
import { SHARED_TEXTS } from "../process/shared-texts.ts"
import { useAct, useProcess } from "../record/process-context.tsx"
import { Callout, ConfirmAct, Loading, Select, useToast } from "../ui/index.ts"
import { BLIND_TEXTS } from "./blind-texts.ts"
import type { OwnRegister } from "./local-rounds.ts"
import { BLANK_ROW, filledUp } from "./read-row.ts"
import { useLocalRounds } from "./use-carry.ts"

const MULTIPLES = ["100", "500", "1000"] as const

/** A party fixes its register for blind rounds: the digest enters the record, the rows stay on this device. */
export function RegisterDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(BLIND_TEXTS)
  const shared = useText(SHARED_TEXTS)
  const format = useFormat()
  const toast = useToast()
  const rounds = useLocalRounds()
  const { chair } = useProcess()
  const { act, isBusy, refusal } = useAct()
  const lists = useLocalLists()
  const { all: summaries, refusal: unlaid } = useSummaries(lists)
  const registers = (summaries ?? []).filter(({ kind, versions }) => kind === "register" && versions > 0)
  const [chosen, setChosen] = useState<string | null>(null)
  const [multiple, setMultiple] = useState<(typeof MULTIPLES)[number]>("500")
  const register = registers.find(({ id }) => id === chosen) ?? registers[0] ?? null
  const { rows, damage } = useKeptRows(register?.id ?? null)
  const disk = useOnDisk()
  const size = rows === null ? null : filledUp(rows.length, Number(multiple))
  const party = chair.delegation

  const seal = async (): Promise<void> => {
    if (rows === null || size === null || !isParty(party)) return
    const filled = [...rows, ...Array.from({ length: size - rows.length }, () => BLANK_ROW)]
    const key = crypto.getRandomValues(new Uint8Array(32))
    const own: OwnRegister = {
      id: newId("register"),
      root: toHex(sealRows(key, filled).root),
      key: toHex(key),
      rows: filled,
    }
    // The rows and their key are on this disk before anybody knows the digest.
    if (!(await disk.keep(() => rounds.keepRegister(own)))) return
    const body: BodyOf<"register-sealed/1"> = { id: own.id, party, root: own.root, rows: size, isDeclared: true }
    if (!(await act((draft) => draft.submit("register-sealed/1", body)))) return
    toast(shared("entered"))
    onClose()
  }
  return (
    <ConfirmAct
      open
      title={t("sealRegister")}
      says={
        <div class="stack">
          {summaries === null ? (
            <Loading />
          ) : register === null ? (
            <Callout tone="warn">{t("noRegister")}</Callout>
          ) : null}
          {register === null ? null : (
            <Select
              label={t("register")}
              value={register.id}
              options={registers.map((each) => ({ value: each.id, label: each.fileName }))}
              onChange={setChosen}
            />
          )}
          <Select
            label={t("fillTo")}
            value={multiple}
            options={MULTIPLES.map((value) => ({ value, label: format.number(Number(value)) }))}
            onChange={setMultiple}
          />
          {rows === null || size === null ? null : <p>{t("sealRegisterSays", { rows: rows.length, n: size })}</p>}
          <ListRefusal refusal={damage ?? disk.refusal ?? unlaid} />
        </div>
      }
      manifest={null}
      confirmLabel={t("sealRegister")}
      busy={isBusy}
      disabled={rows === null}
      refusal={refusal}
      onConfirm={() => void seal()}
      onClose={onClose}
    />
  )
}

/** The rows of the newest version of a register on this device; null while they are read or where there are none. */
function useKeptRows(id: string | null) {
  const lists = useLocalLists()
  const [kept, setKept] = useState<{ readonly of: string; readonly rows: readonly SealedRow[] } | null>(null)
  const [damage, setDamage] = useState<ListDamage | null>(null)
  useEffect(() => {
    setDamage(null)
    if (id === null) return
    let isStale = false
    void lists.read(id).then((list) => {
      if (isStale || list === undefined) return
      if (isDamage(list)) return setDamage(list)
      const entries = list.versions.at(-1)?.entries
      if (entries !== undefined) setKept({ of: id, rows: entries.map(sealedRow) })
    })
    return () => {
      isStale = true
    }
  }, [lists, id])
  // Until the chosen one is read, the rows of the one before must not be sealed in its place.
  return { rows: kept !== null && kept.of === id ? kept.rows : null, damage }
}
