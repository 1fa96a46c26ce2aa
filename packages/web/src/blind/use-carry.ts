import { type BlindRound, blindStep } from "@wasit/domain"
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks"
import type { JobProgress } from "../lists/jobs.ts"
import { useLocalLists } from "../lists/use-lists.ts"
import { ActDraft } from "../record/draft.ts"
import { useMember, useProcess } from "../record/process-context.tsx"
import type { RoundReading } from "./blind-jobs.ts"
import { type Carrier, type CarryFault, carry, enterPatiently, enterStep, forgetOpened } from "./carry.ts"
import { type DueStep, dueIn } from "./due.ts"
import { LocalRounds } from "./local-rounds.ts"
import { sideOf } from "./terms-of.ts"

/** A round as this device carries it: what is due, what is being computed, what went wrong, and what may be read. */
export type Carrying = {
  readonly due: DueStep | null
  readonly work: { readonly step: DueStep["step"] | "read"; readonly progress: JobProgress | null } | null
  readonly fault: CarryFault | null
  readonly reading: RoundReading | null
  /** Goes on by itself with what needs no hand. */
  readonly isGoing: boolean
  readonly perform: (due: DueStep) => Promise<void>
  readonly go: (isGoing: boolean) => void
  readonly stop: () => void
  /** Reads what this device may read now; null if it was stopped or refused. */
  readonly read: () => Promise<RoundReading | null>
  /** Destroys the secret of the round on this device and lets go of its messages. */
  readonly forget: () => Promise<void>
}

export function useCarry(round: BlindRound): Carrying {
  const { replica, state, chair } = useProcess()
  const member = useMember()
  const carrier = useCarrier()
  const [work, setWork] = useState<Carrying["work"]>(null)
  const [fault, setFault] = useState<CarryFault | null>(null)
  const [isGoing, setGoing] = useState(false)
  const abort = useRef<AbortController | null>(null)
  const isAdmitted = member !== null && member.standing === "admitted"
  const due = isAdmitted ? dueIn(state, round, chair.delegation) : null
  const run = useCallback(
    async (step: DueStep | null) => {
      if (abort.current !== null) return null
      const end = new AbortController()
      abort.current = end
      setFault(null)
      const named = step?.step ?? "read"
      setWork({ step: named, progress: null })
      try {
        const onProgress = (progress: JobProgress): void => setWork({ step: named, progress })
        const done = await carry(carrier, round, step, { onProgress, signal: end.signal })
        if (done === null) return null
        if (done.kind !== "carried") {
          setFault(done)
          setGoing(false)
          return null
        }
        if (step === null) return done.given.reading
        const answer = await enterPatiently(carrier, () =>
          enterStep(new ActDraft(replica), carrier, round, step, done.given),
        )
        if ("code" in answer) setFault({ kind: "refused", refusal: answer })
        if ("code" in answer) setGoing(false)
        return done.given.reading
      } finally {
        abort.current = null
        setWork(null)
      }
    },
    [carrier, round, replica],
  )
  const perform = useCallback(
    async (step: DueStep) => {
      setGoing(true)
      await run(step)
    },
    [run],
  )
  useEffect(() => {
    if (isGoing && due !== null && !due.isByHand && fault === null && work === null) void run(due)
  }, [isGoing, due?.step, due?.key, due?.pair, fault, work, run])
  const reading = useReading(round, run, due, work === null)
  const read = useCallback(() => run(null), [run])
  const stop = useCallback(() => {
    setGoing(false)
    abort.current?.abort()
  }, [])
  const forget = useCallback(async () => {
    await carrier.rounds.forget(round.id)
    forgetOpened()
  }, [carrier, round.id])
  return { due, work, fault, reading, isGoing, perform, go: setGoing, stop, read, forget }
}

/** What this device may read of a released round; it is read anew when a row was shown. */
function useReading(
  round: BlindRound,
  run: (step: null) => Promise<RoundReading | null>,
  due: DueStep | null,
  isFree: boolean,
): RoundReading | null {
  const { state, chair } = useProcess()
  const [reading, setReading] = useState<RoundReading | null>(null)
  const shown = [...round.shown.values()].filter((by) => by.size === 2).length
  const read = useRef(-1)
  const isParty = ["a", "b"].includes(sideOf(round, chair.delegation) ?? "")
  const mayRead = isParty && blindStep(state, round) === "released" && !round.purged.has(chair.delegation)
  useEffect(() => {
    if (!mayRead || !isFree || due?.step === "show" || read.current === shown) return
    read.current = shown
    void run(null).then((found) => {
      // Stopped, or another step was under way: it is read when the round next changes.
      if (found === null) read.current = -1
      else setReading(found)
    })
  }, [mayRead, isFree, shown, due?.step, run])
  return mayRead ? reading : null
}

function useCarrier(): Carrier {
  const { replica, chair } = useProcess()
  const lists = useLocalLists()
  return useMemo(() => ({ replica, lists, rounds: new LocalRounds(chair) }), [replica, lists, chair])
}

/** What this chair keeps of blind rounds on this device. */
export function useLocalRounds(): LocalRounds {
  const { chair } = useProcess()
  return useMemo(() => new LocalRounds(chair), [chair])
}
