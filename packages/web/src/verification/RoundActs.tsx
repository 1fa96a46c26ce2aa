import { type BodyOf, type Deadline, mayDeliver, type Round } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { DeadlineField } from "../process/DeadlineField.tsx"
import { newId } from "../process/new-id.ts"
import { useNow } from "../process/use-now.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Callout, Checkbox } from "../ui/index.ts"
import { LIST_ACT_TEXTS } from "./list-act-texts.ts"
import { OpenExchange } from "./OpenExchange.tsx"
import { listsOf, turnOf } from "./round-model.ts"
import { ROUND_TEXTS } from "./round-texts.ts"
import { useListLabel } from "./use-list-label.ts"

/** What a facilitator does for a round: open the exchange of lists, open the round, close it. */
export function RoundActs({ round }: { readonly round: Round | null }) {
  const t = useText(ROUND_TEXTS)
  const lists = useText(LIST_ACT_TEXTS)
  const { state } = useProcess()
  const now = useNow()
  const [open, setOpen] = useState<"exchange" | "round" | "close" | null>(null)
  const close = (): void => setOpen(null)
  const isOpen = round !== null && round.closed === null
  const isDelivered = [...state.lists.lists.keys()].some((list) => mayDeliver(state, list))
  const isSaid =
    isOpen &&
    (now > round.repliesDue.at || listsOf(state, round).every((list) => turnOf(round, list, now).who === null))
  const number = state.verification.rounds.size + 1
  return (
    <>
      {isOpen ? (
        <Button kind={isSaid ? "primary" : "plain"} icon="lock" onPress={() => setOpen("close")}>
          {t("closeRound", { n: round.number })}
        </Button>
      ) : isDelivered ? (
        <Button kind="primary" icon="plus" onPress={() => setOpen("round")}>
          {t("openRound", { n: number })}
        </Button>
      ) : state.lists.exchanges.size === 0 ? (
        <Button kind="primary" icon="plus" onPress={() => setOpen("exchange")}>
          {lists("openExchange")}
        </Button>
      ) : null}
      {open === "exchange" ? <OpenExchange onClose={close} /> : null}
      {open === "round" ? <OpenRound number={number} onClose={close} /> : null}
      {open === "close" && isOpen ? <CloseRound round={round} onClose={close} /> : null}
    </>
  )
}

type Dues = Pick<BodyOf<"round-opened/1">, "answersDue" | "commentsDue" | "repliesDue">
const DUES = ["answersDue", "commentsDue", "repliesDue"] as const satisfies readonly (keyof Dues)[]

function OpenRound({ number, onClose }: { readonly number: number; readonly onClose: () => void }) {
  const t = useText(ROUND_TEXTS)
  const format = useFormat()
  const label = useListLabel()
  const { state } = useProcess()
  const offered = [...state.lists.lists.values()].filter(({ id }) => mayDeliver(state, id))
  const [id] = useState(() => newId("round"))
  const [chosen, setChosen] = useState<readonly string[]>(offered.map((list) => list.id))
  const [dues, setDues] = useState<Readonly<Record<keyof Dues, Deadline | null>>>({
    answersDue: null,
    commentsDue: null,
    repliesDue: null,
  })
  const lists = offered.map((list) => list.id).filter((each) => chosen.includes(each))
  const { answersDue, commentsDue, repliesDue } = dues
  const isReady = lists.length > 0 && answersDue !== null && commentsDue !== null && repliesDue !== null
  const body = isReady ? { id, number, lists, answersDue, commentsDue, repliesDue } : null
  return (
    <ActDialog code="round-opened/1" title={t("openRound", { n: number })} body={body} onClose={onClose}>
      <p>{t("openRoundSays")}</p>
      <fieldset class="group">
        <legend class="group-legend">{t("whichLists")}</legend>
        {offered.length === 0 ? <p class="soft">{t("noLists")}</p> : null}
        {offered.map((list) => (
          <Checkbox
            key={list.id}
            label={label(list)}
            hint={format.number(list.count)}
            checked={chosen.includes(list.id)}
            onChange={(isOn) => setChosen(isOn ? [...chosen, list.id] : chosen.filter((each) => each !== list.id))}
          />
        ))}
      </fieldset>
      {DUES.map((due) => (
        <DeadlineField
          key={due}
          label={t(due)}
          value={dues[due]}
          zone={zoneOf(state.process)}
          onChange={(deadline) => setDues((old) => ({ ...old, [due]: deadline }))}
        />
      ))}
    </ActDialog>
  )
}

function CloseRound({ round, onClose }: { readonly round: Round; readonly onClose: () => void }) {
  const t = useText(ROUND_TEXTS)
  const { state } = useProcess()
  const now = useNow()
  const open = listsOf(state, round).filter((list) => turnOf(round, list, now).who !== null).length
  const title = t("closeRound", { n: round.number })
  return (
    <ActDialog code="round-closed/1" title={title} body={{ round: round.id }} confirmLabel={title} onClose={onClose}>
      <p>{t("closeRoundSays", { n: round.number })}</p>
      {open === 0 ? null : <Callout tone="warn">{t("stillOpen", { n: open })}</Callout>}
    </ActDialog>
  )
}
