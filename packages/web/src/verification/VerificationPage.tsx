import { type ListId, mayDeliver, type Round } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useLocation } from "../app/Location.tsx"
import { pathOf } from "../app/sections.ts"
import { useText } from "../i18n/index.ts"
import { AsOf } from "../process/AsOf.tsx"
import { useNow } from "../process/use-now.ts"
import { useProcess } from "../record/process-context.tsx"
import { EmptyState, LinkButton, Page, Select, Tabs } from "../ui/index.ts"
import { FinalLists } from "./FinalLists.tsx"
import { ListPanel } from "./ListPanel.tsx"
import { ListsSection } from "./ListsSection.tsx"
import { RoundActs } from "./RoundActs.tsx"
import { RoundSection } from "./RoundSection.tsx"
import { deskOf, listsOf, turnOf } from "./round-model.ts"
import { ROUND_TEXTS } from "./round-texts.ts"
import { Unclaimed } from "./Unclaimed.tsx"
import { useChair } from "./use-chair.ts"
import { useListLabel } from "./use-list-label.ts"
import "./verification.css"

/** One bounded exchange over lists: statement, comments, replies; and the list both committees sign in the end. */
export default function VerificationPage() {
  const t = useText(ROUND_TEXTS)
  const { state, id } = useProcess()
  const { query, navigate } = useLocation()
  const rounds = [...state.verification.rounds.values()].sort((one, other) => other.number - one.number)
  const round = rounds.find((each) => each.id === query.get("round")) ?? rounds[0] ?? null
  return (
    <Page title={t("title")} lead={t("lead")} asOf={<AsOf />} actions={<Actions round={round} />}>
      {round === null ? <NoRound /> : null}
      {round !== null && rounds.length > 1 ? (
        <div class="no-print">
          <Select
            label={t("whichRound")}
            value={round.id}
            options={rounds.map((each) => ({ value: each.id, label: t("round", { n: each.number }) }))}
            onChange={(next) => navigate(`${pathOf("verification", id)}?round=${encodeURIComponent(next)}`, "replace")}
          />
        </div>
      ) : null}
      {round === null ? null : <RoundParts key={round.id} round={round} />}
      <FinalLists />
      <ListsSection />
    </Page>
  )
}

function NoRound() {
  const t = useText(ROUND_TEXTS)
  const { state, id } = useProcess()
  const { party, isHost } = useChair()
  const isExchanged = [...state.lists.lists.keys()].some((list) => mayDeliver(state, list))
  return (
    <EmptyState
      title={t("empty")}
      action={
        party !== null && !isExchanged ? (
          <LinkButton href={pathOf("intake", id)}>{t("toIntake")}</LinkButton>
        ) : undefined
      }
    >
      <p>{t("emptyWhat")}</p>
      {isExchanged && !isHost ? <p>{t("waitsHost")}</p> : null}
    </EmptyState>
  )
}

/** A round with what was said about the list that is chosen. */
function RoundParts({ round }: { readonly round: Round }) {
  const t = useText(ROUND_TEXTS)
  const label = useListLabel()
  const { state, id } = useProcess()
  const { party } = useChair()
  const { query, navigate } = useLocation()
  const lists = listsOf(state, round)
  // A party's own work comes first; the facilitator begins with the first list named.
  const [first] = useState(() =>
    lists.findIndex((list) => ["comments", "replies"].includes(deskOf(round, list, party) ?? "")),
  )
  const list = lists.find((each) => each.id === query.get("list")) ?? lists[Math.max(0, first)]
  const choose = (next: ListId): void => {
    const asked = new URLSearchParams({ round: round.id, list: next })
    navigate(`${pathOf("verification", id)}?${asked}`, "replace")
  }
  return (
    <>
      <RoundSection round={round} />
      {list === undefined ? null : (
        <Tabs
          label={t("whichLists")}
          tabs={lists.map((each) => ({ id: each.id, label: label(each) }))}
          selected={list.id}
          onSelect={choose}
        >
          <ListPanel key={list.id} round={round} list={list} />
        </Tabs>
      )}
      <Unclaimed round={round} />
    </>
  )
}

/** The next due act of this chair: the facilitator's acts, or where a party's turn is taken. */
function Actions({ round }: { readonly round: Round | null }) {
  const t = useText(ROUND_TEXTS)
  const { state, id } = useProcess()
  const { speaksFor, isHost } = useChair()
  const now = useNow()
  if (isHost) return <RoundActs round={round} />
  if (round === null || speaksFor === null) return null
  const turn = listsOf(state, round)
    .map((list) => turnOf(round, list, now))
    .find(({ who }) => who === speaksFor)
  if (turn === undefined) return null
  if (turn.step === "statement")
    return (
      <LinkButton kind="primary" icon="forward" href={`${pathOf("matching", id)}?list=${turn.list.id}`}>
        {t("toMatch")}
      </LinkButton>
    )
  const asked = new URLSearchParams({ round: round.id, list: turn.list.id, view: "rows" })
  return (
    <LinkButton kind="primary" icon="pen" href={`${pathOf("verification", id)}?${asked}`}>
      {t(turn.step === "comments" ? "toComment" : "toReply")}
    </LinkButton>
  )
}
