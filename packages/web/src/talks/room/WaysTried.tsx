import { type DelegationId, type TalksSession, tableOf } from "@wasit/domain"
import { epochSecondsToInstant } from "@wasit/domain/words"
import { useCallback, useEffect, useState } from "preact/hooks"
import { useFormat, useText } from "../../i18n/index.ts"
import { useNames } from "../../process/use-names.ts"
import { zoneOf } from "../../process/zone-of.ts"
import { useProcess } from "../../record/process-context.tsx"
import { Button, Loading, Section, Status, Table } from "../../ui/index.ts"
import { WAYS_TEXTS } from "./ways-texts.ts"

type Tried = ReadonlyMap<DelegationId, number>
type Answer = { readonly tested: readonly { readonly delegation: DelegationId; readonly at: number }[] }

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
            const at = tried.get(row)
            return at === undefined ? (
              <Status kind="waiting">{t("notTried")}</Status>
            ) : (
              <Status kind="done">{format.ago(instantOf(at), now, zone)}</Status>
            )
          },
        },
      ]}
    />
  )
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
        setTried("code" in answer ? "unknown" : new Map(answer.tested.map(({ delegation, at }) => [delegation, at]))),
      )
  }, [replica, session.id])
  useEffect(ask, [ask])
  return { tried, ask }
}
