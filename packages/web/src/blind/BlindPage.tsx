import { type BlindRound, blindStep, isParty, type ProcessState, type SealedList } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useLocation } from "../app/Location.tsx"
import { pathOf } from "../app/sections.ts"
import { useText } from "../i18n/index.ts"
import { AsOf } from "../process/AsOf.tsx"
import { useNames } from "../process/use-names.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, EmptyState, LinkButton, Page, Section, Select } from "../ui/index.ts"
import { useChair } from "../verification/use-chair.ts"
import { BLIND_TEXTS } from "./blind-texts.ts"
import { isRunning, listsToMatch } from "./candidates.ts"
import { Price } from "./Price.tsx"
import { ProposeDialog } from "./ProposeDialog.tsx"
import { RegisterDialog } from "./RegisterDialog.tsx"
import { RoundView } from "./RoundView.tsx"
import "./blind.css"

/** How a list is matched: openly or blind, as both parties choose; and the blind round, carried from here by all three. */
export default function BlindPage() {
  const t = useText(BLIND_TEXTS)
  const { state, id, chair } = useProcess()
  const { query, navigate } = useLocation()
  const { party, speaksFor } = useChair()
  const rounds = [...state.blind.rounds.values()].sort((one, other) => other.number - one.number)
  const round = rounds.find((each) => each.id === query.get("round")) ?? rounds[0] ?? null
  const lists = party === null ? [] : listsToMatch(state, chair.delegation)
  const ofRound = round !== null && isRunning(state, round) ? state.lists.lists.get(round.list) : undefined
  // Whoever is to agree sees what each way finds before the button.
  const isProposed = round !== null && blindStep(state, round) === "proposed"
  const priced = isProposed ? ofRound : (lists[0] ?? ofRound)
  const price = party === null || priced === undefined ? null : <Price list={priced} />
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      asOf={<AsOf />}
      actions={
        speaksFor === null ? null : <Propose lists={lists} isNext={rounds.every((each) => isPast(state, each))} />
      }
    >
      {round === null && lists.length === 0 ? <Nothing /> : null}
      {rounds.length > 1 && round !== null ? (
        <Select
          label={t("whichRound")}
          value={round.id}
          options={rounds.map((each) => ({ value: each.id, label: t("round", { n: each.number }) }))}
          onChange={(next) => navigate(`${pathOf("blind", id)}?round=${encodeURIComponent(next)}`, "replace")}
        />
      ) : null}
      {round === null ? null : (
        <RoundView key={round.id} round={round}>
          {isProposed ? price : null}
        </RoundView>
      )}
      {isProposed ? null : price}
      {party === null ? null : <Registers />}
    </Page>
  )
}

/** Nothing is left to do in it: another round may be the next thing. */
const isPast = (state: ProcessState, round: BlindRound): boolean =>
  ["purged", "dropped", "open"].includes(blindStep(state, round))

function Propose({ lists, isNext }: { readonly lists: readonly SealedList[]; readonly isNext: boolean }) {
  const t = useText(BLIND_TEXTS)
  const [isOpen, setOpen] = useState(false)
  if (lists.length === 0) return null
  return (
    <>
      <Button kind={isNext ? "primary" : "plain"} icon="pen" onPress={() => setOpen(true)}>
        {t("propose")}
      </Button>
      {isOpen ? <ProposeDialog lists={lists} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function Nothing() {
  const t = useText(BLIND_TEXTS)
  const { id } = useProcess()
  const { party } = useChair()
  if (party === null) return <EmptyState title={t("emptyHost")}>{t("emptyHostWhat")}</EmptyState>
  return (
    <EmptyState title={t("emptyParty")} action={<LinkButton href={pathOf("intake", id)}>{t("toIntake")}</LinkButton>}>
      {t("emptyPartyWhat")}
    </EmptyState>
  )
}

/** The registers that stand sealed, and the own one to seal. */
function Registers() {
  const t = useText(BLIND_TEXTS)
  const names = useNames()
  const { state, chair } = useProcess()
  const { speaksFor } = useChair()
  const [isOpen, setOpen] = useState(false)
  const registers = [...state.blind.registers.values()]
  if (!isParty(chair.delegation)) return null
  return (
    <Section
      title={t("registers")}
      actions={
        speaksFor === null ? undefined : (
          <Button icon="seal" onPress={() => setOpen(true)}>
            {t("sealRegister")}
          </Button>
        )
      }
    >
      {registers.length === 0 ? (
        <p class="soft">{t("registersNone")}</p>
      ) : (
        <ul class="blind-lines">
          {registers.map((each) => (
            <li key={each.id}>{t("sealedRegister", { who: names.delegation(each.party), n: each.rows })}</li>
          ))}
        </ul>
      )}
      {isOpen ? <RegisterDialog onClose={() => setOpen(false)} /> : null}
    </Section>
  )
}
