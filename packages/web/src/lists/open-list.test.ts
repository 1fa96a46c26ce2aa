import { describe, expect, it } from "vitest"
import { type LocalList, newList, nextFile } from "./local-list.ts"
import type { KeepRefusal, KeptChange, ListChange } from "./local-lists.ts"
import { type ListDisk, OpenList } from "./open-list.ts"

describe("a list open in a window", () => {
  it("shows a change at once and keeps it", async () => {
    const disk = new Disk()
    const open = await begun(disk)
    const keeping = open.change(viewed("first"))
    expect(viewsOf(open.list)).toEqual(["first"])
    expect(open.isKept).toBe(false)
    expect(await keeping).toBe(true)
    expect([open.isKept, open.refusal]).toEqual([true, null])
    expect(viewsOf(disk.list)).toEqual(["first"])
  })

  it("keeps in the order of doing what is done while something is being kept", async () => {
    const disk = new Disk()
    const open = await begun(disk)
    await Promise.all([open.change(viewed("1")), open.change(viewed("2")), open.change(viewed("3"))])
    expect(viewsOf(disk.list)).toEqual(["1", "2", "3"])
    expect(viewsOf(open.list)).toEqual(["1", "2", "3"])
  })

  it("holds what the disk does not take, and keeps it with what is done next", async () => {
    const disk = new Disk()
    const open = await begun(disk)
    disk.refusal = { code: "disk-full" }
    expect(await open.change(viewed("1"))).toBe(false)
    expect(await open.change(viewed("2"))).toBe(false)
    expect([viewsOf(open.list), open.isKept, open.refusal]).toEqual([["1", "2"], false, { code: "disk-full" }])
    disk.refusal = null
    expect(await open.change(viewed("3"))).toBe(true)
    expect([viewsOf(disk.list), open.isKept, open.refusal]).toEqual([["1", "2", "3"], true, null])
  })

  it("begins a new list again when it is asked to, with all that was done on it", async () => {
    const disk = new Disk()
    disk.refusal = { code: "disk-full" }
    const open = OpenList.begin(disk, LIST)
    expect(await open.keep()).toBe(false)
    await open.change(viewed("1"))
    disk.refusal = null
    expect(await open.keep()).toBe(true)
    expect(viewsOf(disk.list)).toEqual(["1"])
  })

  it("makes its changes on what another window kept meanwhile, and shows both", async () => {
    const disk = new Disk()
    const open = await begun(disk)
    disk.elsewhere(viewed("theirs"))
    await open.change(viewed("ours"))
    expect(viewsOf(disk.list)).toEqual(["theirs", "ours"])
    expect(viewsOf(open.list)).toEqual(["theirs", "ours"])
  })

  it("takes over what another window kept, but for what waits here", async () => {
    const disk = new Disk()
    const open = await begun(disk)
    disk.elsewhere(viewed("theirs"))
    await open.refresh()
    expect(viewsOf(open.list)).toEqual(["theirs"])
    disk.refusal = { code: "disk-failed" }
    await open.change(viewed("ours"))
    disk.elsewhere(viewed("theirs too"))
    await open.refresh()
    expect(viewsOf(open.list)).toEqual(["theirs", "ours"])
    disk.refusal = null
    await open.keep()
    expect(viewsOf(open.list)).toEqual(["theirs", "theirs too", "ours"])
  })

  it("drops what was done to another file, says so, and shows the file that stands now", async () => {
    const disk = new Disk()
    const open = await begun(disk)
    disk.elsewhere((list) => nextFile(list, fileOf("later.csv"), "2020-03-02T00:00:00Z"))
    disk.refusal = { code: "list-replaced" }
    expect(await open.change(viewed("ours"))).toBe(false)
    expect([open.list.fileName, open.refusal, open.isKept]).toEqual(["later.csv", { code: "list-replaced" }, true])
  })

  it("says that another window removed it, and keeps it whole when asked", async () => {
    const disk = new Disk()
    const open = await begun(disk)
    await open.change(viewed("1"))
    disk.list = null
    await open.refresh()
    expect([open.refusal, viewsOf(open.list)]).toEqual([{ code: "list-removed" }, ["1"]])
    expect(await open.keep()).toBe(true)
    expect(viewsOf(disk.list)).toEqual(["1"])
  })
})

const fileOf = (name: string) => ({
  name,
  first: {
    name: "",
    position: 1,
    isHidden: false,
    isRightToLeft: false,
    rows: [],
    blankRows: 0,
    merged: [],
    isFrom1904: false,
  },
  source: { encoding: null, separator: null, findings: [] },
})
const LIST = newList("list-1", "register", fileOf("register.csv"), "2020-03-01T00:00:00Z")

const viewed =
  (name: string): ListChange =>
  (list) => ({ ...list, views: [...list.views, { name, filter: { search: "", facets: {}, only: "all" } }] })
const viewsOf = (list: LocalList | null) => list?.views.map(({ name }) => name)

async function begun(disk: Disk): Promise<OpenList> {
  const open = OpenList.begin(disk, LIST)
  expect(await open.keep()).toBe(true)
  return open
}

/** A disk of one list, which can be full, and on which another window writes too. */
class Disk implements ListDisk {
  list: LocalList | null = null
  refusal: KeepRefusal | null = null
  #isOurs = true

  elsewhere(make: ListChange): void {
    this.list = this.list === null ? null : make(this.list)
    this.#isOurs = false
  }

  begin(list: LocalList): Promise<KeptChange | KeepRefusal> {
    return this.#keep(() => list)
  }

  change(_seen: LocalList, make: ListChange): Promise<KeptChange | KeepRefusal> {
    return this.list === null ? Promise.resolve({ code: "list-removed" }) : this.#keep(make)
  }

  async read(): Promise<LocalList | undefined> {
    this.#isOurs = true
    return this.list ?? undefined
  }

  async #keep(make: ListChange): Promise<KeptChange | KeepRefusal> {
    await Promise.resolve()
    if (this.refusal !== null) return this.refusal
    const isOurs = this.#isOurs
    this.#isOurs = true
    this.list = make(this.list ?? LIST)
    return { list: this.list, isOurs }
  }
}
