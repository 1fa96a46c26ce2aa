import { delegationById, type Exchange, isParty, type ListId, type SealedList } from "@wasit/domain"
import type { Quality } from "@wasit/domain/intake"
import { GRADE_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { inBreaths } from "../app/breaths.ts"
import { pathOf } from "../app/sections.ts"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { useNow } from "../process/use-now.ts"
import { wordingIn } from "../process/wording.ts"
import { useAct, useProcess } from "../record/process-context.tsx"
import { Button, Callout, ConfirmAct, DefinitionList, EmptyState, LinkButton, Section, Select } from "../ui/index.ts"
import { depositList, sealForDeposit } from "./deposit.ts"
import { onDisk } from "./disk.ts"
import { INTAKE_TEXTS } from "./intake-texts.ts"
import { isListCode, ListRefusal } from "./ListRefusal.tsx"
import { localId } from "./local-id.ts"
import { type Desk, type ListVersion, type LocalList, nextVersion, rowsToSeal } from "./local-list.ts"
import { SEAL_TEXTS } from "./seal-texts.ts"
import { LIST_REFUSAL_TEXTS } from "./texts.ts"
import { useLocalLists } from "./use-lists.ts"

type Props = {
  readonly list: LocalList
  readonly desk: Desk
  readonly quality: Quality
  /** Is all that was done on the list on the disk? */
  readonly isKept: boolean
  readonly onVersion: (version: NewVersion) => Promise<void>
}

/** What was sealed or kept, before it has its number in the list. */
export type NewVersion = Omit<ListVersion, "version">

/** Step five: a claimed list is sealed and deposited; a register is kept as the version to match with. */
export function SealStep(props: Props) {
  const { list, desk, quality } = props
  const t = useText(INTAKE_TEXTS)
  const format = useFormat()
  const refusals = useText(LIST_REFUSAL_TEXTS)
  return (
    <Section title={t("step-seal")}>
      <DefinitionList
        items={[
          { term: t("goIn"), value: format.number(desk.going.length) },
          ...(desk.takenBack === 0 ? [] : [{ term: t("takenBack"), value: format.number(desk.takenBack) }]),
          { term: t("aside"), value: format.number(desk.list.setAside.length + desk.aside.length) },
          { term: t("grade"), value: format.say(GRADE_WORDS[quality.grade]) },
        ]}
      />
      {desk.going.length === 0 ? (
        <Callout tone="bad" title={refusals("list-has-nobody")} />
      ) : list.kind === "register" ? (
        <KeepRegister {...props} />
      ) : (
        <SealClaim {...props} />
      )}
    </Section>
  )
}

function KeepRegister({ list, desk, isKept, onVersion }: Props) {
  const t = useText(INTAKE_TEXTS)
  const { id: process, replica } = useProcess()
  const last = list.versions.at(-1)
  const [isKeeping, setKeeping] = useState(false)
  const keep = async (): Promise<void> => {
    setKeeping(true)
    const entries = desk.going.map((one) => one.entry)
    await onVersion({ at: replica.now(), list: null, entries })
    setKeeping(false)
  }
  return (
    <>
      {/* Said to be kept when it is on the disk, and not before. */}
      {last === undefined || !isKept ? null : (
        <Callout
          tone="done"
          title={t("kept", { n: last.version })}
          action={<LinkButton href={pathOf("matching", process)}>{t("toMatch")}</LinkButton>}
        />
      )}
      <div class="row">
        <Button kind="primary" icon="lock" busy={isKeeping} onPress={() => void keep()}>
          {t("keep", { n: nextVersion(list) })}
        </Button>
      </div>
    </>
  )
}

function SealClaim({ list, desk, quality, onVersion }: Props) {
  const t = useText(INTAKE_TEXTS)
  const seals = useText(SEAL_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const { state, chair, replica } = useProcess()
  const lists = useLocalLists()
  const now = useNow()
  const { act, isBusy, refusal, clear } = useAct()
  const [isConfirming, setConfirming] = useState(false)
  const exchanges = [...state.lists.exchanges.values()].filter((each) =>
    each.parties.some((one) => one === chair.delegation),
  )
  const [chosen, setChosen] = useState<string | null>(null)
  const exchange = exchanges.find((each) => each.id === chosen) ?? exchanges.at(-1)
  const party = chair.delegation
  if (exchange === undefined || !isParty(party)) {
    return <EmptyState title={seals("noExchange")}>{seals("noExchangeWhat")}</EmptyState>
  }
  const heldBy = exchange.parties.find((one) => one !== party) ?? exchange.parties[0]
  const own = [...state.lists.lists.values()].filter((each) => each.exchange === exchange.id && each.party === party)
  const version = own.reduce((most, each) => Math.max(most, each.version), 0) + 1
  const label = wordingIn(delegationById(state.process, heldBy)?.label ?? {}, language)
  // What came of this list the last time it was sealed.
  const sealed = own.find(({ id }) => id === list.versions.at(-1)?.list)
  const isOurs = refusal !== null && isListCode(refusal.code)

  const sealAndDeposit = async (): Promise<void> => {
    const id = `list_${localId()}` as ListId
    const { grade } = quality
    const target = { id, exchange: exchange.id, party, heldBy, version, supplements: supplemented(own), grade }
    // Sealing many rows takes its time: the act has begun before it, so that nobody seals twice.
    const isDone = await act(async (draft) => {
      const made = await sealForDeposit(target, await inBreaths(rowsToSeal(desk)))
      if ("code" in made) return made
      // The key is on this disk before anybody else has the list.
      return (await onDisk(() => lists.keepSealed(made.sealed))) ?? depositList(draft, made.sealed, made.file)
    })
    if (!isDone) return
    const entries = desk.going.map((one) => one.entry)
    await onVersion({ at: replica.now(), list: id, entries })
    setConfirming(false)
  }
  const offer = (
    <div class="stack">
      {own.length === 0 ? null : <Callout tone={sealed === undefined ? "warn" : "info"}>{seals("supplement")}</Callout>}
      <div class="row">
        <Button kind={sealed === undefined ? "primary" : "plain"} icon="seal" onPress={() => setConfirming(true)}>
          {t("seal", { n: version })}
        </Button>
      </div>
    </div>
  )
  return (
    <>
      {exchanges.length < 2 ? null : (
        <Select
          label={seals("exchange")}
          value={exchange.id}
          options={exchanges.map((each) => ({ value: each.id, label: seals("exchangeDue", { when: due(each) }) }))}
          onChange={setChosen}
        />
      )}
      {/* A supplement may come at any time. */}
      {own.length > 0 ? null : now > exchange.depositDue.at ? (
        <Callout tone="warn">{seals("exchangeLate", { when: due(exchange) })}</Callout>
      ) : (
        <p class="soft">{seals("exchangeDue", { when: due(exchange) })}</p>
      )}
      {sealed === undefined ? null : (
        <Callout tone="done" title={seals("sealedNow", { n: sealed.version })}>
          {seals("sealedNext")}
        </Callout>
      )}
      {sealed === undefined ? (
        offer
      ) : (
        // What was just sealed is not offered to be sealed again at a glance.
        <details>
          <summary>{seals("sealFurther")}</summary>
          {offer}
        </details>
      )}
      <ConfirmAct
        open={isConfirming}
        title={t("seal", { n: version })}
        says={
          <>
            {seals(own.length === 0 ? "sealSays" : "sealSupplementSays", {
              rows: desk.going.length,
              party: label,
              version,
              grade: format.say(GRADE_WORDS[quality.grade]),
            })}
            {isOurs ? <ListRefusal refusal={refusal} /> : null}
          </>
        }
        manifest={null}
        confirmLabel={t("seal", { n: version })}
        busy={isBusy}
        refusal={isOurs ? null : refusal}
        onConfirm={() => void sealAndDeposit()}
        onClose={() => {
          setConfirming(false)
          clear()
        }}
      />
    </>
  )

  function due({ depositDue }: Exchange): string {
    return format.deadline(depositDue.at, depositDue.zone)
  }
}

/** The first list of this party in the exchange: what comes later supplements it. */
function supplemented(own: readonly SealedList[]): ListId | null {
  return own.find((each) => each.supplements === null)?.id ?? null
}
