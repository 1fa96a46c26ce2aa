import type { ListId } from "@wasit/domain"
import type { ColumnMapping } from "@wasit/domain/intake"
import type { MatchResult } from "@wasit/matching"
import type { Chair } from "../keys/chairs.ts"
import {
  ALTERED,
  documentsUnder,
  keepDocument,
  keepDocuments,
  lookUpDocument,
  readDocument,
  readDocuments,
} from "../keys/vault.ts"
import type { ShownRefusal } from "../ui/ErrorState.tsx"
import type { AnswerDefaults } from "./answers.ts"
import { type DiskRefusal, diskRefusal } from "./disk.ts"
import type { JudgementEvent } from "./judgements.ts"
import {
  hasSheetOf,
  isDamage,
  isNewest,
  type KeptList,
  keepingOf,
  type ListDamage,
  readFrame,
  readWhole,
} from "./kept-list.ts"
import type { LocalList, Mappings } from "./local-list.ts"
import { tellWindows } from "./other-windows.ts"
import type { OwnSealedList, ReadList } from "./sealed-file.ts"

export type ListChange = (list: LocalList) => LocalList

/** What stands in the index: enough to choose a list without reading it. */
export type ListSummary = Pick<LocalList, "id" | "kind" | "fileName" | "changedAt"> & {
  /** Of the newest version, or of the sheet as it came where there is none. */
  readonly rows: number
  readonly versions: number
}

/** A list as it was kept after a change. */
export type KeptChange = {
  readonly list: LocalList
  /** No other window had kept it since it was seen here. */
  readonly isOurs: boolean
}

/** Why a change was not kept. */
export type KeepRefusal =
  | ListDamage
  | DiskRefusal
  /** Another window removed the list, or gave it another file. */
  | (ShownRefusal & { readonly code: "list-removed" | "list-replaced" })

/** A run of the matching: what was matched with what, and what came out. */
export type MatchRun = {
  readonly list: ListId
  readonly register: string
  readonly registerVersion: number
  readonly at: string
  readonly plan: string
  readonly result: MatchResult
}

/**
 * The lists and registers of one chair on this device, encrypted. Nothing of it is ever sent; two chairs on one device do
 * not see each other's.
 */
export class LocalLists {
  /** What the names of its documents begin with. */
  readonly base: string

  constructor(chair: Chair) {
    this.base = `lists/${chair.process}/${chair.member}`
  }

  async all(): Promise<readonly ListSummary[]> {
    const found = await lookUpDocument<readonly ListSummary[]>(`${this.base}/index`)
    const summaries = found === ALTERED ? await this.#summariesAnew() : (found ?? [])
    return [...summaries].sort((one, other) => (one.changedAt < other.changedAt ? 1 : -1))
  }

  /** The index as the lists themselves tell it, where its own document was altered. */
  async #summariesAnew(): Promise<ListSummary[]> {
    const lists = this.#name("")
    const ids = (await documentsUnder(lists)).map((name) => name.slice(lists.length)).filter((id) => !id.includes("/"))
    const read = await Promise.all(ids.map((id) => this.#readNow(id)))
    return read.flatMap((list) => (list === undefined || isDamage(list) ? [] : [summaryOf(list)]))
  }

  read(id: string): Promise<LocalList | ListDamage | undefined> {
    return this.#alone(() => this.#readNow(id))
  }

  async #readNow(id: string): Promise<LocalList | ListDamage | undefined> {
    const kept = await readFrame(this.#name(id))
    return kept === undefined || isDamage(kept) ? kept : readWhole(kept)
  }

  /** Keeps a list that is new on this device. */
  begin(list: LocalList): Promise<KeptChange | KeepRefusal> {
    return this.#told(list.id, async () => {
      const before = await readFrame(this.#name(list.id))
      await this.#keepNow(list, before === undefined || isDamage(before) ? undefined : before)
      return { list, isOurs: true }
    })
  }

  /**
   * Makes a change to a list as it stands on the disk: what another window made of it meanwhile stays. A change that was
   * made on another file than the one that stands there now is refused.
   *
   * @param seen the list as this window read or kept it last
   */
  change(seen: LocalList, make: ListChange): Promise<KeptChange | KeepRefusal> {
    return this.#told(seen.id, async () => {
      const kept = await readFrame(this.#name(seen.id))
      if (kept === undefined) return { code: "list-removed" }
      if (isDamage(kept)) return kept
      if (!hasSheetOf(kept, seen)) return { code: "list-replaced" }
      const isOurs = isNewest(seen, kept)
      const found = isOurs ? seen : await readWhole(kept, seen)
      if (isDamage(found)) return found
      const list = make(found)
      await this.#keepNow(list, kept)
      return { list, isOurs }
    })
  }

  forget(id: string): Promise<void> {
    return this.#alone(async () => {
      const others = (await this.all()).filter((one) => one.id !== id)
      const name = this.#name(id)
      await keepDocuments([[`${this.base}/index`, others]], [name, ...(await documentsUnder(`${name}/`))])
      tellWindows(id)
    })
  }

  #name(id: string): string {
    return `${this.base}/list/${id}`
  }

  /** Keeps a list and notes it in the index: both, or neither. */
  async #keepNow(list: LocalList, before: KeptList | LocalList | undefined): Promise<void> {
    const { documents, forgotten } = keepingOf(this.#name(list.id), list, before)
    const others = (await this.all()).filter(({ id }) => id !== list.id)
    await keepDocuments([...documents, [`${this.base}/index`, [summaryOf(list), ...others]]], forgotten)
  }

  /** In the order of asking, over all windows: a list stands in several documents, and one window removes what another may point to. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    return navigator.locks.request(this.base, work) as Promise<T>
  }

  /** The same for what may fail because of the disk: why is said, and the other windows are told when it did not. */
  async #told(id: string, work: () => Promise<KeptChange | KeepRefusal>): Promise<KeptChange | KeepRefusal> {
    try {
      const done = await this.#alone(work)
      if (!("code" in done)) tellWindows(id)
      return done
    } catch (cause) {
      return diskRefusal(cause)
    }
  }

  async mappings(): Promise<Mappings> {
    return (await readDocument<Mappings>(`${this.base}/mappings`)) ?? {}
  }

  /** Remembers a mapping for every later file with the same header row. */
  async rememberMapping(mapping: ColumnMapping): Promise<void> {
    await keepDocument(`${this.base}/mappings`, { ...(await this.mappings()), [mapping.fingerprint]: mapping })
  }

  /** Keeps the keys of a sealed list. It must be on disk before the list is deposited. */
  keepSealed(sealed: OwnSealedList): Promise<void> {
    return keepDocument(`${this.base}/sealed/${sealed.id}`, sealed)
  }

  sealed(id: ListId): Promise<OwnSealedList | undefined> {
    return readDocument<OwnSealedList>(`${this.base}/sealed/${id}`)
  }

  keepOpened(read: ReadList): Promise<void> {
    return keepDocument(`${this.base}/opened/${read.id}`, read)
  }

  opened(id: ListId): Promise<ReadList | undefined> {
    return readDocument<ReadList>(`${this.base}/opened/${id}`)
  }

  keepRun(run: MatchRun): Promise<void> {
    return keepDocument(`${this.base}/run/${run.list}`, run)
  }

  run(list: ListId): Promise<MatchRun | undefined> {
    return readDocument<MatchRun>(`${this.base}/run/${list}`)
  }

  keepDefaults(list: ListId, defaults: AnswerDefaults): Promise<void> {
    return keepDocument(`${this.base}/defaults/${list}`, defaults)
  }

  async defaults(list: ListId): Promise<AnswerDefaults> {
    const kept = await readDocument<AnswerDefaults>(`${this.base}/defaults/${list}`)
    return kept ?? { authority: null, searchUntil: null }
  }

  /** Stores one event by itself; two windows on one list never overwrite each other. */
  judge(list: ListId, event: JudgementEvent): Promise<void> {
    return keepDocument(`${this.base}/judged/${list}/${event.id}`, event)
  }

  judged(list: ListId): Promise<readonly JudgementEvent[]> {
    return readDocuments<JudgementEvent>(`${this.base}/judged/${list}/`)
  }
}

function summaryOf(list: LocalList): ListSummary {
  const { id, kind, fileName, changedAt } = list
  const rows = list.versions.at(-1)?.entries.length ?? list.sheet.rows.length
  return { id, kind, fileName, changedAt, rows, versions: list.versions.length }
}
