import { counterpart, delegationById, listStanding, mayDeliver, roundOf, type SealedList } from "@wasit/domain"
import { GRADE_WORDS } from "@wasit/domain/words"
import { fromHex, readOut } from "@wasit/record"
import { useEffect, useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { wordingIn } from "../process/wording.ts"
import { useAct, useProcess } from "../record/process-context.tsx"
import {
  Bdi,
  Button,
  Card,
  ConfirmAct,
  CopyButton,
  DefinitionList,
  Hash,
  Loading,
  Section,
  type ShownRefusal,
  Status,
} from "../ui/index.ts"
import { confirmRead, openList, readDelivered } from "./deposit.ts"
import { onDisk } from "./disk.ts"
import { INTAKE_TEXTS } from "./intake-texts.ts"
import { isListCode, ListRefusal } from "./ListRefusal.tsx"
import type { LocalLists } from "./local-lists.ts"

/** The lists that were sealed, ours and theirs, each with its four facts. */
export function SealedLists({ lists }: { readonly lists: LocalLists }) {
  const t = useText(INTAKE_TEXTS)
  const { state, chair } = useProcess()
  const found = [...state.lists.lists.values()].filter(
    (each) => each.party === chair.delegation || each.heldBy === chair.delegation,
  )
  if (found.length === 0) return null
  return (
    <Section title={t("sealedTitle")}>
      {found.map((list) => (
        <SealedCard key={list.id} list={list} lists={lists} />
      ))}
    </Section>
  )
}

function SealedCard({ list, lists }: { readonly list: SealedList; readonly lists: LocalLists }) {
  const t = useText(INTAKE_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const { state, chair } = useProcess()
  const isOwn = list.party === chair.delegation
  const party = wordingIn(delegationById(state.process, isOwn ? list.heldBy : list.party)?.label ?? {}, language)
  const root = fromHex(list.root)
  const words = root === null ? [] : readOut(root, [])[language === "en" ? "latin" : "arabic"]
  return (
    <Card title={isOwn ? t("ownList", { n: list.version }) : t("theirList", { n: list.version, party })}>
      <DefinitionList
        items={[
          { term: t("count"), value: format.number(list.count) },
          { term: t("grade"), value: format.say(GRADE_WORDS[list.grade]) },
          {
            term: t("root"),
            value: (
              <>
                <Hash value={list.root} /> <CopyButton text={list.root} />
              </>
            ),
          },
          { term: t("words"), value: <Bdi>{words.join(" · ")}</Bdi> },
        ]}
      />
      <FourFacts list={list} />
      {isOwn ? (
        <OpenOwn list={list} lists={lists} party={party} />
      ) : (
        <ReadTheirs list={list} lists={lists} party={party} />
      )}
    </Card>
  )
}

/** Deposited, delivered, read, answered: four facts, none implies the next. */
function FourFacts({ list }: { readonly list: SealedList }) {
  const t = useText(INTAKE_TEXTS)
  const format = useFormat()
  const { state } = useProcess()
  const standing = listStanding(state, list.id)
  const answers = roundOf(state, list.id)?.answering.get(list.id)?.statements[0] ?? null
  const zone = state.lists.exchanges.get(list.exchange)?.depositDue.zone
  const fact = (at: string | null | undefined, note = "") => {
    if (at === null || at === undefined || zone === undefined) return <Status kind="waiting">{t("notYet")}</Status>
    return (
      <Status kind={note === "" ? "done" : "late"}>
        {format.deadline(at, zone)} {note}
      </Status>
    )
  }
  return (
    <DefinitionList
      items={[
        { term: t("deposited"), value: fact(standing?.deposited, standing?.isLate === true ? `(${t("late")})` : "") },
        { term: t("delivered"), value: fact(standing?.delivered) },
        { term: t("read"), value: fact(standing?.read) },
        { term: t("answered"), value: fact(answers?.at) },
      ]}
    />
  )
}

type Part = { readonly list: SealedList; readonly lists: LocalLists; readonly party: string }

function OpenOwn({ list, lists, party }: Part) {
  const t = useText(INTAKE_TEXTS)
  const { state, view, replica } = useProcess()
  const { act, isBusy, refusal, clear } = useAct()
  const [isConfirming, setConfirming] = useState(false)
  if (list.opening !== null) {
    return mayDeliver(state, list.id) ? null : <Status kind="waiting">{t("waitsOpen", { party })}</Status>
  }
  const other = list.supplements === null ? counterpart(state.lists, list) : list
  if (other === null) return <Status kind="waiting">{t("waitsDeposit", { party })}</Status>
  if (view.cosignedTo <= Math.max(list.deposited.index, other.deposited.index)) {
    return <Status kind="waiting">{t("waitsCosign")}</Status>
  }
  const open = async (): Promise<void> => {
    const sealed = await lists.sealed(list.id)
    const isDone = await act(async (draft) =>
      sealed === undefined ? { code: "sealed-elsewhere" } : openList(draft, replica, sealed),
    )
    if (isDone) setConfirming(false)
  }
  const isOurs = refusal !== null && isListCode(refusal.code)
  return (
    <div class="stack">
      <div class="row">
        <Button kind="primary" icon="unlock" onPress={() => setConfirming(true)}>
          {t("openOwn")}
        </Button>
      </div>
      <ConfirmAct
        open={isConfirming}
        title={t("openOwn")}
        says={
          <>
            {t("openSays")}
            {isOurs ? <ListRefusal refusal={refusal} /> : null}
          </>
        }
        manifest={null}
        confirmLabel={t("openOwn")}
        busy={isBusy}
        refusal={isOurs ? null : refusal}
        onConfirm={() => void open()}
        onClose={() => {
          setConfirming(false)
          clear()
        }}
      />
    </div>
  )
}

function ReadTheirs({ list, lists, party }: Part) {
  const t = useText(INTAKE_TEXTS)
  const { state, replica } = useProcess()
  const { act, isBusy, refusal } = useAct()
  const [found, setFound] = useState<ShownRefusal | null>(null)
  const [isHere, setHere] = useState<boolean | null>(null)
  const [isOpening, setOpening] = useState(false)
  useEffect(() => {
    void lists.opened(list.id).then((opened) => setHere(opened !== undefined))
  }, [lists, list.id])
  if (!mayDeliver(state, list.id)) return <Status kind="waiting">{t("waitsOpen", { party })}</Status>
  // Nothing is offered before it is known whether it was done.
  if (isHere === null) return <Loading />
  if (isHere && list.read !== null) return <Status kind="done">{t("readHere")}</Status>
  const read = async (): Promise<void> => {
    setOpening(true)
    setFound(null)
    const opened = (await lists.opened(list.id)) ?? (await readDelivered(replica, list))
    setOpening(false)
    if ("code" in opened) {
      setFound(opened)
      return
    }
    const unkept = await onDisk(() => lists.keepOpened(opened))
    if (unkept !== null) {
      setFound(unkept)
      return
    }
    setHere(true)
    // A colleague of the delegation may have stated it already.
    if (list.read === null) await act((draft) => confirmRead(draft, opened))
  }
  return (
    <div class="stack">
      <div class="row">
        <Button kind="primary" icon="eye" busy={isBusy || isOpening} onPress={() => void read()}>
          {t("readTheirs")}
        </Button>
      </div>
      <ListRefusal refusal={found ?? refusal} />
    </div>
  )
}
