import { readdir } from "node:fs/promises"
import { join } from "node:path"
import { expect } from "vitest"
import { put, type Ran, run, tempFolder } from "../shared/run.test-support.ts"

const HEAD = "id,name,father,grandfather,province,district,birth,document no\n"
/** Invented people; three stand on both lists, two of them in another hand. */
export const LIST_A = `${HEAD}A1,Zarghun Karimzai,Baryal,,Herat,Injil,1981,440101
A2,Mirwais Nangyal,Spogmai Gul,Rahmdil,Balkh,,1975,
A3,Hamdullah Zirak,Ghulam Sakhi,,Logar,Charkh,1988,
A4,Toryalai Wafadar,Shahbaz,,Ghazni,,1990,
`
export const LIST_B = `${HEAD}B1,Faridun Azimi,Habibzada,,Takhar,,1969,
B2,Hamdullah Zirak,Ghulam Sakhi,,Logar,Charkh,1988,
B3,زرغون کریمزی,بریال,,هرات,انجیل,1981,440101
B4,Ehsan Barakzai,Qudratullah,,Zabul,,1984,
B5,Mirwais Nangyal,Spogmai Gul,Rahmdil,Balkh,,1976,
`

export async function sealed(
  folder: string,
  name: string,
  list: string,
): Promise<{ path: string; root: string; count: number }> {
  const source = await put(folder, `${name}.csv`, list)
  const path = join(folder, `${name}.age`)
  const { root, count } = (await run(["seal", source, "-o", path, "--json"])).json()
  return { path, root, count }
}

/** A round between three who have nothing but their folders. */
export type Begun = {
  readonly folder: string
  readonly of: (side: string) => string
  /** One side takes what is for it and goes on. */
  readonly go: (side: "a" | "b" | "f", ...options: string[]) => Promise<Ran>
}

/** Two lists are sealed, terms written, and all three join. */
export async function begun(...options: string[]): Promise<Begun> {
  const folder = await tempFolder()
  const [a, b] = [await sealed(folder, "a", LIST_A), await sealed(folder, "b", LIST_B)]
  const terms = join(folder, "terms.blind")
  const said = await run([
    ...["blind", "terms", "--process", "doha", "--a", `gov,${a.root},${a.count}`, "--b", `tal,${b.root},${b.count}`],
    ...["--multiple", "6", "--audited", "2", "--purge-by", "2020-04-01T00:00:00Z", "-o", terms, ...options],
  ])
  expect(said.code).toBe(0)
  const of = (side: string): string => join(folder, `round-${side}`)
  const taken: Record<string, Set<string>> = { a: new Set(), b: new Set(), f: new Set() }
  const lists = { a: a.path, b: b.path, f: null }
  for (const side of ["a", "b", "f"] as const) {
    const list = lists[side]
    const own = list === null ? [] : ["--sealed", list, "--key", `${list}.key`]
    expect((await run(["blind", "join", terms, "--as", side, ...own, "-o", of(side)])).err).toBe("")
  }
  const go: Begun["go"] = async (side, ...steps) => {
    const came = await mailFor(folder, side, taken[side]!)
    const stepped = await run(["blind", "step", of(side), ...came, ...steps])
    expect(stepped.err).toBe("")
    return stepped
  }
  return { folder, of, go }
}

/** All three go on until the facilitator has the drawn rows before its eyes. */
export async function toDrawn({ go }: Begun): Promise<void> {
  for (let turn = 0; turn < 8; turn++) for (const side of ["a", "b", "f"] as const) await go(side)
}

/** The files in the others' folders that are for this side, each once. */
async function mailFor(folder: string, side: string, taken: Set<string>): Promise<string[]> {
  const readers: [RegExp, string][] = [
    [/-[abf]-commit|-f-draw|-f-result/, "abf"],
    [/-blinded-|-tags-|-encodings-|-opened-/, "f"],
    [/-secret-|-record-/, "ab"],
    [/-wanted-/, "abf"],
    [/-f-evaluated-/, "ab"],
    [/-b-evaluated-b-a/, "af"],
    [/-a-evaluated-a-b/, "bf"],
  ]
  const mail: string[] = []
  for (const other of ["a", "b", "f"].filter((each) => each !== side)) {
    const messages = join(folder, `round-${other}`, "messages")
    for (const name of await readdir(messages)) {
      const isFor = readers.some(([pattern, who]) => pattern.test(name) && who.includes(side))
      const path = join(messages, name)
      if (name.includes(`-${other}-`) && isFor && !taken.has(path)) mail.push(path)
    }
  }
  for (const path of mail) taken.add(path)
  return mail
}
