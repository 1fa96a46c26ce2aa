import { useEffect, useState } from "preact/hooks"
import { useText } from "../../i18n/index.ts"
import { Button, Callout, useShortcuts } from "../../ui/index.ts"
import { type DeskView, type HandoverView, secondsUntil } from "./desk-model.ts"
import { DESK_TEXTS } from "./desk-texts.ts"
import type { RoomPart } from "./room-part.ts"
import { useRoomNames } from "./use-room-names.ts"

type Props = RoomPart & { readonly view: DeskView }

/** The colleagues to whom she may hand the channel. */
export function HandOver({ talk, request, view }: Props) {
  const t = useText(DESK_TEXTS)
  const names = useRoomNames(talk)
  if (view.handover !== null || view.speaks === null) return null
  if (view.partners.length === 0) {
    return <p class="small soft">{t("noPartner", { language: names.language(view.speaks) })}</p>
  }
  return (
    <div class="row">
      {view.partners.map((to) => (
        <Button key={to} onPress={() => request({ kind: "offer-handover", to })}>
          {t("handOver", { name: names.said(to) })}
        </Button>
      ))}
    </div>
  )
}

/** A handover under way, on both desks: both are heard by the room's relay until the count ends or the newcomer takes it. */
export function HandoverNote({ talk, request, view, clock }: Props & { readonly clock: () => number }) {
  const { handover } = view
  if (handover === null) return null
  return <Passing key={handover.at} talk={talk} request={request} handover={handover} clock={clock} />
}

function Passing(props: {
  readonly talk: RoomPart["talk"]
  readonly request: RoomPart["request"]
  readonly handover: HandoverView
  readonly clock: () => number
}) {
  const t = useText(DESK_TEXTS)
  const names = useRoomNames(props.talk)
  const { handover, request } = props
  const left = useSecondsUntil(handover.at, props.clock)
  const isTaking = handover.part === "takes"
  const take = (): void => request({ kind: "take-handover" })
  useShortcuts([{ code: "KeyT", run: take }], isTaking)
  const says = { language: names.language(handover.language), name: names.said(handover.with) }
  return (
    <Callout
      tone="info"
      title={<span role="status">{t(isTaking ? "taking" : "giving", says)}</span>}
      action={
        isTaking ? (
          <Button kind="primary" onPress={take}>
            {t("takeNow")}
          </Button>
        ) : undefined
      }
    >
      {handover.isReady ? null : (
        <p role="status">
          <strong>{t(isTaking ? "notReadyTaking" : "notReadyGiving", isTaking ? {} : { name: says.name })}</strong>
        </p>
      )}
      {/* The sentence is read out once; a count read out each second would cover the speech. */}
      <span class="desk-count" role="timer" aria-live="off">
        {t("seconds", { n: left })}
      </span>
    </Callout>
  )
}

function useSecondsUntil(at: number, clock: () => number): number {
  const [left, setLeft] = useState(() => secondsUntil(at, clock()))
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsUntil(at, clock())), 200)
    return () => clearInterval(timer)
  }, [at, clock])
  return left
}
