import { useCallback, useEffect, useReducer, useRef, useState } from "preact/hooks"
import { useProcess } from "../record/process-context.tsx"
import type { ShownRefusal } from "../ui/index.ts"
import type { LocalList } from "./local-list.ts"
import type { ListChange, LocalLists } from "./local-lists.ts"
import { OpenList } from "./open-list.ts"
import { hearWindows } from "./other-windows.ts"

/** A list as a page shows it. */
export type ShownList = {
  /** Null while it is read, and where it cannot be. */
  readonly list: LocalList | null
  readonly isMissing: boolean
  /** Why it is not opened, or why what was done last is not on the disk. */
  readonly refusal: ShownRefusal | null
  /** False while something done on it stands on this page only. */
  readonly isKept: boolean
  /** Shows and keeps a change; see `OpenList`. Resolves true when it is on the disk. */
  readonly change: (make: ListChange) => Promise<boolean>
  /** Opens a list that is new here, and keeps it. */
  readonly begin: (list: LocalList) => void
  readonly keepAgain: () => void
}

/** Lists with something that is not on the disk: they outlast the page that shows them, and the window asks before it closes. */
const unkept = new Map<string, OpenList>()

/** One list, read from this device and kept after every change. */
export function useList(lists: LocalLists, id: string | null): ShownList {
  const { replica } = useProcess()
  const [open, setOpen] = useState<OpenList | null>(null)
  const [found, setFound] = useState<"missing" | ShownRefusal | null>(null)
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  // A list that was begun here may not be on the disk yet when it is looked for there: it is not missing.
  const latest = useRef(open)
  latest.current = open
  useEffect(() => {
    setFound(null)
    if (id === null) setOpen(null)
    if (id === null || latest.current?.list.id === id) return
    const waiting = unkept.get(`${lists.base}/${id}`)
    if (waiting !== undefined) return setOpen(waiting)
    let isStale = false
    void lists.read(id).then((list) => {
      if (isStale) return
      if (list === undefined || "code" in list) setFound(list ?? "missing")
      setOpen(list === undefined || "code" in list ? null : OpenList.read(lists, list))
    })
    return () => {
      isStale = true
    }
  }, [lists, id])
  useEffect(() => {
    if (open === null) return
    const stops = [
      open.onChange(() => redraw(undefined)),
      hearWindows((list) => list === open.list.id && void open.refresh()),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [open])
  const change = useCallback(
    async (make: ListChange): Promise<boolean> => {
      const changedAt = replica.now()
      return open === null
        ? false
        : watched(
            lists,
            open,
            open.change((list) => ({ ...make(list), changedAt })),
          )
    },
    [lists, open, replica],
  )
  const begin = useCallback(
    (list: LocalList) => {
      const begun = OpenList.begin(lists, list)
      latest.current = begun
      setOpen(begun)
      void watched(lists, begun, begun.keep())
    },
    [lists],
  )
  const keepAgain = useCallback(() => void (open !== null && watched(lists, open, open.keep())), [lists, open])
  return {
    list: open?.list ?? null,
    isMissing: found === "missing",
    refusal: found === "missing" ? null : (found ?? open?.refusal ?? null),
    isKept: open?.isKept ?? true,
    change,
    begin,
    keepAgain,
  }
}

/** Holds a list until what was done on it is on the disk. */
async function watched(lists: LocalLists, open: OpenList, keeping: Promise<boolean>): Promise<boolean> {
  const name = `${lists.base}/${open.list.id}`
  unkept.set(name, open)
  addEventListener("beforeunload", askFirst)
  const isKept = await keeping
  if (open.isKept) unkept.delete(name)
  if (unkept.size === 0) removeEventListener("beforeunload", askFirst)
  return isKept
}

const askFirst = (event: BeforeUnloadEvent): void => event.preventDefault()
