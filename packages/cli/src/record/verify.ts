import { fromUtf8, parsePolicy, readOut, toHex, unpad, verifyProof } from "@wasit/record"
import { Decrypter } from "age-encryption"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { isFault, readBytes } from "../shared/files.ts"
import { type Fault, fill, json, line, tell } from "../shared/print.ts"
import { Progress } from "../shared/progress.ts"
import type { Run } from "../shared/terminal.ts"
import { STEP_WORDS } from "../shared/texts.ts"
import { type Checked, type CheckOptions, checkRecord, type Finding } from "./check-record.ts"
import { systemVerifier } from "./ed25519.ts"
import { type CheckedFigure, checkFigures } from "./figures.ts"
import { mark } from "./mark.ts"
import { checkRecording, type RecordingCheck } from "./recording.ts"
import { printSheets, sheetsJson } from "./sheets.ts"
import { readSource } from "./source.ts"
import { FINDING_WORDS, VERIFY_WORDS } from "./texts.ts"

/** The options of `wasit verify`. */
export type VerifyOptions = {
  readonly json?: boolean
  readonly process?: string
  readonly token?: string
  readonly policy?: string
  readonly identity?: string
  readonly leaf?: string
  readonly numbers?: readonly number[]
  readonly figures?: boolean
  readonly recording?: string
}

/** `wasit verify`: checks a record alone, offline, and names the first bad entry and what is wrong. */
export async function verifySource(run: Run, source: string, options: VerifyOptions): Promise<ExitCode | Fault> {
  const policy = await readText(options.policy)
  if (isFault(policy)) return policy
  if (options.leaf !== undefined) return verifyLeaf(run, source, options.leaf, policy)
  const identity = await readText(options.identity)
  if (isFault(identity)) return identity
  const files = await readSource(source, options)
  if (isFault(files)) return files
  if ("damaged" in files) return sayDamaged(run, source, files.damaged)
  const progress = new Progress(run)
  const check: CheckOptions = {
    ...(policy === null ? {} : { policy }),
    ...(identity === null ? {} : { openSealed: opener(identity) }),
    progress: (done, size) => progress.show(STEP_WORDS.verifying, done / Math.max(size, 1)),
  }
  const record = await checkRecord(files, check)
  progress.end()
  const numbers = options.figures === true ? checkFigures(record.entries, record.state) : null
  const recording =
    options.recording === undefined
      ? null
      : await checkRecording(options.recording, record.state.talks.sessions.values())
  if (isFault(recording)) return recording
  const checked = {
    ...record,
    findings: [...record.findings, ...(numbers?.findings ?? []), ...(recording?.findings ?? [])],
  }
  printReport(run, source, checked, options)
  printSheets(run, record.sheets)
  if (numbers !== null) printFigures(run, numbers.figures)
  if (recording !== null) printRecording(run, recording)
  const figures = numbers === null ? {} : { figures: numbers.figures }
  const shown = recording === null ? {} : { recording: recording.found }
  json(run, { ...reportJson(run, source, checked, options), ...figures, ...shown })
  return checked.findings.length > 0 ? EXIT.findings : EXIT.ok
}

const SHOWN = 12

function printReport(run: Run, source: string, checked: Checked, options: VerifyOptions): void {
  const { report, findings } = checked
  line(run, `${source}  ${report.origin}`, "strong")
  const has = (...codes: readonly Finding["code"][]): boolean => findings.some(({ code }) => codes.includes(code))
  if (report.findings.length === 0) mark(run, "ok", fill(run, VERIFY_WORDS.entries, { count: report.entries }))
  if (report.isPolicyMet) {
    const names = report.cosignedBy.map(({ name }) => name)
    mark(run, "ok", fill(run, VERIFY_WORDS.cosigned, { names: names.join(" · ") }))
    mark(run, "ok", fill(run, VERIFY_WORDS.binding, { count: checked.binding }))
  } else mark(run, "note", fill(run, VERIFY_WORDS.notCosigned, { count: checked.binding }))
  if (!has("act-refused", "act-unreadable")) mark(run, "ok", fill(run, VERIFY_WORDS.rules))
  if (checked.openings > 0 && !has("opening-unproved")) {
    mark(run, "ok", fill(run, VERIFY_WORDS.openings, { count: checked.openings }))
  }
  if (report.hidden > 0) mark(run, "note", fill(run, VERIFY_WORDS.hidden, { count: report.hidden }))
  if (report.unopened > 0) mark(run, "note", fill(run, VERIFY_WORDS.unopened, { count: report.unopened }))
  if (options.policy === undefined) mark(run, "note", fill(run, VERIFY_WORDS.ownPolicy))
  for (const one of findings.slice(0, SHOWN)) mark(run, "fail", sayFinding(run, one))
  if (findings.length > SHOWN) tell(run, VERIFY_WORDS.more, { count: findings.length - SHOWN })
  if (report.root === null) return
  tell(run, VERIFY_WORDS.root, { root: groups(report.root) })
  if (options.numbers !== undefined) tell(run, VERIFY_WORDS.words, { words: spoken(run, report.root, options.numbers) })
}

function printFigures(run: Run, figures: readonly CheckedFigure[]): void {
  const equal = figures.filter(({ stated, value }) => stated === null || stated === value)
  for (const { statement, name, position, value } of figures) {
    const what = `${statement ?? VERIFY_WORDS.publicPage[run.language]} · ${name}`
    const isEqual = equal.some((each) => each.statement === statement && each.name === name)
    mark(run, isEqual ? "ok" : "fail", fill(run, VERIFY_WORDS.figure, { what, value: value ?? "—", position }))
  }
  if (equal.length === figures.length) mark(run, "ok", fill(run, VERIFY_WORDS.figuresEqual, { count: figures.length }))
}

/** Whether a file is one that a recorder entered; that it is none stands among the findings. */
function printRecording(run: Run, { found }: RecordingCheck): void {
  if (found === null) return
  const { index, enteredBy, from, until, session } = found
  mark(run, "ok", fill(run, VERIFY_WORDS.recording, { index, actor: enteredBy, from, until, session }))
}

/** One sentence, with the entry it is about before it. */
function sayFinding(run: Run, one: Finding): string {
  const values = Object.fromEntries(PLACES.map((place) => [place, shownOf(one[place])]))
  const text = fill(run, FINDING_WORDS[one.code], values)
  return typeof one.index === "number" ? `${fill(run, VERIFY_WORDS.atEntry, { index: one.index })}: ${text}` : text
}

const PLACES = [
  "path",
  "actor",
  "name",
  "why",
  "size",
  "expected",
  "hash",
  "list",
  "offset",
  "value",
  "stated",
  "position",
  "session",
]

function shownOf(value: unknown): string | number {
  return typeof value === "string" || typeof value === "number" ? value : "—"
}

function reportJson(
  run: Run,
  source: string,
  { report, findings, openings, binding, sheets }: Checked,
  options: VerifyOptions,
): object {
  const { origin, size, root, entries, hidden, unopened, cosignedBy, isPolicyMet } = report
  return {
    source,
    origin,
    size,
    root: root === null ? null : toHex(root),
    entries,
    hidden,
    unopened,
    cosignedBy,
    isPolicyMet,
    openings,
    binding,
    ...(root === null || options.numbers === undefined ? {} : { readOut: readOut(root, options.numbers) }),
    sheets: sheetsJson(sheets),
    findings: findings.map((one) => ({ ...one, text: sayFinding(run, one) })),
  }
}

function sayDamaged(
  run: Run,
  source: string,
  damaged: { readonly code: string; readonly offset: number; readonly path?: string },
): ExitCode {
  const one: Finding = {
    code: "archive-damaged",
    why: damaged.code,
    offset: damaged.offset,
    path: damaged.path ?? source,
  }
  mark(run, "fail", sayFinding(run, one))
  json(run, { source, findings: [{ ...one, text: sayFinding(run, one) }] })
  return EXIT.findings
}

/** A portable proof: one leaf under a cosigned head, without the rest of the record. */
async function verifyLeaf(
  run: Run,
  source: string,
  path: string,
  policyText: string | null,
): Promise<ExitCode | Fault> {
  if (policyText === null) return { code: "policy-needed" }
  const [proof, leaf] = [await readText(source), await readBytes(path)]
  if (isFault(proof)) return proof
  if (isFault(leaf)) return leaf
  const policy = parsePolicy(policyText)
  if ("code" in policy) return { code: "policy-unreadable", why: policy.code }
  const shown = await verifyProof(proof ?? "", leaf, policy, systemVerifier())
  if ("code" in shown) {
    mark(run, "fail", fill(run, VERIFY_WORDS.proofWrong, { why: shown.code }))
    json(run, { source, leaf: path, findings: [{ code: shown.code }] })
    return EXIT.findings
  }
  const names = shown.by.filter(({ key }) => key.type === 4).map(({ key }) => key.name)
  const { index, head } = shown
  const facts = { index, origin: head.origin, size: head.size, names: names.join(" · ") }
  mark(run, "ok", fill(run, VERIFY_WORDS.proofOk, facts))
  json(run, { source, leaf: path, index, origin: head.origin, size: head.size, cosignedBy: names, findings: [] })
  return EXIT.ok
}

/** Opens what is sealed to an age identity; what is sealed to others stays closed. */
function opener(identity: string): NonNullable<CheckOptions["openSealed"]> {
  const decrypter = new Decrypter()
  for (const text of identity.split(/\s+/)) if (text.startsWith("AGE-SECRET-KEY-")) decrypter.addIdentity(text)
  return async (_digest, sealed) => {
    try {
      return unpad(await decrypter.decrypt(sealed))
    } catch {
      // Sealed to others, or damaged: the digest would tell, but only to whom it is sealed.
      return null
    }
  }
}

async function readText(path: string | undefined): Promise<string | null | Fault> {
  if (path === undefined) return null
  const bytes = await readBytes(path)
  if (isFault(bytes)) return bytes
  return fromUtf8(bytes) ?? { code: "file-not-readable", path, why: "UTF-8" }
}

function groups(root: Uint8Array): string {
  return toHex(root).match(/.{4}/g)?.slice(0, 8).join(" ") ?? ""
}

function spoken(run: Run, root: Uint8Array, numbers: readonly number[]): string {
  const { latin, arabic } = readOut(root, numbers)
  return (run.language === "en" ? latin : arabic).join(" ")
}
