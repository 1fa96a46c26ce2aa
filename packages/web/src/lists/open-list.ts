import type { LocalList } from "./local-list.ts"
import type { KeepRefusal, ListChange, LocalLists } from "./local-lists.ts"

/** Where an open list is kept. */
export type ListDisk = Pick<LocalLists, "begin" | "change" | "read">

/**
 * A list open in a window. What is done on it shows at once and is kept in the order of doing. What the disk does not take
 * waits here, and is tried again with whatever is done next.
 */
export class OpenList {
  readonly #disk: ListDisk
  /** As this window read or kept it last. */
  #kept: LocalList
  #shown: LocalList
  #isNew: boolean
  #waiting: readonly ListChange[] = []
  #refusal: KeepRefusal | null = null
  #keeping: Promise<boolean> | null = null
  readonly #listeners = new Set<() => void>()

  private constructor(disk: ListDisk, list: LocalList, isNew: boolean) {
    this.#disk = disk
    this.#kept = list
    this.#shown = list
    this.#isNew = isNew
  }

  /** A list that was read from the disk. */
  static read(disk: ListDisk, list: LocalList): OpenList {
    return new OpenList(disk, list, false)
  }

  /** A list that is not on the disk yet: call `keep`. */
  static begin(disk: ListDisk, list: LocalList): OpenList {
    return new OpenList(disk, list, true)
  }

  get list(): LocalList {
    return this.#shown
  }

  /** Why what was done last is not on the disk; null when it is, or is being written. */
  get refusal(): KeepRefusal | null {
    return this.#refusal
  }

  get isKept(): boolean {
    return !this.#isNew && this.#waiting.length === 0
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * Shows a change and keeps it. `make` may run again on what another window made of the list: it takes ids and times with
   * it, and changes nothing but what was decided.
   *
   * @returns true when it, and all that waited before it, is on the disk
   */
  change(make: ListChange): Promise<boolean> {
    this.#waiting = [...this.#waiting, make]
    this.#shown = make(this.#shown)
    this.#tell()
    return this.keep()
  }

  /** Keeps what waits; a list that another window removed is begun anew. @returns true when nothing waits any more */
  keep(): Promise<boolean> {
    if (this.isKept) return Promise.resolve(true)
    this.#keeping ??= this.#keepAll()
    return this.#keeping
  }

  /** Takes over what another window kept. What waits here is made on top of it when it is kept. */
  async refresh(): Promise<void> {
    if (!this.isKept) return
    const found = await this.#disk.read(this.#kept.id)
    if (!this.isKept) return
    if (found === undefined) await this.#refused({ code: "list-removed" })
    else if ("code" in found) this.#refuse(found)
    else this.#show(found)
  }

  async #keepAll(): Promise<boolean> {
    try {
      while (!this.isKept) {
        const done = this.#isNew ? await this.#disk.begin(this.#kept) : await this.#changeKept()
        if ("code" in done) {
          await this.#refused(done)
          return false
        }
        this.#isNew = false
        // Where nobody else kept it, this window shows what was kept already, with all that was made of it.
        if (done.isOurs || this.#waiting.length > 0) this.#show(this.#shown, done.list)
        else this.#show(done.list)
      }
      return true
    } finally {
      this.#keeping = null
    }
  }

  async #refused(refusal: KeepRefusal): Promise<void> {
    if (refusal.code === "list-replaced") {
      // What was done to rows of another file has no place in this one.
      this.#waiting = []
      await this.refresh()
    }
    // It is here whole: what is done next keeps it again.
    if (refusal.code === "list-removed") this.#isNew = true
    this.#refuse(refusal)
  }

  async #changeKept() {
    const taken = this.#waiting
    const done = await this.#disk.change(this.#kept, (list) => taken.reduce((made, make) => make(made), list))
    if (!("code" in done)) this.#waiting = this.#waiting.slice(taken.length)
    return done
  }

  #show(shown: LocalList, kept = shown): void {
    this.#kept = kept
    this.#shown = shown
    this.#refusal = null
    this.#tell()
  }

  #refuse(refusal: KeepRefusal): void {
    this.#refusal = refusal
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
