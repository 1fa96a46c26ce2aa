import type { ListId } from "@wasit/domain"
import type { ColumnMapping } from "@wasit/domain/intake"
import type { MatchResult } from "@wasit/matching"
import type { Chair } from "../keys/chairs.ts"
import { readAll } from "../keys/database.ts"
import { keepDocument, readDocument, unwrap, type Wrapped } from "../keys/vault.ts"
import type { AnswerDefaults } from "./answers.ts"
import type { JudgementEvent } from "./judgements.ts"
import { forgetList, keepList, readList } from "./kept-list.ts"
import type { LocalList, Mappings } from "./local-list.ts"
import type { OwnSealedList, ReadList } from "./sealed-file.ts"

/** What stands in the index: enough to choose a list without reading it. */
export type ListSummary = Pick<LocalList, "id" | "kind" | "fileName" | "changedAt"> & {
  readonly rows: number
  readonly versions: number
}

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
  readonly #base: string

  constructor(chair: Chair) {
    this.#base = `lists/${chair.process}/${chair.member}`
  }

  async all(): Promise<readonly ListSummary[]> {
    const found = await readDocument<readonly ListSummary[]>(`${this.#base}/index`)
    return [...(found ?? [])].sort((one, other) => (one.changedAt < other.changedAt ? 1 : -1))
  }

  read(id: string): Promise<LocalList | undefined> {
    return this.#alone(() => readList(`${this.#base}/list/${id}`))
  }

  /** Keeps a list, then notes it in the index. One after the other: an older state must not come to lie over a newer one. */
  keep(list: LocalList): Promise<void> {
    return this.#alone(() => this.#keepNow(list))
  }

  /** In the order of asking, over all windows: a list stands in several documents, and one window removes what another may point to. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    return navigator.locks.request(this.#base, work) as Promise<T>
  }

  async #keepNow(list: LocalList): Promise<void> {
    await keepList(`${this.#base}/list/${list.id}`, list)
    const { id, kind, fileName, changedAt } = list
    const summary = { id, kind, fileName, changedAt, rows: list.sheet.rows.length, versions: list.versions.length }
    const others = (await this.all()).filter((one) => one.id !== id)
    await keepDocument(`${this.#base}/index`, [summary, ...others])
  }

  forget(id: string): Promise<void> {
    return this.#alone(async () => {
      const others = (await this.all()).filter((one) => one.id !== id)
      await keepDocument(`${this.#base}/index`, others)
      await forgetList(`${this.#base}/list/${id}`)
    })
  }

  async mappings(): Promise<Mappings> {
    return (await readDocument<Mappings>(`${this.#base}/mappings`)) ?? {}
  }

  /** Remembers a mapping for every later file with the same header row. */
  async rememberMapping(mapping: ColumnMapping): Promise<void> {
    await keepDocument(`${this.#base}/mappings`, { ...(await this.mappings()), [mapping.fingerprint]: mapping })
  }

  /** Keeps the keys of a sealed list. It must be on disk before the list is deposited. */
  keepSealed(sealed: OwnSealedList): Promise<void> {
    return keepDocument(`${this.#base}/sealed/${sealed.id}`, sealed)
  }

  sealed(id: ListId): Promise<OwnSealedList | undefined> {
    return readDocument<OwnSealedList>(`${this.#base}/sealed/${id}`)
  }

  keepOpened(read: ReadList): Promise<void> {
    return keepDocument(`${this.#base}/opened/${read.id}`, read)
  }

  opened(id: ListId): Promise<ReadList | undefined> {
    return readDocument<ReadList>(`${this.#base}/opened/${id}`)
  }

  keepRun(run: MatchRun): Promise<void> {
    return keepDocument(`${this.#base}/run/${run.list}`, run)
  }

  run(list: ListId): Promise<MatchRun | undefined> {
    return readDocument<MatchRun>(`${this.#base}/run/${list}`)
  }

  keepDefaults(list: ListId, defaults: AnswerDefaults): Promise<void> {
    return keepDocument(`${this.#base}/defaults/${list}`, defaults)
  }

  async defaults(list: ListId): Promise<AnswerDefaults> {
    const kept = await readDocument<AnswerDefaults>(`${this.#base}/defaults/${list}`)
    return kept ?? { authority: null, searchUntil: null }
  }

  /** Stores one event by itself; two windows on one list never overwrite each other. */
  judge(list: ListId, event: JudgementEvent): Promise<void> {
    return keepDocument(`${this.#base}/judged/${list}/${event.id}`, event)
  }

  async judged(list: ListId): Promise<readonly JudgementEvent[]> {
    const wrapped = await readAll<Wrapped>("documents", `${this.#base}/judged/${list}/`)
    const decoder = new TextDecoder()
    return Promise.all(wrapped.map(async (one) => JSON.parse(decoder.decode(await unwrap(one))) as JudgementEvent))
  }
}
