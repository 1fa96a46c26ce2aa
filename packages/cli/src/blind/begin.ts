import { randomBytes } from "node:crypto"
import { type BlindSide, hasTablesOf, termsFault, writeFile } from "@wasit/matching/blind"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { isFault, refuseOverwrite, writeBytes } from "../shared/files.ts"
import { type Fault, json, tell } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import { makeTerms, type TermsChoice } from "./make-terms.ts"
import { digestOf, openSealed } from "./party-list.ts"
import { makeFolder, openFolder, readTerms } from "./round-folder.ts"
import { step } from "./step.ts"
import { STEP_WORDS } from "./texts.ts"

/** The options of `wasit blind terms`. */
export type TermsOptions = Omit<TermsChoice, "a" | "b" | "output"> & {
  readonly outputs: TermsChoice["output"]
  readonly json?: boolean
  readonly a: TermsChoice["a"]
  readonly b: TermsChoice["b"]
  readonly output: string
}
/** The options of `wasit blind join`. */
export type JoinOptions = {
  readonly json?: boolean
  readonly as: BlindSide
  readonly sealed?: string
  readonly key?: string
  readonly output: string
}

/** `wasit blind terms`: writes the terms of a round. */
export async function writeTerms(run: Run, { outputs, output, ...choice }: TermsOptions): Promise<ExitCode | Fault> {
  const wrong = refuseOverwrite([output], [])
  if (wrong !== null) return wrong
  const terms = makeTerms({ ...choice, output: outputs })
  const fault = termsFault(terms)
  if (fault !== null) return { code: "blind-refused", why: fault.refused, file: output, from: fault.side ?? "" }
  const written = await writeBytes(output, writeFile(terms))
  if (written !== null) return written
  const { a, b } = terms
  tell(run, STEP_WORDS.terms, { path: output, a: a.tickets, b: b.tickets }, "strong")
  json(run, { terms, output })
  return EXIT.ok
}

/** `wasit blind join`: begins one side's folder of a round. */
export async function join(
  run: Run,
  path: string,
  { as, sealed, key, output }: JoinOptions,
): Promise<ExitCode | Fault> {
  const terms = await readTerms(path)
  if (isFault(terms)) return terms
  if (!hasTablesOf(terms)) return { code: "blind-refused", why: "other-tables", file: path, from: "" }
  let list: string | null = null
  if (as !== "f") {
    if (sealed === undefined || key === undefined)
      return { code: "argument-missing", argument: "--sealed, --key", verb: "blind join" }
    const document = await openSealed(sealed, key)
    if (isFault(document)) return document
    if (digestOf(document) !== terms[as].list)
      return { code: "blind-refused", why: "list-not-sealed", file: sealed, from: as }
    list = JSON.stringify(document)
  }
  const fault = await makeFolder(output, writeFile(terms), as, new Uint8Array(randomBytes(32)), list)
  if (fault !== null) return fault
  const opened = await openFolder(output)
  if (isFault(opened)) return opened
  tell(run, STEP_WORDS.joined, { folder: output }, "strong")
  return step(run, output, [], {})
}
