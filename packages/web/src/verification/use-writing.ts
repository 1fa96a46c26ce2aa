import type { ListId, RoundId } from "@wasit/domain"
import { useEffect } from "preact/hooks"
import { useText } from "../i18n/index.ts"
import { useUndoToast } from "../ui/index.ts"
import type { Desk } from "./round-model.ts"
import { type Drafts, withoutRows } from "./row-drafts.ts"
import { ROW_TEXTS } from "./row-texts.ts"
import { useDrafts } from "./use-drafts.ts"

/** What this chair writes about a list's rows; each step says what it did and offers the way back until it is signed. */
export function useWriting(round: RoundId, list: ListId, desk: Desk | null) {
  const t = useText(ROW_TEXTS)
  const { drafts, change, undo, clear } = useDrafts(round, list, desk)
  const { offer, forget } = useUndoToast()
  // The way back leads into these very drafts: it does not outlive the turn or the list they belong to.
  useEffect(() => forget, [round, list, desk, forget])
  return {
    drafts,
    write: (make: (drafts: Drafts) => Drafts, n: number): void => offer(t("changed", { n }), change(make)),
    takeBack: (row: number): void => {
      forget()
      change((old) => withoutRows(old, [row]))
    },
    undo: (): void => {
      forget()
      undo()
    },
    clear: (): void => {
      forget()
      clear()
    },
  }
}
