import type { DelegationId, ProcessState, StatementId } from "@wasit/domain"
import { useEffect, useState } from "preact/hooks"
import { useLocation, useParams } from "../app/Location.tsx"
import { pathOf } from "../app/sections.ts"
import { useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { AsOf } from "../process/AsOf.tsx"
import { DeadlineField } from "../process/DeadlineField.tsx"
import { newId } from "../process/new-id.ts"
import { useNow } from "../process/use-now.ts"
import { WordingField } from "../process/WordingField.tsx"
import { wordingOf } from "../process/wording-draft.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Checkbox, EmptyState, LinkButton, Loading, Page, Section, useUndoToast } from "../ui/index.ts"
import { Collisions } from "./Collisions.tsx"
import { collisionsOf, isBlocking } from "./collisions.ts"
import { COMPOSE_TEXTS } from "./compose-texts.ts"
import { FigurePicker } from "./FigurePicker.tsx"
import { Filled } from "./Filled.tsx"
import { Versions } from "./ParallelText.tsx"
import { SessionField } from "./SessionField.tsx"
import { type DraftKind, figuresAt, issuedBody, jointBody, type StatementDraft } from "./statement-draft.ts"
import { sessionsWithout } from "./statements-model.ts"
import { TopicsField, topicsOf } from "./TopicsField.tsx"
import { useDraft } from "./use-draft.ts"
import { useStatementRights } from "./use-statements.ts"
import "./statements.css"
import "../process/process.css"

type Change = (next: (old: StatementDraft) => StatementDraft) => void
type OnDesk = { readonly kind: DraftKind; readonly draft: StatementDraft; readonly change: Change }

/** The desk on which a text is written, its numbers are bound to the record, and it is checked before it is signed. */
export default function ComposePage() {
  const t = useText(COMPOSE_TEXTS)
  const { what = "" } = useParams()
  const { id, state, chair } = useProcess()
  const rights = useStatementRights()
  const { offer: offerUndo, forget: dropUndo } = useUndoToast()
  const kind = kindOf(what)
  // A draft that was discarded comes back to its own desk alone.
  useEffect(() => dropUndo, [kind, dropUndo])
  const { draft: kept, change, forget } = useDraft(kind)
  const draft = kept === null || kind !== "read-out" ? kept : ofSession(kept, state, chair.delegation)
  const corrected = kind.startsWith("statement_") ? state.statements.issued.get(kind as StatementId) : undefined
  const isForeign = kind.startsWith("statement_") && corrected?.by !== chair.delegation
  const title = t(TITLE[kind as keyof typeof TITLE] ?? "correction")
  const back = <LinkButton href={pathOf("statements", id)}>{t("back")}</LinkButton>
  if (!rights.mayPublish || isForeign)
    return (
      <Page title={title} width="text">
        <EmptyState title={t("notYours")} action={back} />
      </Page>
    )
  if (draft === null)
    return (
      <Page title={title}>
        <Loading />
      </Page>
    )
  const discard = (): void => {
    forget()
    offerUndo(t("discarded"), () => change(() => draft))
  }
  return (
    <Page
      title={title}
      lead={t("lead")}
      asOf={<AsOf />}
      actions={
        <>
          {back}
          <Sign kind={kind} draft={draft} forget={forget} />
        </>
      }
    >
      {corrected === undefined ? null : (
        <Section title={t("corrects")}>
          <blockquote class="statement-words">
            <Filled wording={corrected.wording} figures={corrected.figures} />
          </blockquote>
        </Section>
      )}
      <Desk kind={kind} draft={draft} change={change} />
      <div>
        <Button kind="quiet" icon="trash" onPress={discard}>
          {t("discard")}
        </Button>
      </div>
    </Page>
  )
}

/** A read-out is of some session: the first that this delegation owes one of, unless another was chosen. */
function ofSession(draft: StatementDraft, state: ProcessState, own: DelegationId): StatementDraft {
  if (draft.session !== null) return draft
  const session = sessionsWithout(state, own)[0] ?? [...state.talks.sessions.keys()].at(-1) ?? null
  return { ...draft, session }
}

const TITLE = { statement: "statement", "read-out": "readOut", joint: "joint" } as const

const kindOf = (what: string): DraftKind =>
  what === "read-out" || what === "joint" || what.startsWith("statement_") ? (what as DraftKind) : "statement"

function Desk({ kind, draft, change }: OnDesk) {
  const t = useText(COMPOSE_TEXTS)
  const { state, chair } = useProcess()
  const now = useNow()
  const wording = wordingOf(draft.wording)
  const found = collisionsOf(
    state,
    {
      wording: draft.wording,
      figures: draft.figures,
      session: kind === "read-out" ? draft.session : null,
      topics: kind === "read-out" ? topicsOf(draft.topics) : [],
      by: chair.delegation,
    },
    now,
  )
  return (
    <div class="desk">
      <div class="stack">
        <Section title={t("text")}>
          <WordingField
            label={t("text")}
            hint={t("textHint", { place: "{n}" })}
            value={draft.wording}
            onChange={(next) => change((old) => ({ ...old, wording: next }))}
            rows={5}
            required
          />
          <Context kind={kind} draft={draft} change={change} />
        </Section>
        <FigurePicker draft={draft} change={change} />
      </div>
      <div class="stack">
        <Collisions found={found} isEmpty={wording === null} change={change} />
        {wording === null ? null : (
          <Section title={t("preview")}>
            <Versions wording={wording} figures={draft.figures} />
          </Section>
        )}
      </div>
    </div>
  )
}

/** The session of a read-out and what it says of each topic; the embargo of a joint text. */
function Context({ kind, draft, change }: OnDesk) {
  const t = useText(COMPOSE_TEXTS)
  const { state } = useProcess()
  const [hasEmbargo, setHasEmbargo] = useState(draft.embargo !== null)
  if (kind === "joint") {
    return (
      <>
        <Checkbox
          label={t("hasEmbargo")}
          checked={hasEmbargo}
          onChange={(isOn) => {
            setHasEmbargo(isOn)
            if (!isOn) change((old) => ({ ...old, embargo: null }))
          }}
        />
        {hasEmbargo ? (
          <DeadlineField
            label={t("embargoUntil")}
            value={draft.embargo}
            zone={zoneOf(state.process)}
            onChange={(embargo) => change((old) => ({ ...old, embargo }))}
          />
        ) : null}
      </>
    )
  }
  if (kind !== "read-out") return null
  return (
    <>
      <SessionField value={draft.session} onChange={(session) => change((old) => ({ ...old, session }))} />
      <TopicsField value={draft.topics} onChange={(topics) => change((old) => ({ ...old, topics }))} />
    </>
  )
}

/** The last look, and the signature. */
function Sign(props: { readonly kind: DraftKind; readonly draft: StatementDraft; readonly forget: () => void }) {
  const t = useText(COMPOSE_TEXTS)
  const { navigate } = useLocation()
  const { id, state, chair } = useProcess()
  const now = useNow()
  const [isOpen, setOpen] = useState(false)
  const [statement] = useState(() => newId("statement"))
  const [proposal] = useState(() => newId("proposal"))
  const { kind, draft, forget } = props
  const wording = wordingOf(draft.wording)
  const isStuck = collisionsOf(
    state,
    { wording: draft.wording, figures: draft.figures, session: null, topics: [], by: chair.delegation },
    now,
  ).some(isBlocking)
  const label = t(kind === "joint" ? "propose" : "issue")
  const common = {
    title: label,
    confirmLabel: label,
    onDone: () => {
      forget()
      navigate(pathOf("statements", id))
    },
    onClose: () => setOpen(false),
  }
  const says = (
    <>
      <p>{t(kind === "joint" ? "proposeSays" : "issueSays")}</p>
      {wording === null ? null : <Versions wording={wording} figures={figuresAt(draft, state)} />}
    </>
  )
  const joint = kind === "joint" ? jointBody({ id: statement, proposal }, draft, state) : null
  const issued = kind === "joint" ? null : issuedBody(statement, kind, draft, state)
  return (
    <>
      <Button
        kind="primary"
        icon="pen"
        disabled={isStuck || (joint === null && issued === null)}
        onPress={() => setOpen(true)}
      >
        {label}
      </Button>
      {isOpen && kind === "joint" ? (
        <ActDialog code="communique-proposed/1" body={joint} {...common}>
          {says}
        </ActDialog>
      ) : null}
      {isOpen && kind !== "joint" ? (
        <ActDialog code="statement-issued/1" body={issued} {...common}>
          {says}
        </ActDialog>
      ) : null}
    </>
  )
}
