import type { Refusal, SealedList } from "@wasit/domain"
import type { SealedRow } from "@wasit/domain/intake"
import type { JobProgress, WaitingHandlers } from "./jobs.ts"
import { type OwnSealedList, openFile, type ReadList, type SealTarget, sealedFile, sealList } from "./sealed-file.ts"

/** Sealing and opening a list, beside the page: every row is hashed by itself. */
export type SealingJobs = {
  readonly seal: {
    readonly takes: { readonly target: SealTarget; readonly rows: readonly SealedRow[] }
    readonly gives: { readonly sealed: OwnSealedList; readonly file: Uint8Array }
  }
  readonly open: {
    readonly takes: {
      readonly list: Pick<SealedList, "id" | "root" | "count">
      readonly identity: string
      readonly bytes: Uint8Array
    }
    readonly gives: ReadList | Refusal
  }
}

export const SEALING_HANDLERS: WaitingHandlers<SealingJobs> = {
  async *seal({ target, rows }) {
    yield progressOf("sealing", rows.length)
    const sealed = await sealList(target, rows)
    return { sealed, file: await sealedFile(sealed) }
  },
  async *open({ list, identity, bytes }) {
    yield progressOf("opening", list.count)
    return openFile(list, identity, bytes)
  },
}

const progressOf = (step: string, rows: number): JobProgress => ({ step, done: null, rows })
