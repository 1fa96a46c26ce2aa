import {
  ACT_RULES,
  adoptedPolicy,
  apply,
  authorKey,
  type CheckedSheet,
  checkSheets,
  EMPTY_STATE,
  isActCode,
  type MemberId,
  type ProcessState,
  parseBody,
  policyInForce,
  type RecordEntry,
  replay,
} from "@wasit/domain"
import {
  createTree,
  type Json,
  leafHash,
  mapReader,
  type Finding as RecordFinding,
  sheetDigest,
  type Tree,
  type VerifiedEntry,
  type VerifierKey,
  type VerifyOptions,
  type VerifyReport,
  verifierKeyOrNull,
  verifyRecord,
} from "@wasit/record"
import { actOf, documentJson } from "./act-of.ts"
import { systemVerifier } from "./ed25519.ts"
import { checkOpening } from "./opening.ts"
import type { RecordFiles } from "./source.ts"

/** What a check of the whole record may find: what the record itself shows, and what the rules of the process show. */
export type FindingCode =
  | RecordFinding["code"]
  | "opening-unproved"
  | "act-unreadable"
  | "figure-differs"
  | "recording-unknown"
  | "sheet-differs"
  | "archive-damaged"
export type Finding = { readonly code: FindingCode } & Readonly<Record<string, unknown>>

/** A record as checked. */
export type Checked = {
  readonly report: VerifyReport
  readonly findings: readonly Finding[]
  readonly entries: readonly RecordEntry[]
  readonly state: ProcessState
  /** The sheet of every closed sitting, with what each signature under it is worth. */
  readonly sheets: readonly CheckedSheet[]
  /** Openings of lists that the check held against their proofs. */
  readonly openings: number
  readonly binding: number
}

export type CheckOptions = Pick<VerifyOptions, "policy" | "openSealed" | "progress">

/** Checks a record whole: its form and signatures, then every act against the rules in force at its place. */
export async function checkRecord(files: RecordFiles, options: CheckOptions): Promise<Checked> {
  const folding = new Folding(files, options.openSealed)
  const report = await verifyRecord(mapReader(files), {
    ...options,
    verifier: folding.verifier,
    keyFor: (entry) => folding.keyFor(entry),
    onEntry: (entry) => folding.take(entry),
    adoptedPolicy: () => adoptedPolicy(folding.state.process),
    logKey: () => verifierKeyOrNull(folding.state.process.logKey),
  })
  const { irregular } = replay(folding.entries)
  const sheets = checkSheets(folding.entries, folding.state, (sheet, form) =>
    sheetDigest(sheet as unknown as Json, form),
  )
  const findings: Finding[] = [
    ...report.findings,
    ...irregular.map(({ index, refusal }): Finding => ({ code: "act-refused", index, why: refusal.code })),
    ...folding.state.flags.map(({ index, code }): Finding => ({ code: "act-unreadable", index, why: code })),
    ...folding.findings,
    ...sheets.flatMap(differingIn),
  ]
  return {
    report,
    findings: findings.sort((one, other) => placeOf(one) - placeOf(other)),
    entries: folding.entries,
    state: folding.state,
    sheets,
    openings: folding.openings,
    binding: folding.entries.filter(({ act }) => isActCode(act) && ACT_RULES[act].isBinding).length,
  }
}

/** A head signed another sheet than the record gave, and nobody put it right (TA54). */
function differingIn({ session, signatures }: CheckedSheet): Finding[] {
  return signatures
    .filter(({ standing }) => standing === "differs")
    .map(({ index, enteredBy, digest, computed }): Finding => {
      return { code: "sheet-differs", index, actor: enteredBy, session, stated: digest, value: computed }
    })
}

/** Folds the entries as they are verified, so that each author's key is the one in force at that place. */
class Folding {
  state: ProcessState = EMPTY_STATE
  openings = 0
  readonly entries: RecordEntry[] = []
  readonly findings: Finding[] = []
  readonly verifier = systemVerifier()
  readonly #files: RecordFiles
  readonly #openSealed: VerifyOptions["openSealed"]
  readonly #tree: Tree = createTree()

  constructor(files: RecordFiles, openSealed: VerifyOptions["openSealed"]) {
    this.#files = files
    this.#openSealed = openSealed
  }

  /** Called for every leaf that could be read, before its signature is checked: the tree needs those that fail too. */
  keyFor(entry: VerifiedEntry): VerifierKey | null {
    while (this.#tree.size < entry.index) this.#tree.append(NO_LEAF)
    this.#tree.append(leafHash(entry.leaf))
    const { act, actor } = entry.header
    return verifierKeyOrNull(authorKey(this.state, { act, actor: actor as MemberId, body: entry.body }))
  }

  async take({ index, header, body }: VerifiedEntry): Promise<void> {
    const parts = new Map<string, Json | null>()
    const act = actOf(header, body, (digest) => {
      parts.set(digest, documentJson(this.#files.get(`bodies/${digest}`) ?? null))
      return parts.get(digest) ?? null
    })
    const opened = new Map(act.parts)
    for (const [digest, json] of parts) {
      const own = json === null ? await this.#open(digest) : null
      if (own !== null) opened.set(`sha256:${digest}`, own)
    }
    const entry: RecordEntry = { ...act, parts: opened, index }
    if (header.act === "list-opened/1" && body !== null) await this.#checkOpening(entry)
    this.entries.push(entry)
    this.state = apply(this.state, entry)
  }

  async #open(digest: string): Promise<Json | null> {
    const sealed = this.#files.get(`sealed/${digest}`)
    const clear = sealed === undefined ? null : await this.#openSealed?.(digest, sealed)
    return documentJson(clear ?? null)
  }

  async #checkOpening(entry: RecordEntry): Promise<void> {
    const body = parseBody("list-opened/1", entry.body)
    if (body === null) return
    this.openings++
    const policy = policyInForce(this.state)
    const why = await checkOpening(this.state, body, policy, this.#tree, this.verifier)
    if (why !== null) this.findings.push({ code: "opening-unproved", index: entry.index, list: body.list, why })
  }
}

/** Stands where no leaf could be read: a head beyond it cannot be proved any more. */
const NO_LEAF = new Uint8Array(32)

/** What is wrong with a file as a whole stands after what is wrong with an entry: the entry says more. */
function placeOf(one: Finding): number {
  return typeof one.index === "number" ? one.index : Number.POSITIVE_INFINITY
}
