import type { MemberId, ProcessState, Refusal } from "@wasit/domain"
import { type ComponentChildren, createContext } from "preact"
import { useCallback, useContext, useEffect, useMemo, useState } from "preact/hooks"
import { watchPresses } from "../app/press.ts"
import { type Chair, chairsOf } from "../keys/chairs.ts"
import { Line, type ReceiptAnswer } from "./api.ts"
import { ActDraft } from "./draft.ts"
import { Replica, type ReplicaView } from "./replica.ts"
import { standWitness } from "./witness.ts"

/** What every page of a process reads: the verified copy of its record, and the chair through which it is read. */
export type ProcessPlace = {
  readonly id: string
  readonly replica: Replica
  readonly view: ReplicaView
  readonly state: ProcessState
  readonly chair: Chair
  /** The chairs this device holds in this process; more than one in the example. */
  readonly chairs: readonly Chair[]
  takeChair(member: MemberId): void
}

const Context = createContext<ProcessPlace | null>(null)

/** The process around this component. @throws outside of one: that is a mistake in the tree. */
export function useProcess(): ProcessPlace {
  const place = useContext(Context)
  if (place === null) throw new Error("no process around this component")
  return place
}

/** Gives a process to parts that the shell shows outside of its pages: the badge, the switch of chairs. */
export function InProcess({ place, children }: { readonly place: ProcessPlace; readonly children: ComponentChildren }) {
  return <Context.Provider value={place}>{children}</Context.Provider>
}

export type ProcessProviderProps = {
  readonly id: string
  /** Shown while the keys of this device are looked up. */
  readonly loading: ComponentChildren
  /** Shown where this device holds no chair in the process. */
  readonly stranger: ComponentChildren
  readonly children: ComponentChildren
}

/** Opens a process for the pages below: looks up this device's chairs, follows the record, and cosigns for its heads. */
export function ProcessProvider({ id, loading, stranger, children }: ProcessProviderProps) {
  const [chairs, setChairs] = useState<readonly Chair[] | null>(null)
  const [member, setMember] = useState<string | null>(() => sessionStorage.getItem(`wasit-chair/${id}`))
  useEffect(() => {
    void chairsOf(id).then(setChairs)
  }, [id])
  const chair = chairs?.find((each) => each.member === member) ?? chairs?.[0]
  const takeChair = useCallback(
    (next: MemberId) => {
      sessionStorage.setItem(`wasit-chair/${id}`, next)
      setMember(next)
    },
    [id],
  )
  if (chairs === null) return <>{loading}</>
  if (chair === undefined) return <>{stranger}</>
  return (
    <Seat key={chair.member} id={id} chair={chair} chairs={chairs} takeChair={takeChair}>
      {children}
    </Seat>
  )
}

type SeatProps = Pick<ProcessPlace, "id" | "chair" | "chairs" | "takeChair"> & { readonly children: ComponentChildren }

function Seat({ id, chair, chairs, takeChair, children }: SeatProps) {
  const replica = useMemo(() => new Replica(new Line(chair)), [chair])
  const [view, setView] = useState(replica.view)
  useEffect(() => {
    const end = new AbortController()
    const afterPress = watchPresses(window, end.signal)
    const show = () => setView(replica.view)
    const stopListening = replica.onChange(() => afterPress(show))
    const stopWitness = chair.witnessKey === null ? () => undefined : standWitness(replica)
    void replica.follow(end.signal)
    return () => {
      end.abort()
      stopListening()
      stopWitness()
    }
  }, [replica, chair])
  useOtherWitnesses(chair, chairs)
  const place = useMemo(
    () => ({ id, replica, view, state: view.state, chair, chairs, takeChair }),
    [id, replica, view, chair, chairs, takeChair],
  )
  return <Context.Provider value={place}>{children}</Context.Provider>
}

/**
 * Where one device holds several heads' chairs, as in the example, each goes on cosigning for its delegation: in one window at a time,
 * since each reads the whole record for it, and one cosignature is enough.
 */
function useOtherWitnesses(chair: Chair, chairs: readonly Chair[]): void {
  useEffect(() => {
    const end = new AbortController()
    const { signal } = end
    const others = chairs.filter((each) => each.witnessKey !== null && each.member !== chair.member)
    for (const other of others)
      void inOneWindow(`witness/${other.process}/${other.member}`, signal, () => witness(other))
    return () => end.abort()

    async function witness(other: Chair): Promise<void> {
      const replica = new Replica(new Line(other))
      const stop = standWitness(replica)
      await replica.follow(signal).finally(stop)
    }
  }, [chair, chairs])
}

/** Works while no other window does the same; waits for its turn until `signal`. */
async function inOneWindow(name: string, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  try {
    await navigator.locks.request(name, { signal }, work)
  } catch (cause) {
    if (!signal.aborted) throw cause
  }
}

/** How a page enters acts: one at a time, with what came of it. */
export type Acting = {
  readonly isBusy: boolean
  /** Why the last one was refused; null after one that was accepted. */
  readonly refusal: Refusal | null
  /** Runs `make` with a fresh draft. Resolves true when the act stands in the record. */
  act(make: (draft: ActDraft) => Promise<ReceiptAnswer | Refusal>): Promise<boolean>
  clear(): void
}

export function useAct(): Acting {
  const { replica } = useProcess()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const act = useCallback(
    async (make: (draft: ActDraft) => Promise<ReceiptAnswer | Refusal>) => {
      setBusy(true)
      setRefusal(null)
      try {
        const answer = await make(new ActDraft(replica))
        if (!("code" in answer)) return true
        setRefusal(answer)
        return false
      } finally {
        setBusy(false)
      }
    },
    [replica],
  )
  const clear = useCallback(() => setRefusal(null), [])
  return { isBusy, refusal, act, clear }
}

/** May this chair do what needs a mandate? The interface only hides by this; the domain decides. */
export function useMember() {
  const { state, chair } = useProcess()
  return state.process.members.get(chair.member) ?? null
}
