import { kindOf, minutesOf, type SessionId, toIcs } from "@wasit/domain"
import { instantToEpochSeconds } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useParams } from "../app/Location.tsx"
import { pathOf } from "../app/sections.ts"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { AsOf } from "../process/AsOf.tsx"
import { Said } from "../process/Said.tsx"
import { useNow } from "../process/use-now.ts"
import { wordingIn } from "../process/wording.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Callout, DefinitionList, EmptyState, LinkButton, Page, Status } from "../ui/index.ts"
import { Attendance } from "./Attendance.tsx"
import { LanguageNeeds } from "./desk/LanguageNeeds.tsx"
import { ItemSection } from "./ItemSection.tsx"
import { RecorderConsent } from "./recording/RecorderConsent.tsx"
import { RecordingsOfSession } from "./recording/RecordingsOfSession.tsx"
import { WaysTried } from "./room/WaysTried.tsx"
import { CloseDialog, OpenDialog } from "./SessionDialogs.tsx"
import { saveIcs } from "./save-ics.ts"
import { phaseOf } from "./session-phase.ts"
import { mayWriteMinutes, sittingActs } from "./sitting-acts.ts"
import { PHASE_KIND } from "./TalksPage.tsx"
import { TALKS_TEXTS } from "./talks-texts.ts"
import "./talks.css"

/** One sitting: its agenda, what is joint, what each said, what is open; on paper, its minutes. */
export default function SessionPage() {
  const t = useText(TALKS_TEXTS)
  const { language } = useLanguage()
  const { session: param = "" } = useParams()
  const { id, state, chair } = useProcess()
  const [isWriting, setWriting] = useState(false)
  const now = useNow()
  const minutes = minutesOf(state, param as SessionId, now)
  if (minutes === null) {
    return (
      <Page title={t("session")} width="text">
        <EmptyState
          title={t("unknown")}
          action={<LinkButton href={pathOf("talks", id)}>{t("toSessions")}</LinkButton>}
        />
      </Page>
    )
  }
  const isClosed = phaseOf(minutes.session) === "closed"
  const isFixed = isClosed && !isWriting
  return (
    <Page
      title={wordingIn(minutes.session.title, language)}
      asOf={<AsOf />}
      actions={<SessionActs minutes={minutes} />}
    >
      <SessionFacts minutes={minutes} />
      {isClosed ? <Afterwards minutes={minutes} isWriting={isWriting} onWriting={setWriting} /> : null}
      <Attendance minutes={minutes} isFixed={isFixed} />
      {minutes.session.closedAt === null || minutes.session.interpretation.size > 0 ? (
        <LanguageNeeds session={minutes.session} />
      ) : null}
      {minutes.session.closedAt === null && kindOf(chair.delegation) === "facilitator" ? (
        <WaysTried session={minutes.session} />
      ) : null}
      {minutes.session.closedAt === null || minutes.session.recorders.size > 0 ? (
        <RecorderConsent sitting={minutes.session} />
      ) : null}
      {minutes.session.onceAdmitted.size > 0 ? <RecordingsOfSession sitting={minutes.session} /> : null}
      {minutes.items.map((item, index) => (
        <ItemSection key={item.id} minutes={minutes} item={item} number={index + 1} isFixed={isFixed} />
      ))}
    </Page>
  )
}

type Minutes = NonNullable<ReturnType<typeof minutesOf>>

/** What was left out of the minutes of a sitting that has closed may be written later; it is asked for and never in the way. */
function Afterwards(props: {
  readonly minutes: Minutes
  readonly isWriting: boolean
  readonly onWriting: (isWriting: boolean) => void
}) {
  const t = useText(TALKS_TEXTS)
  const { state, chair } = useProcess()
  if (!mayWriteMinutes(state, chair.member, props.minutes.session)) return null
  return (
    <div class="stack no-print">
      <div class="row">
        <Button kind="quiet" icon="edit" onPress={() => props.onWriting(!props.isWriting)}>
          {t(props.isWriting ? "minutesDone" : "completeMinutes")}
        </Button>
      </div>
      {props.isWriting ? <Callout tone="info">{t("completeSays")}</Callout> : null}
    </div>
  )
}

function SessionActs({ minutes }: { readonly minutes: Minutes }) {
  const t = useText(TALKS_TEXTS)
  const { language } = useLanguage()
  const { id, state, chair, replica } = useProcess()
  const [opened, setOpened] = useState<"open" | "close" | null>(null)
  const { session } = minutes
  const phase = phaseOf(session)
  const isHost = kindOf(chair.delegation) === "facilitator"
  const { mayOpen, mayClose } = sittingActs(state, chair.member, session)
  const isConvened = session.delegations.includes(chair.delegation)
  const ics = () =>
    saveIcs(
      toIcs(
        { kind: "session", session, title: wordingIn(session.title, language) },
        state.process.origin,
        replica.now(),
      ),
      "session",
    )
  return (
    <>
      <Button kind="quiet" icon="calendar" onPress={ics}>
        {t("calendarFile")}
      </Button>
      <Button kind="quiet" icon="print" onPress={() => print()}>
        {t("print")}
      </Button>
      {isConvened && phase !== "closed" ? (
        <LinkButton
          href={`${pathOf("talks", id)}/${encodeURIComponent(session.id)}/room`}
          kind={isHost ? "plain" : "primary"}
          icon="door"
        >
          {t("toRoom")}
        </LinkButton>
      ) : null}
      {phase === "closed" ? (
        <LinkButton href={`${pathOf("talks", id)}/${encodeURIComponent(session.id)}/sheet`} kind="primary" icon="pen">
          {t("toSheet")}
        </LinkButton>
      ) : null}
      {mayOpen ? (
        <Button kind="primary" onPress={() => setOpened("open")}>
          {t("openSession")}
        </Button>
      ) : null}
      {mayClose ? (
        <Button kind="primary" onPress={() => setOpened("close")}>
          {t("closeSession")}
        </Button>
      ) : null}
      {opened === "open" ? <OpenDialog session={session.id} onClose={() => setOpened(null)} /> : null}
      {opened === "close" ? <CloseDialog session={session.id} onClose={() => setOpened(null)} /> : null}
    </>
  )
}

function SessionFacts({ minutes }: { readonly minutes: Minutes }) {
  const t = useText(TALKS_TEXTS)
  const format = useFormat()
  const { state } = useProcess()
  const { session } = minutes
  const zone = zoneOf(state.process)
  const phase = phaseOf(session)
  const seconds =
    session.openedAt === null || session.closedAt === null
      ? null
      : instantToEpochSeconds(session.closedAt) - instantToEpochSeconds(session.openedAt)
  return (
    <DefinitionList
      items={[
        { term: t("state"), value: <Status kind={PHASE_KIND[phase]}>{t(phase)}</Status> },
        {
          term: session.openedAt === null ? t("starts") : t("opened"),
          value: format.deadline(session.openedAt ?? session.startsAt, zone),
        },
        ...(session.closedAt === null ? [] : [{ term: t("closedAt"), value: format.deadline(session.closedAt, zone) }]),
        ...(seconds === null ? [] : [{ term: t("lasted"), value: format.duration(seconds) }]),
        { term: t("medium"), value: <Said wording={session.medium} /> },
        ...(phase === "closed" ? [{ term: t("followUp"), value: <FollowUp minutes={minutes} /> }] : []),
      ]}
    />
  )
}

const FOLLOW_KIND = {
  none: "neutral",
  waiting: "waiting",
  missed: "late",
  "held-in-time": "done",
  "held-late": "contested",
} as const satisfies Record<Minutes["followUp"]["kind"], "neutral" | "waiting" | "late" | "done" | "contested">

function FollowUp({ minutes }: { readonly minutes: Minutes }) {
  const t = useText(TALKS_TEXTS)
  const format = useFormat()
  const now = useNow()
  const { state, replica } = useProcess()
  const { followUp, session } = minutes
  const status = <Status kind={FOLLOW_KIND[followUp.kind]}>{t(`follow-${followUp.kind}`)}</Status>
  if (followUp.kind === "none") return status
  const { due } = followUp
  const isOpen = followUp.kind === "waiting" || followUp.kind === "missed"
  const ics = () =>
    saveIcs(
      toIcs(
        { kind: "deadline", id: `${session.id}-next`, due, title: t("followUp") },
        state.process.origin,
        replica.now(),
      ),
      "follow-up",
    )
  return (
    <div>
      {status} · {format.deadline(due.at, due.zone)}
      {isOpen ? ` · ${format.lateness(due.at, now, due.zone)}` : ""}
      {session.followUp?.note == null ? null : (
        <p>
          <Said wording={session.followUp.note} />
        </p>
      )}
      {isOpen ? (
        <Button kind="quiet" icon="calendar" onPress={ics}>
          {t("followUpFile")}
        </Button>
      ) : null}
    </div>
  )
}
