import { mkdtemp, readFile, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { wasit } from "../wasit.ts"
import type { ExitCode } from "./exit.ts"
import { keysIn } from "./terminal.ts"

/** What a run of the command left behind. */
export type Ran = { readonly code: ExitCode; readonly out: string; readonly err: string; json(): Json }
/** Parsed JSON, for a test to look into. */
export type Json = ReturnType<typeof JSON.parse>

/** Runs the command in this process, as in a pipe; `keys` are what a person presses, or what comes through standard input. */
export async function run(args: readonly string[], keys: string | Uint8Array = ""): Promise<Ran> {
  let [out, err] = ["", ""]
  const code = await wasit(
    args,
    {
      out: (text) => {
        out += text
      },
      err: (text) => {
        err += text
      },
      isOutTty: false,
      isErrTty: false,
      hasColour: false,
      input: async function* () {
        yield Buffer.from(keys)
      },
      keys: async function* () {
        yield* keysIn(keys.toString())
      },
      stopped: async () => undefined,
    },
    {},
  )
  return { code, out, err, json: () => JSON.parse(out) }
}

/** A folder of its own for a test; it goes with the temporary folder of the run. */
export const tempFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "wasit-cli-"))

/** Writes a file into a folder and gives its path. */
export async function put(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

export const text = (path: string): Promise<string> => readFile(path, "utf8")

/** Invented people. */
export const LIST = `id,name,father,province,district,age,document no
K1,عبدالله,محمد نعیم,کندهار,ارغنداب,34,1234567
K2,احمد شاه,گل محمد,هلمند,گرشک,25,1234568
K3,Zalmay,Noor Agha,Kabul,Paghman,30,1234569
K4,,Noor Agha,Kabul,,30,
K5,احمد شاه,گل محمد,هلمند,گرشک,26,
`
export const CLEAN_LIST = `id,name,father,grandfather,province,age,document no,capture date
K1,عبدالله,محمد نعیم,غلام,کندهار,34,1234567,2019-05-02
K2,Zalmay,Noor Agha,Karim,کندهار,31,1234569,2019-05-03
`
export const REGISTER = `id,name,father,province,district,age,document no
R1,Zalmai,Noor Agha,Kabul,Paghman,31,1234569
R2,Abdullah,Mohd Naeem,Kandahar,Arghandab,34,1234567
R3,کریم داد,صوفی,بلخ,,50,9999999
`

/** A folder with a claimed list and a register. */
export async function tempLists(): Promise<{
  readonly folder: string
  readonly claimed: string
  readonly register: string
}> {
  const folder = await tempFolder()
  return {
    folder,
    claimed: await put(folder, "claimed.csv", LIST),
    register: await put(folder, "register.csv", REGISTER),
  }
}
