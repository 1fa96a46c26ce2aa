import { isParty, mayDeliver, type SealedList } from "@wasit/domain"
import { comparedWithin, type ListEntry } from "@wasit/domain/intake"
import { type MatchRecord, type MatchResult, planDigest } from "@wasit/matching"
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks"
import { inBreaths } from "../app/breaths.ts"
import { useSteps } from "../app/use-steps.ts"
import { useProcess } from "../record/process-context.tsx"
import type { ShownRefusal } from "../ui/index.ts"
import { readDelivered } from "./deposit.ts"
import { onDisk } from "./disk.ts"
import type { JobProgress } from "./jobs.ts"
import { isDamage } from "./kept-list.ts"
import { choicesFor, NO_SOURCE, newList } from "./local-list.ts"
import type { LocalLists, MatchRun } from "./local-lists.ts"
import { planBetween } from "./match-plan.ts"
import { alikeSides, type MatchSide, matchRecords, sheetOfSealed } from "./match-record.ts"
import type { ReadList } from "./sealed-file.ts"
import { useToday } from "./use-lists.ts"
import { orFailed } from "./work-failed.ts"
import { intakeWorker, matchingWorker } from "./workers.ts"

/** The lists of the other party that were delivered to this delegation, those still to be answered first. */
export function useDelivered(): readonly SealedList[] {
  const { state, chair } = useProcess()
  return useMemo(() => {
    const answered = (list: SealedList): boolean =>
      [...state.verification.rounds.values()].some(({ answering }) => answering.get(list.id)?.statements.length)
    return [...state.lists.lists.values()]
      .filter((list) => isParty(chair.delegation) && list.heldBy === chair.delegation && mayDeliver(state, list.id))
      .sort((one, other) => Number(answered(one)) - Number(answered(other)))
  }, [state.lists, state.verification, chair])
}

/** A delivered list as this device has it. What the delegation stated to have read is opened here by itself. */
export function useOpened(lists: LocalLists, list: SealedList | null) {
  const { replica } = useProcess()
  const [opened, setOpened] = useState<ReadList | null>(null)
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null)
  const [unkept, setUnkept] = useState<ShownRefusal | null>(null)
  const [isLooking, setLooking] = useState(true)
  const latest = useRef(list)
  latest.current = list
  const isRead = list?.read != null
  useEffect(() => {
    const wanted = latest.current
    setOpened(null)
    setRefusal(null)
    setLooking(wanted !== null)
    if (wanted === null) return
    let isStale = false
    const look = async (): Promise<void> => {
      const found =
        (await lists.opened(wanted.id)) ?? (wanted.read === null ? null : await readDelivered(replica, wanted))
      if (isStale) return
      setLooking(false)
      if (found === null) return
      if ("code" in found) return setRefusal(found)
      if (!isStale) setOpened(found)
      // Where it cannot be kept it is opened anew the next time.
      const unkept = await onDisk(() => lists.keepOpened(found))
      if (!isStale) setUnkept(unkept)
    }
    void look()
    return () => {
      isStale = true
    }
  }, [lists, replica, list?.id, isRead])
  return { opened, refusal, unkept, isLooking }
}

/** The rows of an opened list as the intake understands them; null while it does, and where it broke off. */
export function useClaimedSide(opened: ReadList | null) {
  const today = useToday()
  const [side, setSide] = useState<MatchSide | null>(null)
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null)
  useEffect(() => {
    setSide(null)
    setRefusal(null)
    if (opened === null) return
    let isStale = false
    const { sheet, chosen } = sheetOfSealed(opened.rows)
    const list = newList(opened.id, "claim", { name: "", first: sheet, source: NO_SOURCE }, "")
    const choices = { ...choicesFor({ ...list, choices: { ...list.choices, headerRow: null } }, {}, today), chosen }
    void orFailed(intakeWorker.run("understand", { sheet, choices })).then((read) => {
      if (isStale || read === null) return
      if ("code" in read) return setRefusal(read)
      // A row that would be set aside at the own intake was claimed all the same, and needs an answer.
      const entries = [...read.rows, ...read.setAside].map((row) => row.entry)
      void sideOf(entries, today).then((side) => !isStale && setSide(side))
    })
    return () => {
      isStale = true
    }
  }, [opened, today])
  return { side, refusal }
}

/** A kept version of a register on this device, the newest unless one is named; null while it is read or where it is not. */
export function useRegisterSide(lists: LocalLists, id: string | null, wanted: number | null) {
  const today = useToday()
  const [found, setFound] = useState<{ readonly side: MatchSide; readonly version: number } | null>(null)
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null)
  useEffect(() => {
    setFound(null)
    setRefusal(null)
    if (id === null) return
    let isStale = false
    const find = async (): Promise<void> => {
      const list = await lists.read(id)
      if (isStale || list === undefined) return
      if (isDamage(list)) return setRefusal(list)
      const version = list.versions.find((each) => each.version === wanted) ?? list.versions.at(-1)
      if (version === undefined) return
      const side = await sideOf(version.entries, today)
      if (!isStale) setFound({ side, version: version.version })
    }
    void find()
    return () => {
      isStale = true
    }
  }, [lists, id, wanted, today])
  return { found, refusal }
}

async function sideOf(entries: readonly ListEntry[], today: number): Promise<MatchSide> {
  const rows = entries.map((entry) => ({ entry }))
  const as = comparedWithin(rows, today)
  const records = await inBreaths(matchRecords(rows, today, as))
  return {
    as,
    entries: new Map(entries.map((entry) => [entry.row, entry])),
    records: new Map(records.map((record) => [record.id, record])),
  }
}

/** Both sides read to be compared with each other; null where one is not here, and while they are read. */
export function useAlikeSides(claimed: MatchSide | null, register: MatchSide | null) {
  const today = useToday()
  return useSteps(
    function* () {
      return claimed === null || register === null ? null : yield* alikeSides(claimed, register, today)
    },
    [claimed, register, today],
  ).now
}

/**
 * The comparison of a list with a register: kept on this device, made in the worker, and stopped at once when asked.
 * `refusal` says why it broke off, or could not be kept.
 */
export function useRun(lists: LocalLists, list: SealedList | null) {
  const { replica } = useProcess()
  const today = useToday()
  const [run, setRun] = useState<MatchRun | null>(null)
  const [isLooking, setLooking] = useState(true)
  const [progress, setProgress] = useState<JobProgress | null>(null)
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null)
  const [isStopped, setStopped] = useState(false)
  const abort = useRef<AbortController | null>(null)
  const id = list?.id ?? null
  useEffect(() => {
    setRun(null)
    setLooking(id !== null)
    if (id === null) return
    let isStale = false
    void lists.run(id).then((kept) => {
      if (isStale) return
      setRun(kept ?? null)
      setLooking(false)
    })
    return () => {
      isStale = true
      abort.current?.abort()
    }
  }, [lists, id])
  const start = useCallback(
    async (claimed: MatchSide, register: MatchSide, from: { readonly id: string; readonly version: number }) => {
      if (id === null) return
      abort.current = new AbortController()
      const { signal } = abort.current
      setRefusal(null)
      setStopped(false)
      setProgress({ step: "reading", done: null, rows: 0 })
      const plan = planBetween(claimed, register)
      const compare = async (): Promise<MatchResult | null> => {
        const sides = await inBreaths(alikeSides(claimed, register, today), signal)
        if (sides === null) return null
        const order = { claimed: recordsOf(sides[0]), register: recordsOf(sides[1]), plan }
        return matchingWorker.run("match", order, { onProgress: setProgress, signal })
      }
      const result = await orFailed(compare())
      setProgress(null)
      if (result === null) return setStopped(signal.aborted)
      if ("code" in result) return setRefusal(result)
      const made = {
        list: id,
        register: from.id,
        registerVersion: from.version,
        at: replica.now(),
        plan: planDigest(plan),
        result,
      }
      setRefusal(await onDisk(() => lists.keepRun(made)))
      setRun(made)
    },
    [lists, id, replica, today],
  )
  return { run, isLooking, progress, refusal, isStopped, start, cancel: () => abort.current?.abort() }
}

const recordsOf = ({ records }: MatchSide): MatchRecord[] => [...records.values()]
