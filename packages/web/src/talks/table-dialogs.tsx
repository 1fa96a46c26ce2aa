import type { AgendaItemId, PointId, PointVersion, SessionId, Wording } from "@wasit/domain"
import { useState } from "preact/hooks"
import {
  InitialDialog,
  OpenPointDialog,
  OwnSentenceDialog,
  ParkDialog,
  ProposeDialog,
  RewordDialog,
} from "./PointDialogs.tsx"

/** Something begun on an item, with the own sentence that stood there then. */
export type ItemAct = {
  readonly act: "propose" | "own" | "open" | "park"
  readonly session: SessionId
  readonly item: AgendaItemId
  readonly own: Wording | null
}

/** A version of a point that somebody is about to initial or to word anew: the one that was read when the dialog was opened. */
export type PointAct = {
  readonly act: "initial" | "reword"
  readonly point: PointId
  readonly version: PointVersion
}

/**
 * The dialogs of items and points. They stand beside the cards: in the room the item changes, points move, and a server that
 * begins anew knows of no item; what somebody writes stays, and belongs to what it was begun on.
 */
export function useTableDialogs() {
  const [begun, setBegun] = useState<ItemAct | PointAct | null>(null)
  const onClose = () => setBegun(null)
  return {
    openItem: (act: ItemAct) => setBegun(act),
    openPoint: (act: PointAct) => setBegun(act),
    dialog: begun === null ? null : "item" in begun ? itemDialog(begun, onClose) : pointDialog(begun, onClose),
  }
}

function itemDialog({ act, session, item, own }: ItemAct, onClose: () => void) {
  const place = { session, item, onClose }
  if (act === "propose") return <ProposeDialog {...place} />
  if (act === "own") return <OwnSentenceDialog {...place} standing={own} />
  return act === "open" ? <OpenPointDialog {...place} /> : <ParkDialog {...place} />
}

function pointDialog({ act, point, version }: PointAct, onClose: () => void) {
  if (act === "initial") return <InitialDialog {...{ point, version, onClose }} />
  return <RewordDialog {...{ point, onClose }} standing={version.wording} />
}
