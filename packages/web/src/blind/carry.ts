import type { AbortReason, BlindRound, DelegationId, Refusal } from "@wasit/domain"
import {
  type BlindRefusal,
  type BlindRefusalCode,
  type BlindSide,
  type Draw,
  fileDigest,
  type MessageKey,
  type RoundBinding,
} from "@wasit/matching/blind"
import { openSealed, sealTo } from "../keys/sealing.ts"
import type { JobWatch } from "../lists/jobs.ts"
import type { LocalLists } from "../lists/local-lists.ts"
import type { ReceiptAnswer } from "../record/api.ts"
import type { ActDraft } from "../record/draft.ts"
import type { Replica } from "../record/replica.ts"
import type { RoundGiven, TakenFile } from "./blind-jobs.ts"
import type { DueStep } from "./due.ts"
import type { LocalRounds } from "./local-rounds.ts"
import type { OwnRows } from "./own-list.ts"
import { delegationOn, filesFor, type RoundFile, readersOf, sideOf, termsOf } from "./terms-of.ts"
import { blindWorker } from "./workers.ts"

/** Where a device carries a round: its copy of the record, its lists, and what it keeps of rounds. */
export type Carrier = { readonly replica: Replica; readonly lists: LocalLists; readonly rounds: LocalRounds }

/** Why a device cannot go on: a message it refuses, what the server said, or that the round is carried elsewhere. */
export type CarryFault =
  | { readonly kind: "message"; readonly refusal: BlindRefusal; readonly key: MessageKey | null }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "elsewhere" }

export type Carried = { readonly kind: "carried"; readonly given: Extract<RoundGiven, { readonly kind: "done" }> }

/** Messages opened on this device, by the name they are stored under; gone with the page. */
const OPENED = new Map<string, Uint8Array>()
const CHECKED = new Set<string>()

/** Lets go of what was opened, and of what the worker keeps: after a round is deleted nothing of it stays in memory either. */
export function forgetOpened(): void {
  blindWorker.end()
  OPENED.clear()
  CHECKED.clear()
}

/**
 * Takes every message that stands, and makes the one that is due; with none due it only reads.
 *
 * @returns null when it was stopped
 */
export async function carry(
  carrier: Carrier,
  round: BlindRound,
  due: DueStep | null,
  watch: JobWatch,
): Promise<Carried | CarryFault | null> {
  const { replica, rounds } = carrier
  const me = sideOf(round, replica.chair.delegation)
  const terms = termsOf(replica.chair.process, replica.view.state, round)
  if (me === null || terms === null) return { kind: "elsewhere" }
  const secret = due?.step === "bind" ? await rounds.makeSecret(round.id) : await rounds.secret(round.id)
  const list = await ownRows(carrier, round, me)
  if (secret === undefined || (me !== "f" && list === null)) return { kind: "elsewhere" }
  const files = await Promise.all(filesFor(round, me).map((each) => take(replica, each)))
  const shown = recordsFor(round, me)
  const records = await Promise.all(shown.map((each) => take(replica, each)))
  for (const each of [...files, ...records]) if ("fault" in each) return each.fault
  const order = {
    me,
    terms,
    secret,
    list,
    files: files as readonly TakenFile[],
    wanted: { a: wantedOf(round, "a"), b: wantedOf(round, "b") },
    told: round.released?.matches ?? null,
    records: (records as readonly TakenFile[]).map((file, at) => ({ ...file, pair: shown[at]!.pair })),
    make: due?.key ?? null,
    show: due?.pair ?? null,
  }
  const given = await blindWorker.run("carry", order, watch)
  if (given === null) return null
  if (given.kind === "refused") return { kind: "message", refusal: given.refusal, key: given.key }
  for (const each of filesFor(round, me)) if (each.kind === "sealed") CHECKED.add(each.blob)
  return { kind: "carried", given }
}

async function ownRows({ lists, rounds }: Carrier, round: BlindRound, me: BlindSide): Promise<OwnRows | null> {
  if (me === "f" || round.terms === null) return null
  const own = me === "a" ? await lists.sealed(round.list) : await rounds.register(round.terms.register)
  return own === undefined ? null : { key: own.key, rows: own.rows }
}

/** The other party's rows, once both of a pair stand. */
function recordsFor(round: BlindRound, me: BlindSide): readonly (RoundFile & { readonly pair: number })[] {
  return [...round.shown].flatMap(([pair, shown]) => {
    if (shown.size < 2 || me === "f") return []
    const from = me === "a" ? "b" : "a"
    const message = shown.get(delegationOn(round, from) as never)
    if (message === undefined) return []
    return [
      { key: `record:${from}:0:0`, from, kind: "sealed", blob: message.blob, digest: message.file, pair } as const,
    ]
  })
}

const wantedOf = (round: BlindRound, side: "a" | "b"): readonly number[] =>
  [...round.wanted].filter(([, by]) => by.has(delegationOn(round, side) as never)).map(([pair]) => pair)

async function take(replica: Replica, file: RoundFile): Promise<TakenFile | { readonly fault: CarryFault }> {
  const { key, from } = file
  if (file.kind === "open") return { key, from, isChecked: false, file: file.file }
  if (file.kind === "draw") return { key, from, isChecked: false, draw: file.draw }
  const opened = OPENED.get(file.blob) ?? (await open(replica, file.blob))
  if (!(opened instanceof Uint8Array)) return { fault: { kind: "refused", refusal: opened } }
  const isSame = fileDigest(opened) === file.digest
  if (!isSame) return { fault: { kind: "message", refusal: { refused: "wrong-digest", side: from, at: null }, key } }
  OPENED.set(file.blob, opened)
  return { key, from, isChecked: CHECKED.has(file.blob), file: opened }
}

async function open(replica: Replica, blob: string): Promise<Uint8Array | Refusal> {
  const bytes = await replica.line.bytes(`/blobs/${blob}`)
  if (!(bytes instanceof Uint8Array)) return bytes
  return (await openSealed(replica.chair, bytes)) ?? { code: "blob-differs" }
}

/** Enters the act of a step that was computed: what stands open, or the sealed file by its name. */
export async function enterStep(
  draft: ActDraft,
  { replica }: Carrier,
  round: BlindRound,
  due: DueStep,
  { file, digest, header, reading }: Carried["given"],
): Promise<ReceiptAnswer | Refusal> {
  if (file === null || digest === null) return { code: "blind-step-wrong", round: round.id }
  if (due.step === "bind") return bind(draft, replica, round, header as RoundBinding)
  if (due.step === "draw") return enterDraw(draft, round, header as Draw)
  const me = sideOf(round, replica.chair.delegation) ?? "f"
  const message = await sealed(draft, replica, readers(round, me, due), file, digest)
  if ("code" in message) return message
  const common = { round: round.id, message }
  const method = round.terms?.method
  const tickets = round.terms?.tickets[me === "a" ? "claimed" : "held"] ?? 0
  const slots = method?.kind === "keys" ? method.slots : 0
  const answered = due.party === round.claimant ? round.terms?.tickets.claimed : round.terms?.tickets.held
  switch (due.step) {
    case "ask":
      return draft.submit("blind-asked/1", { ...common, elements: tickets * slots })
    case "answer":
    case "return":
      return draft.submit("blind-answered/1", { ...common, party: due.party!, elements: (answered ?? 0) * slots })
    case "share":
      return draft.submit("blind-secret-given/1", common)
    case "deposit":
      return draft.submit("blind-deposited/1", { ...common, tickets })
    case "open":
      return draft.submit("blind-audit-answered/1", { ...common, tickets: drawnFor(round, me).length })
    case "release":
      return draft.submit("blind-released/1", { ...common, matches: matchesIn(header) ?? reading.result?.matches ?? 0 })
    case "show":
      return draft.submit("blind-record-shown/1", { ...common, pair: due.pair! })
  }
}

/** How often, and after which pause, an act is offered again whose time another one overtook. */
const PATIENCE = { attempts: 4, pause: 1_500 } as const

/**
 * Enters the act of a step. Three devices go on by themselves at the same moment: in a rehearsal, whose clock is that of its last
 * act, one of them may be a second behind. What was computed stays; only the act is signed anew.
 */
export async function enterPatiently(
  carrier: Carrier,
  enter: () => Promise<ReceiptAnswer | Refusal>,
): Promise<ReceiptAnswer | Refusal> {
  for (let attempt = 1; ; attempt++) {
    const answer = await enter()
    if (!("code" in answer) || answer.code !== "time-wrong" || attempt === PATIENCE.attempts) return answer
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.pause))
    await carrier.replica.sync()
  }
}

const matchesIn = (header: unknown): number | null =>
  typeof header === "object" && header !== null && "matches" in header ? Number(header.matches) : null

const drawnFor = (round: BlindRound, me: BlindSide): readonly number[] =>
  round.draw?.drawn[me === "a" ? "claimed" : "held"] ?? []

function bind(draft: ActDraft, replica: Replica, round: BlindRound, { terms, root, coin, key }: RoundBinding) {
  const own = replica.chair.delegation
  const { lists, blind } = replica.view.state
  const isClaimant = own === round.claimant
  const list = isClaimant ? lists.lists.get(round.list)?.root : blind.registers.get(round.terms!.register)?.root
  const tickets = round.terms!.tickets[isClaimant ? "claimed" : "held"]
  const input = root === null || list === undefined ? null : { list, root, tickets }
  return draft.submit("blind-bound/1", { round: round.id, terms, input, coin, key })
}

function enterDraw(draft: ActDraft, round: BlindRound, { coins, a, b }: Draw) {
  const { a: claimed, b: held, f: comparer } = coins
  return draft.submit("blind-drawn/1", {
    round: round.id,
    coins: { claimed, held, comparer },
    drawn: { claimed: [...a], held: [...b] },
  })
}

/** Who can open a message: those it is for, and the delegation that sent it, which must be able to go on. */
function readers(round: BlindRound, me: BlindSide, due: DueStep): readonly DelegationId[] {
  const to = due.key === null ? ([me === "a" ? "b" : "a"] as const) : readersOf(due.key)
  return [...new Set([...to, me])].map((side) => delegationOn(round, side))
}

async function sealed(
  draft: ActDraft,
  replica: Replica,
  to: readonly DelegationId[],
  file: Uint8Array,
  digest: string,
) {
  const members = [...replica.view.state.process.members.values()]
  const recipients = members
    .filter((member) => member.standing === "admitted" && to.includes(member.delegation))
    .map((member) => member.recipient)
  const bytes = await sealTo(recipients, file)
  const blob = await draft.blob(bytes)
  if ("code" in blob) return blob
  OPENED.set(blob.sha256, file)
  CHECKED.add(blob.sha256)
  return { file: digest, blob }
}

/** What a refused message is called when the round is ended for it. */
export function reasonFor(code: BlindRefusalCode): AbortReason {
  switch (code) {
    case "over-quota":
    case "wrong-count":
    case "too-many-drawn":
      return "count-wrong"
    case "proof-does-not-hold":
      return "proof-wrong"
    case "list-not-sealed":
    case "list-already-asked":
      return "input-differs"
    case "coin-does-not-open":
    case "draw-differs":
      return "draw-wrong"
    case "ticket-not-committed":
    case "row-not-on-list":
    case "elements-differ":
    case "tags-differ":
      return "audit-failed"
    case "result-differs":
    case "pair-not-wanted":
    case "record-differs":
      return "result-differs"
    case "secret-destroyed":
    case "other-tables":
      return "withdrawn"
    default:
      return "message-malformed"
  }
}
