import type { SealedList } from "@wasit/domain"
import { MATCHING_WORDS } from "@wasit/domain/words"
import { type Gaps, gapsOf, sizesToTry } from "@wasit/matching/blind"
import { useRef, useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import type { JobProgress } from "../lists/jobs.ts"
import { useLocalLists } from "../lists/use-lists.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Progress, Section, Table } from "../ui/index.ts"
import { BLIND_TEXTS } from "./blind-texts.ts"
import { registerFor } from "./candidates.ts"
import { PRICE_TEXTS } from "./price-texts.ts"
import { readPerson } from "./read-row.ts"
import type { RehearsalResult } from "./rehearsal.ts"
import { useLocalRounds } from "./use-carry.ts"
import { blindWorker } from "./workers.ts"

/** Lists that lack nothing known of are tried with what lists of this kind usually lack. */
const USUAL: Gaps = { name: 0, father: 150, grandfather: 800, province: 150, district: 500, birth: 350, document: 850 }
const MODES = ["open", "keys", "encodings"] as const

/** The price of each way of matching, measured on invented lists that lack as much as the own one does. */
export function Price({ list }: { readonly list: SealedList }) {
  const t = useText(PRICE_TEXTS)
  const said = useText(BLIND_TEXTS)
  const format = useFormat()
  const { state } = useProcess()
  const gaps = useGaps(list)
  const [progress, setProgress] = useState<JobProgress | null>(null)
  const [result, setResult] = useState<RehearsalResult | null>(null)
  const abort = useRef<AbortController | null>(null)
  const measure = async (): Promise<void> => {
    abort.current = new AbortController()
    setProgress({ step: "rehearsal", done: null, rows: 0 })
    const rows = registerFor(state, list)?.rows ?? 2 * list.count
    const order = { ...sizesToTry(list.count, rows), gaps: await gaps() }
    const watch = { onProgress: setProgress, signal: abort.current.signal }
    const found = await blindWorker.run("rehearse", order, watch)
    setProgress(null)
    if (found !== null) setResult(found)
  }
  const share = (count: number, of: number): string => format.number(of === 0 ? 0 : Math.round((100 * count) / of))
  return (
    <Section
      title={t("price")}
      lead={t("priceLead")}
      actions={
        progress !== null ? undefined : (
          <Button icon="scale" onPress={() => void measure()}>
            {t("measure")}
          </Button>
        )
      }
    >
      {progress === null ? null : (
        <Progress label={t("measuring")} value={progress.done} onCancel={() => abort.current?.abort()} />
      )}
      {result === null ? null : (
        <Table
          caption={t("price")}
          captionHidden
          narrow="cards"
          rows={MODES}
          rowKey={(mode) => mode}
          columns={[
            { id: "mode", head: said("mode"), isRowHeader: true, cell: (mode) => format.say(MATCHING_WORDS[mode]) },
            {
              id: "finds",
              head: t("finds"),
              numeric: true,
              cell: (mode) => share(result.modes[mode].found, result.people),
            },
            {
              id: "wrong",
              head: t("wrong"),
              numeric: true,
              cell: (mode) => share(result.modes[mode].wrong, result.modes[mode].pairs),
            },
          ]}
        />
      )}
    </Section>
  )
}

/** What the own list lacks, where this device has it. */
function useGaps(list: SealedList): () => Promise<Gaps> {
  const { state, chair } = useProcess()
  const lists = useLocalLists()
  const rounds = useLocalRounds()
  return async () => {
    const register = registerFor(state, list)
    const own =
      chair.delegation === list.party
        ? await lists.sealed(list.id)
        : register === null
          ? undefined
          : await rounds.register(register.id)
    const rows = (own?.rows ?? []).filter((row) => row.name !== undefined)
    return rows.length === 0 ? USUAL : gapsOf(rows.map(readPerson))
  }
}
