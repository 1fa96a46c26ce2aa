import type { SealedList } from "@wasit/domain"
import { MATCHING_WORDS } from "@wasit/domain/words"
import { type Gaps, gapsOf, sizesToTry } from "@wasit/matching/blind"
import { useEffect, useRef, useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import type { JobProgress } from "../lists/jobs.ts"
import { useLocalLists } from "../lists/use-lists.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Progress, Section, Table } from "../ui/index.ts"
import { BLIND_TEXTS } from "./blind-texts.ts"
import { registerFor } from "./candidates.ts"
import { PRICE_TEXTS } from "./price-texts.ts"
import { readPerson } from "./read-row.ts"
import { type ModePrice, TRIED, type TriedMode } from "./rehearsal.ts"
import { useLocalRounds } from "./use-carry.ts"
import { rehearsalWorker } from "./workers.ts"

/** Lists that lack nothing known of are tried with what lists of this kind usually lack. */
const USUAL: Gaps = { name: 0, father: 150, grandfather: 800, province: 150, district: 500, birth: 350, document: 850 }
/** In the order in which they stand to choose from. */
const MODES = ["open", "keys", "encodings"] as const satisfies readonly TriedMode[]
type Prices = Partial<Record<TriedMode, ModePrice>>
type Trying = { readonly mode: TriedMode; readonly done: number | null }

/** The price of each way of matching, measured on invented lists that lack as much as the own one does, and told as it is known. */
export function Price({ list }: { readonly list: SealedList }) {
  const t = useText(PRICE_TEXTS)
  const said = useText(BLIND_TEXTS)
  const format = useFormat()
  const { state } = useProcess()
  const gaps = useGaps(list)
  const [trying, setTrying] = useState<Trying | null>(null)
  const [prices, setPrices] = useState<Prices>({})
  const abort = useRef<AbortController | null>(null)
  const measure = async (): Promise<void> => {
    const cancelling = new AbortController()
    abort.current = cancelling
    setPrices({})
    setTrying({ mode: TRIED[0], done: null })
    const rows = registerFor(state, list)?.rows ?? 2 * list.count
    const order = { ...sizesToTry(list.count, rows), gaps: await gaps() }
    for (const mode of TRIED) {
      const watch = { onProgress: ({ done }: JobProgress) => setTrying({ mode, done }), signal: cancelling.signal }
      const price = await rehearsalWorker.run("rehearse", { ...order, mode }, watch)
      if (price === null) break
      setPrices((known) => ({ ...known, [mode]: price }))
    }
    setTrying(null)
  }
  // Whoever leaves the page waits for it no more.
  useEffect(() => () => abort.current?.abort(), [])
  const told = MODES.flatMap((mode) => (prices[mode] === undefined ? [] : [{ mode, ...prices[mode] }]))
  const share = (count: number, of: number): string => format.number(of === 0 ? 0 : Math.round((100 * count) / of))
  return (
    <Section
      title={t("price")}
      lead={t("priceLead")}
      actions={
        trying !== null ? undefined : (
          <Button icon="scale" onPress={() => void measure()}>
            {t("measure")}
          </Button>
        )
      }
    >
      {trying === null ? null : (
        <Progress
          label={t("measuring", { mode: format.say(MATCHING_WORDS[trying.mode]) })}
          value={trying.done}
          onCancel={() => abort.current?.abort()}
        />
      )}
      {told.length === 0 ? null : (
        <Table
          caption={t("price")}
          captionHidden
          narrow="cards"
          rows={told}
          rowKey={({ mode }) => mode}
          columns={[
            { id: "mode", head: said("mode"), isRowHeader: true, cell: ({ mode }) => format.say(MATCHING_WORDS[mode]) },
            {
              id: "finds",
              head: t("finds"),
              numeric: true,
              cell: ({ found, people }) => share(found, people),
            },
            {
              id: "wrong",
              head: t("wrong"),
              numeric: true,
              cell: ({ wrong, pairs }) => share(wrong, pairs),
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
