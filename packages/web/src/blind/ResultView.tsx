import { type BlindRound, isParty } from "@wasit/domain"
import type { SealedRow } from "@wasit/domain/intake"
import { useEffect, useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { useLocalLists } from "../lists/use-lists.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { useAsOf } from "../process/AsOf.tsx"
import { useProcess } from "../record/process-context.tsx"
import { Bdi, Button, Callout, Figure, Figures, Section, Table } from "../ui/index.ts"
import { useChair } from "../verification/use-chair.ts"
import type { RoundReading } from "./blind-jobs.ts"
import { BLIND_TEXTS } from "./blind-texts.ts"
import { CHECK_TEXTS } from "./check-texts.ts"
import { useLocalRounds } from "./use-carry.ts"

/** What came out, at the agreed level, and the second step: rows pair by pair, as both parties want them. */
export function ResultView({ round, reading }: { readonly round: BlindRound; readonly reading: RoundReading | null }) {
  const t = useText(BLIND_TEXTS)
  const asOf = useAsOf()
  return (
    <Section title={t("result")}>
      <Figures>
        <Figure value={round.released?.matches ?? null} label={t("matches")} asOf={asOf} rule={t("matchesRule")} />
      </Figures>
      <Callout tone="warn">{t("noMatchWarns")}</Callout>
      {reading?.ownRows == null || reading.ownRows.length === 0 ? null : (
        <Pairs round={round} reading={reading} places={reading.ownRows} />
      )}
    </Section>
  )
}

/** `shown` is undefined until both rows were given, and null where the other one is not the row that matched. */
type PairLine = { readonly pair: number; readonly place: number; readonly shown: SealedRow | null | undefined }

function Pairs(props: {
  readonly round: BlindRound
  readonly reading: RoundReading
  readonly places: readonly number[]
}) {
  const { round, reading, places } = props
  const t = useText(BLIND_TEXTS)
  const format = useFormat()
  const own = useOwnRows(round)
  const [wanted, setWanted] = useState<number | null>(null)
  const isByPair = round.terms?.output === "records"
  const rows: PairLine[] = places.map((place, at) => ({
    pair: at + 1,
    place,
    shown: reading.shown.find(({ pair }) => pair === at + 1)?.row,
  }))
  return (
    <>
      <Table
        caption={t("ownRows")}
        narrow="cards"
        rows={rows}
        rowKey={({ pair }) => pair}
        columns={[
          { id: "pair", head: t("pair"), numeric: true, isRowHeader: true, cell: ({ pair }) => format.number(pair) },
          { id: "row", head: t("row"), numeric: true, cell: ({ place }) => format.number(place + 1) },
          { id: "name", head: t("name"), cell: ({ place }) => <Bdi>{own?.[place]?.name ?? "—"}</Bdi> },
          ...(isByPair
            ? [
                {
                  id: "other",
                  head: t("otherRow"),
                  cell: (line: PairLine) => <OtherRow round={round} line={line} onWant={() => setWanted(line.pair)} />,
                },
              ]
            : []),
        ]}
      />
      {wanted === null ? null : (
        <ActDialog
          code="blind-pairs-wanted/1"
          title={t("want")}
          body={{ round: round.id, pairs: [wanted] }}
          confirmLabel={t("want")}
          onClose={() => setWanted(null)}
        >
          <p>{t("wantSays", { n: wanted })}</p>
        </ActDialog>
      )}
    </>
  )
}

function OtherRow(props: { readonly round: BlindRound; readonly line: PairLine; readonly onWant: () => void }) {
  const t = useText(BLIND_TEXTS)
  const check = useText(CHECK_TEXTS)
  const { chair } = useProcess()
  const { speaksFor } = useChair()
  const { shown, pair } = props.line
  if (shown === null) return <span class="blind-differs">{check("rowDiffers")}</span>
  if (shown !== undefined) {
    const told = [shown.name, shown.father, shown.province].filter((text) => text !== undefined)
    return (
      <>
        {told.map((text) => (
          <span key={text} class="blind-shown">
            <Bdi>{text}</Bdi>
          </span>
        ))}
      </>
    )
  }
  const by = props.round.wanted.get(pair)
  const own = chair.delegation
  if (isParty(own) && by?.has(own) === true) return <span class="soft">{t("youWant")}</span>
  return (
    <div class="row">
      <span class="soft">{t(by === undefined || by.size === 0 ? "notShown" : "otherWants")}</span>
      {speaksFor === null ? null : (
        <Button kind="quiet" onPress={props.onWant}>
          {t("want")}
        </Button>
      )}
    </div>
  )
}

/** The own rows as they were sealed; null on a device that has them not. */
function useOwnRows(round: BlindRound): readonly SealedRow[] | null {
  const { chair } = useProcess()
  const lists = useLocalLists()
  const rounds = useLocalRounds()
  const [rows, setRows] = useState<readonly SealedRow[] | null>(null)
  const register = round.terms?.register ?? null
  const isClaimant = chair.delegation === round.claimant
  useEffect(() => {
    let isStale = false
    const found = isClaimant || register === null ? lists.sealed(round.list) : rounds.register(register)
    void found.then((own) => {
      if (!isStale) setRows(own?.rows ?? null)
    })
    return () => {
      isStale = true
    }
  }, [lists, rounds, round.list, register, isClaimant])
  return rows
}
