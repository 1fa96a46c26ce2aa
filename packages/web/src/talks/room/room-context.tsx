import type { Refusal, TalksSession } from "@wasit/domain"
import { decideRequest, type Participant, type RoomRequest, type TalkState } from "@wasit/domain/room"
import { type ComponentChildren, createContext } from "preact"
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from "preact/hooks"
import type { RoomPart } from "../desk/room-part.ts"
import type { Talk, TalkView } from "../media/talk-view.ts"
import { mayAsk } from "./permits.ts"

/** Everything a part of the room needs: the talk as this person sees it, who that is, and how to ask for something. */
export type Room = RoomPart & {
  readonly client: Talk
  readonly view: TalkView
  readonly self: Participant
  readonly sitting: TalksSession
  /** The server's clock in milliseconds: all timers of the room are counted by it. */
  readonly clock: () => number
  /** Would the room do this if it were asked now? What it would refuse by right is not offered. */
  readonly may: (request: RoomRequest) => boolean
  /** Why the room would not do this now; null where it would. */
  readonly whyNot: (request: RoomRequest) => Refusal | null
  /** Runs something of one's own devices and shows why, where it was refused; of what the room was asked for by it, until it would do it. */
  readonly run: (asking: Promise<Refusal | null>, asked?: RoomRequest) => void
  /** Why the last request was refused; null after one that was done, and once the room would do it. */
  readonly refusal: Refusal | null
  readonly forgetRefusal: () => void
}

/** `until`: it is over once the room would do this. */
type Refused = { readonly refusal: Refusal; readonly until: RoomRequest | null }

const RoomContext = createContext<Room | null>(null)

/** Gives the parts of the room the talk, once this device is in it. */
export function RoomProvider(props: {
  readonly client: Talk
  readonly view: TalkView
  readonly talk: TalkState
  readonly self: Participant
  readonly sitting: TalksSession
  readonly children: ComponentChildren
}) {
  const { client, view, talk, self, sitting } = props
  const [refused, setRefused] = useState<Refused | null>(null)
  const whyNot = useCallback((asked: RoomRequest) => decideRequest(talk, asked, self.id), [talk, self.id])
  const now = useRef(whyNot)
  now.current = whyNot
  const run = useCallback((asking: Promise<Refusal | null>, asked?: RoomRequest) => {
    void asking.then((refusal) => {
      // What this page does not foresee, as a line that is lost, it cannot see the end of either.
      const isForeseen = asked !== undefined && now.current(asked) !== null
      setRefused(refusal === null ? null : { refusal, until: isForeseen ? asked : null })
    })
  }, [])
  const request = useCallback((asked: RoomRequest) => run(client.request(asked), asked), [client, run])
  const forgetRefusal = useCallback(() => setRefused(null), [])
  const isOver = refused !== null && refused.until !== null && whyNot(refused.until) === null
  const refusal = refused === null || isOver ? null : refused.refusal
  const { clockOffset } = view
  const clock = useCallback(() => Date.now() + clockOffset, [clockOffset])
  const room = useMemo(
    (): Room => ({
      client,
      view,
      talk,
      me: self.id,
      self,
      sitting,
      clock,
      request,
      may: (asked) => mayAsk(talk, self.id, asked),
      whyNot,
      run,
      refusal,
      forgetRefusal,
    }),
    [client, view, talk, self, sitting, clock, request, whyNot, run, refusal, forgetRefusal],
  )
  return <RoomContext.Provider value={room}>{props.children}</RoomContext.Provider>
}

/** The talk this part of the room stands in. */
export function useRoom(): Room {
  const room = useContext(RoomContext)
  if (room === null) throw new Error("this component stands outside RoomProvider")
  return room
}

/** The server's clock, told anew every second. */
export function useSeconds(): number {
  const { clock } = useRoom()
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  return clock()
}
