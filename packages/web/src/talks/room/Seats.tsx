import type { ParticipantId } from "@wasit/domain/room"
import { useState } from "preact/hooks"
import { useText } from "../../i18n/index.ts"
import { useNames } from "../../process/use-names.ts"
import { Icon, Name, Section, Status, type StatusKind } from "../../ui/index.ts"
import { useRoomNames } from "../desk/use-room-names.ts"
import { PersonDialog } from "./PersonDialog.tsx"
import { useRoom } from "./room-context.tsx"
import { ROOM_TEXTS } from "./room-texts.ts"
import { type DelegationSeats, type Seat, seatsIn, type Voice } from "./seats.ts"
import { useSpeaking } from "./use-speaking.ts"

/** The delegations as units at one table, each of the same weight; a seat opens what can be done with it. */
export function Seats() {
  const t = useText(ROOM_TEXTS)
  const { talk, me, self, sitting } = useRoom()
  const [opened, setOpened] = useState<ParticipantId | null>(null)
  const speaking = useSpeaking()
  return (
    <Section title={t("delegations")}>
      <div class="seats">
        {seatsIn(talk, sitting, self.place, me).map((each) => (
          <Delegation key={each.delegation} seated={each} speaking={speaking} onOpen={setOpened} />
        ))}
      </div>
      {opened === null ? null : <PersonDialog id={opened} onClose={() => setOpened(null)} />}
    </Section>
  )
}

type DelegationProps = {
  readonly seated: DelegationSeats
  readonly speaking: ReadonlySet<ParticipantId>
  readonly onOpen: (id: ParticipantId) => void
}

function Delegation({ seated, speaking, onOpen }: DelegationProps) {
  const t = useText(ROOM_TEXTS)
  const names = useNames()
  const { delegation, seats } = seated
  return (
    <div class="delegation">
      <h3 class="delegation-name">
        <bdi>{names.delegation(delegation)}</bdi>
      </h3>
      {seats.length === 0 ? <p class="soft small">{t("nobodyHere")}</p> : null}
      <ul class="seat-list">
        {seats.map((seat) => (
          <li key={seat.participant.id}>
            <SeatLine
              seat={seat}
              isSpeaking={speaking.has(seat.participant.id)}
              onOpen={() => onOpen(seat.participant.id)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

const VOICE_KIND = {
  on: "done",
  off: "neutral",
  muted: "refused",
  lost: "late",
} as const satisfies Record<Voice, StatusKind>

function SeatLine(props: { readonly seat: Seat; readonly isSpeaking: boolean; readonly onOpen: () => void }) {
  const t = useText(ROOM_TEXTS)
  const { talk } = useRoom()
  const names = useRoomNames(talk)
  const { participant, voice, hasFloor, hand, isMe } = props.seat
  const isKnown = useIsProven(participant.id)
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      class={hasFloor ? "seat seat-floor" : "seat"}
      data-speaking={props.isSpeaking ? "" : undefined}
      onClick={props.onOpen}
    >
      <span class="seat-name">
        <Name value={names.person(participant.id)}>{isMe ? <span class="soft">{t("you")}</span> : null}</Name>
      </span>
      <span class="seat-facts small">
        <span class="soft">{t(`role-${participant.role}`)}</span>
        <Status kind={VOICE_KIND[voice]}>{t(`voice-${voice}`)}</Status>
        {hasFloor ? <strong>{t("speaks")}</strong> : null}
        {hand === null ? null : (
          <span class="seat-hand">
            <Icon name="hand" />
            {t(hand === "order" ? "order" : "wantsFloor")}
          </span>
        )}
        {isKnown ? null : <Status kind="refused">{t("notIdentified")}</Status>}
      </span>
    </button>
  )
}

/** False for whoever this device could not find in the record: everybody sees the badge. */
function useIsProven(id: ParticipantId): boolean {
  const { view } = useRoom()
  const isAlarmed = view.alerts.some((alert) => alert.code === "device-unproven" && alert.participant === id)
  return !isAlarmed && view.keys?.hearers.find((hearer) => hearer.participant === id)?.isProven !== false
}
