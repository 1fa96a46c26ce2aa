import type { Zone } from "@wasit/domain/words"
import { type ComponentChildren, createContext } from "preact"
import { useContext, useEffect, useMemo, useState } from "preact/hooks"
import type { Section } from "./sections.ts"

/** Whether this device hears the server. `since` is when it last did, in the time of the process. */
export type Network =
  | { readonly state: "loading" | "live" }
  | { readonly state: "offline"; readonly since: string | null }

/** What the frame of a process tells the shell around it. */
export type ShellFacts = {
  /** The id used in addresses; null outside a process. */
  readonly process: string | null
  /** The agreed name of the exchange, in the reader's language. */
  readonly exchange: string | null
  readonly network: Network | null
  /** Whose clocks are shown; the first decides what "today" is. */
  readonly zones: readonly Zone[]
  /** The time in the process, which an example may set in the past. */
  readonly now: () => string
  /** What this chair may use. What is not here is not in the menu: it is absent, not greyed. */
  readonly sections: readonly Section[]
  /** How many things wait in a section, shown beside its name. */
  readonly waiting: Partial<Readonly<Record<Section, number>>>
  /** One line above everything, such as that all persons are invented. */
  readonly banner: ComponentChildren
  /** How far the record is verified, and seen by whom. */
  readonly badge: ComponentChildren
  /** Who sits here, and the switch to another chair of this device. */
  readonly chair: ComponentChildren
}

const NO_PROCESS: ShellFacts = {
  process: null,
  exchange: null,
  network: null,
  zones: [],
  now: () => new Date().toISOString().replace(/\.\d+Z$/, "Z"),
  sections: [],
  waiting: {},
  banner: null,
  badge: null,
  chair: null,
}

type Slots = { readonly facts: ShellFacts; readonly set: (facts: ShellFacts) => void }
const ShellContext = createContext<Slots | null>(null)

/** Holds what the shell shows of the process that is open. */
export function ShellFactsProvider({ children }: { readonly children: ComponentChildren }) {
  const [facts, set] = useState<ShellFacts>(NO_PROCESS)
  const slots = useMemo(() => ({ facts, set }), [facts])
  return <ShellContext.Provider value={slots}>{children}</ShellContext.Provider>
}

/** Tells the shell about the process that is open. Pass an object that changes only when its content does (`useMemo`). */
export function useShell(facts: ShellFacts): void {
  const { set } = useSlots()
  useEffect(() => {
    set(facts)
    return () => set(NO_PROCESS)
  }, [facts, set])
}

/** What the shell shows now; pages read `process`, `zones` and `now` from it. */
export function useShellFacts(): ShellFacts {
  return useSlots().facts
}

function useSlots(): Slots {
  const slots = useContext(ShellContext)
  if (slots === null) throw new Error("this component stands outside ShellFactsProvider")
  return slots
}
