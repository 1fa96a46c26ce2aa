import { type DelegationId, type TalksSession, tableOf } from "@wasit/domain"
import type { ToldWay } from "@wasit/domain/room"
import { epochSecondsToInstant } from "@wasit/domain/words"
import { useCallback, useEffect, useState } from "preact/hooks"
import { useFormat, useText } from "../../i18n/index.ts"
import { useNames } from "../../process/use-names.ts"
import { zoneOf } from "../../process/zone-of.ts"
import { useProcess } from "../../record/process-context.tsx"
import { Button, Loading, Section, Status, Table } from "../../ui/index.ts"
import { microphoneWord, wayWord } from "./way-words.ts"
import { WAYS_TEXTS } from "./ways-texts.ts"

/** Of one delegation: when a try was measured last, and what somebody chose to tell of it. */
type TriedBy = {
  readonly delegation: DelegationId
  readonly at: number | null
  readonly told: (ToldWay & { readonly at: number }) | null
}
type Tried = ReadonlyMap<DelegationId, TriedBy>
type Answer = { readonly tested: readonly TriedBy[] }

/** For those who host a sitting: which delegations have tried their way to it, so that the rest can be asked to. */
export function WaysTried({ session }: { readonly session: TalksSession }) {
  const t = useText(WAYS_TEXTS)
  const { tried, ask } = useTried(session)
  return (
    <Section
      title={t("title")}
      lead={t("lead")}
      actions={
        <Button kind="quiet" onPress={ask}>
          {t("again")}
        </Button>
      }
    >
      {tried === null ? (
        <Loading />
      ) : tried === "unknown" ? (
        <p>{t("unknown")}</p>
      ) : (
        <TriedTable session={session} tried={tried} />
      )}
    </Section>
  )
}

function TriedTable({ session, tried }: { readonly session: TalksSession; readonly tried: Tried }) {
  const t = useText(WAYS_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { state } = useProcess()
  const zone = zoneOf(state.process)
  // The server's clock, not the record's: an example's record stands in another year.
  const now = instantOf(Date.now())
  return (
    <Table
      caption={t("title")}
      captionHidden
      narrow="cards"
      rows={tableOf(session)}
      rowKey={(row) => row}
      columns={[
        { id: "delegation", head: t("delegation"), isRowHeader: true, cell: (row) => names.delegation(row) },
        {
          id: "tried",
          head: t("tried"),
          cell: (row) => {
            const at = tried.get(row)?.at ?? null
            return at === null ? (
              <Status kind="waiting">{t("notTried")}</Status>
            ) : (
              <Status kind="done">{format.ago(instantOf(at), now, zone)}</Status>
            )
          },
        },
        { id: "way", head: t("way"), cell: (row) => <Told told={tried.get(row)?.told} word={wayWord} /> },
        {
          id: "microphone",
          head: t("microphone"),
          cell: (row) => <Told told={tried.get(row)?.told} word={microphoneWord} />,
        },
      ]}
    />
  )
}

/** What was told, or plainly that nothing was: a delegation need not tell. */
function Told<Word extends Parameters<ReturnType<typeof useText<typeof WAYS_TEXTS>>>[0]>(props: {
  readonly told: ToldWay | null | undefined
  readonly word: (told: ToldWay) => Word
}) {
  const t = useText(WAYS_TEXTS)
  const { told = null, word } = props
  return told === null ? <span class="soft">{t("notTold")}</span> : <span>{t(word(told))}</span>
}

const instantOf = (milliseconds: number): string => epochSecondsToInstant(Math.floor(milliseconds / 1000))

/** null while the server is being asked. */
function useTried(session: TalksSession): { readonly tried: Tried | "unknown" | null; readonly ask: () => void } {
  const { replica } = useProcess()
  const [tried, setTried] = useState<Tried | "unknown" | null>(null)
  const ask = useCallback(() => {
    setTried(null)
    void replica.line
      .get<Answer>(`/talks/${encodeURIComponent(session.id)}/tests`)
      .then((answer) =>
        setTried("code" in answer ? "unknown" : new Map(answer.tested.map((each) => [each.delegation, each]))),
      )
  }, [replica, session.id])
  useEffect(ask, [ask])
  return { tried, ask }
}
