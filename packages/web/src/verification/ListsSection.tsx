import { counterpart, mayDeliver, proposalStanding, type SealedList } from "@wasit/domain"
import { GRADE_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { pathOf } from "../app/sections.ts"
import { useFormat, useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { newId } from "../process/new-id.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Callout, LinkButton, NumberField, Section, Status, type StatusKind, Table } from "../ui/index.ts"
import { LIST_ACT_TEXTS } from "./list-act-texts.ts"
import { OpenExchange } from "./OpenExchange.tsx"
import { useChair } from "./use-chair.ts"
import { useListLabel } from "./use-list-label.ts"

/** Every list that was sealed, first and supplementary, as all at the table may see it: counts and facts, no name. */
export function ListsSection() {
  const t = useText(LIST_ACT_TEXTS)
  const format = useFormat()
  const label = useListLabel()
  const { state, id } = useProcess()
  const { speaksFor, isHost } = useChair()
  const [isOpening, setOpening] = useState(false)
  const lists = [...state.lists.lists.values()]
  const hasOwn = lists.some(({ party }) => party === speaksFor)
  const screening = ({ screened }: SealedList): string =>
    screened === null
      ? "—"
      : t("screenedAs", {
          admitted: format.number(screened.admitted),
          duplicates: format.number(screened.duplicates),
          incomplete: format.number(screened.incomplete),
        })
  return (
    <Section
      title={t("title")}
      lead={t("lead")}
      actions={
        hasOwn ? (
          <LinkButton icon="seal" href={pathOf("intake", id)}>
            {t("addSupplement")}
          </LinkButton>
        ) : isHost && state.lists.exchanges.size > 0 ? (
          <Button icon="plus" onPress={() => setOpening(true)}>
            {t("openExchange")}
          </Button>
        ) : undefined
      }
    >
      <Table
        caption={t("tableTitle")}
        captionHidden
        narrow="cards"
        empty={<p class="soft">{t("none")}</p>}
        columns={[
          { id: "list", head: t("list"), isRowHeader: true, cell: label },
          { id: "names", head: t("names"), numeric: true, cell: ({ count }) => format.number(count) },
          { id: "grade", head: t("grade"), cell: ({ grade }) => format.say(GRADE_WORDS[grade]) },
          { id: "state", head: t("state"), cell: (list) => <ListState list={list} /> },
          { id: "screened", head: t("screened"), cell: screening },
          { id: "acts", head: t("actions"), cell: (list) => <ListActs list={list} /> },
        ]}
        rows={lists}
        rowKey={(list) => list.id}
      />
      {isOpening ? <OpenExchange onClose={() => setOpening(false)} /> : null}
    </Section>
  )
}

function ListState({ list }: { readonly list: SealedList }) {
  const t = useText(LIST_ACT_TEXTS)
  const { state } = useProcess()
  const [kind, word] = standing()
  return <Status kind={kind}>{t(word)}</Status>

  function standing(): readonly [StatusKind, "sealed" | "opened" | "delivered" | "read"] {
    if (list.read !== null) return ["done", "read"]
    if (mayDeliver(state, list.id)) return ["open", "delivered"]
    return list.opening === null ? ["waiting", "sealed"] : ["waiting", "opened"]
  }
}

/** What can still be done about one list: its holder screens it; while the other deposit is missing, opening it early. */
function ListActs({ list }: { readonly list: SealedList }) {
  const t = useText(LIST_ACT_TEXTS)
  const { state } = useProcess()
  const { speaksFor, isHost, has } = useChair()
  const [open, setOpen] = useState<"screen" | "early" | null>(null)
  const proposals = state.lists.earlyOpenings.get(list.id) ?? []
  const isProposed = proposals.some((each) => ["open", "agreed"].includes(proposalStanding(state.process, each)))
  const isMissing = list.supplements === null && counterpart(state.lists, list) === null
  const mayPropose = (speaksFor !== null || isHost) && has("LISTS")
  const isEarly = mayPropose && isMissing && !mayDeliver(state, list.id) && !isProposed
  const mayScreen = speaksFor === list.heldBy && list.read !== null
  if (!isEarly && !mayScreen) return <>—</>
  return (
    <div class="row">
      {mayScreen ? (
        <Button kind="quiet" icon="pen" onPress={() => setOpen("screen")}>
          {t("screen")}
        </Button>
      ) : null}
      {isEarly ? (
        <Button kind="quiet" icon="unlock" onPress={() => setOpen("early")}>
          {t("early")}
        </Button>
      ) : null}
      {open === "screen" ? <Screening list={list} onClose={() => setOpen(null)} /> : null}
      {open === "early" ? <EarlyOpening list={list} onClose={() => setOpen(null)} /> : null}
    </div>
  )
}

function EarlyOpening({ list, onClose }: { readonly list: SealedList; readonly onClose: () => void }) {
  const t = useText(LIST_ACT_TEXTS)
  const label = useListLabel()
  const [proposal] = useState(() => newId("proposal"))
  return (
    <ActDialog code="early-opening-proposed/1" title={t("early")} body={{ proposal, list: list.id }} onClose={onClose}>
      <p>{label(list)}</p>
      <p>{t("earlySays")}</p>
    </ActDialog>
  )
}

function Screening({ list, onClose }: { readonly list: SealedList; readonly onClose: () => void }) {
  const t = useText(LIST_ACT_TEXTS)
  const format = useFormat()
  const [duplicates, setDuplicates] = useState<number | null>(list.screened?.duplicates ?? 0)
  const [incomplete, setIncomplete] = useState<number | null>(list.screened?.incomplete ?? 0)
  const [admitted, setAdmitted] = useState<number | null>(list.screened?.admitted ?? list.count)
  const sum = (admitted ?? 0) + (duplicates ?? 0) + (incomplete ?? 0)
  const isReady = admitted !== null && duplicates !== null && incomplete !== null && sum === list.count
  return (
    <ActDialog
      code="list-screened/1"
      title={t("screen")}
      body={isReady ? { list: list.id, admitted, duplicates, incomplete } : null}
      onClose={onClose}
    >
      <p>{t("screenSays", { n: list.count })}</p>
      <NumberField label={t("admitted")} value={admitted} min={0} onChange={setAdmitted} />
      <NumberField label={t("duplicates")} value={duplicates} min={0} onChange={setDuplicates} />
      <NumberField label={t("incomplete")} value={incomplete} min={0} onChange={setIncomplete} />
      {sum === list.count ? null : (
        <Callout tone="warn">{t("sumDiffers", { sum: format.number(sum), n: format.number(list.count) })}</Callout>
      )}
    </ActDialog>
  )
}
