import type { AnswerRow, CommentRow, ListId, PartyId, Refusal, Round, SealedList } from "@wasit/domain"
import { mayDeliver } from "@wasit/domain"
import type { SealedRow } from "@wasit/domain/intake"
import { useEffect, useMemo, useState } from "preact/hooks"
import { readDelivered } from "../lists/deposit.ts"
import { useLocalLists } from "../lists/use-lists.ts"
import { useProcess } from "../record/process-context.tsx"
import type { Replica } from "../record/replica.ts"
import type { Said } from "./row-model.ts"
import { useChair } from "./use-chair.ts"

/** The names of one list, as far as this chair's keys open them. */
export type ListNames =
  | { readonly kind: "absent" | "unread" | "reading" }
  | { readonly kind: "there"; readonly entries: readonly SealedRow[] }
  | { readonly kind: "refused"; readonly refusal: Refusal }

type Reading = Promise<{ readonly rows: readonly SealedRow[] } | Refusal>
/** A list is opened once for each chair of a page, however often its rows are looked at; in memory only. */
const OPENED = new WeakMap<Replica, Map<ListId, Reading>>()

/**
 * Opens a list for a party's chair: its own at once, the other party's after a colleague has stated that it was read. A
 * facilitator gets `absent`: no key of his opens it.
 */
export function useListNames(list: SealedList | null): ListNames {
  const { state, replica } = useProcess()
  const { party } = useChair()
  const lists = useLocalLists()
  const access = list === null ? "absent" : accessTo(list, party, mayDeliver(state, list.id))
  const [names, setNames] = useState<ListNames>({ kind: access })
  useEffect(() => {
    if (list === null || access !== "reading") {
      setNames({ kind: access })
      return
    }
    let isStale = false
    setNames({ kind: "reading" })
    const known = OPENED.get(replica) ?? new Map<ListId, Reading>()
    OPENED.set(replica, known)
    const opening = known.get(list.id) ?? open()
    known.set(list.id, opening)
    void opening.then((found) => {
      if ("code" in found) known.delete(list.id)
      if (!isStale)
        setNames("code" in found ? { kind: "refused", refusal: found } : { kind: "there", entries: found.rows })
    })
    return () => {
      isStale = true
    }

    async function open(): Reading {
      if (list === null) return { code: "list-unknown" }
      const kept = (await lists.opened(list.id)) ?? (await lists.sealed(list.id))
      return kept !== undefined && kept.root === list.root ? kept : readDelivered(replica, list)
    }
  }, [list?.id, list?.root, access, replica, lists])
  return names
}

function accessTo(list: SealedList, party: PartyId | null, isDelivered: boolean): "absent" | "unread" | "reading" {
  if (party === null || !isDelivered || (party !== list.party && party !== list.heldBy)) return "absent"
  return party === list.heldBy && list.read === null ? "unread" : "reading"
}

/** The sealed rows of statement, comments and replies; null where they were not sealed to this chair. */
export function useSaid(round: Round | null, list: ListId | null): Said | null {
  const { replica } = useProcess()
  const { party } = useChair()
  const answering = list === null ? undefined : round?.answering.get(list)
  const statement = answering?.statements.at(-1)?.rows.digest ?? null
  const comments = answering?.comments?.rows.digest ?? null
  const replies = answering?.replies?.rows.digest ?? null
  return useMemo(() => {
    if (party === null) return null
    const rows = <Row>(digest: string | null): readonly Row[] | null =>
      digest === null ? [] : ((replica.document(digest) as readonly Row[] | undefined) ?? null)
    const said = {
      answers: rows<AnswerRow>(statement),
      comments: rows<CommentRow>(comments),
      replies: rows<AnswerRow>(replies),
    }
    return said.answers === null || said.comments === null || said.replies === null ? null : (said as Said)
  }, [replica, party, statement, comments, replies])
}
