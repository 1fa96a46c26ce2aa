import type { BlindRound, DelegationId, PartyId, ProcessState } from "@wasit/domain"
import {
  type BlindSide,
  type BlindTerms,
  type Draw,
  type KeyType,
  type MessageKey,
  type PartySide,
  type RoundBinding,
  type SideTerms,
  writeFile,
} from "@wasit/matching/blind"

/** What all three must compute alike from the record: the terms as the protocol writes them. Null for an open one. */
export function termsOf(process: string, state: ProcessState, round: BlindRound): BlindTerms | null {
  const { terms } = round
  const list = state.lists.lists.get(round.list)
  const register = terms === null ? undefined : state.blind.registers.get(terms.register)
  if (terms === null || list === undefined || register === undefined) return null
  const { method, tickets, mandate, audited } = terms
  const a: SideTerms = {
    party: round.claimant,
    list: list.root,
    rows: list.count,
    tickets: tickets.claimed,
    quota: mandate.claimed,
    audited: Math.min(audited, tickets.claimed),
  }
  const b: SideTerms = {
    party: round.holder,
    list: register.root,
    rows: register.rows,
    tickets: tickets.held,
    quota: mandate.held,
    audited: Math.min(audited, tickets.held),
  }
  const common = { kind: "terms", version: 1, process, round: round.number, output: terms.output, a, b } as const
  const purgeBy = terms.purgeBy
  if (method.kind === "encodings") {
    const { perFeature, threshold, tables } = method
    return {
      ...common,
      mode: "encodings",
      keys: null,
      encodings: { bits: 1024, perFeature, threshold, tables },
      purgeBy,
    }
  }
  const { kind: _, yearsOn, types, ...rest } = method
  const keys = { ...rest, types: types as readonly KeyType[], yearsOn: yearsOn === "claimed" ? "a" : "b" } as const
  return { ...common, mode: "keys", keys, encodings: null, purgeBy }
}

/** Which of the three a delegation is in a round; null for whoever takes no part. */
export function sideOf(round: BlindRound, delegation: DelegationId): BlindSide | null {
  if (delegation === round.claimant) return "a"
  if (delegation === round.holder) return "b"
  return delegation === round.terms?.comparer ? "f" : null
}

export const partySideOf = (round: BlindRound, party: PartyId): PartySide => (party === round.claimant ? "a" : "b")

/** Who stands on a side. */
export function delegationOn(round: BlindRound, side: BlindSide): DelegationId {
  if (side === "a") return round.claimant
  return side === "b" ? round.holder : (round.terms?.comparer ?? round.holder)
}

/** A message as the record names it: to be made anew from an act, or to be fetched and opened. */
export type RoundFile = { readonly key: MessageKey; readonly from: BlindSide } & (
  | { readonly kind: "open"; readonly file: Uint8Array }
  | { readonly kind: "draw"; readonly draw: DrawFacts }
  | { readonly kind: "sealed"; readonly blob: string; readonly digest: string }
)
export type DrawFacts = Omit<Draw, "ctx">

/** The messages that this side may read, in the order of the protocol. */
export function filesFor(round: BlindRound, me: BlindSide): readonly RoundFile[] {
  const sealed: (readonly [
    BlindSide,
    MessageKey,
    { readonly blob: string; readonly file: string } | null | undefined,
  ])[] = [
    ["a", "blinded:a", round.asked.get(round.claimant)],
    ["b", "blinded:b", round.asked.get(round.holder)],
    ["f", "evaluated:f:a", round.answered.get(round.claimant)],
    ["f", "evaluated:f:b", round.answered.get(round.holder)],
    ["b", "evaluated:b:a", round.returned.get(round.claimant)],
    ["a", "evaluated:a:b", round.returned.get(round.holder)],
    ["a", "secret:a", both(round.secrets)?.get(round.claimant) ?? own(round.secrets, round, me, "a")],
    ["b", "secret:b", both(round.secrets)?.get(round.holder) ?? own(round.secrets, round, me, "b")],
    ...PARTIES.map((side) => [side, depositKey(round, side), depositOf(round, me, side)] as const),
  ]
  const later: typeof sealed = [
    ["a", "opened:a", round.audited.get(round.claimant)],
    ["b", "opened:b", round.audited.get(round.holder)],
    ["f", "result", round.released],
  ]
  const draw = drawOf(round)
  return [
    ...commitsOf(round),
    ...sealed.flatMap((each) => sealedFor(me, each)),
    ...(draw === null ? [] : [{ key: "draw", from: "f", kind: "draw", draw } as const]),
    ...later.flatMap((each) => sealedFor(me, each)),
  ]
}

const PARTIES = ["a", "b"] as const
type Named = { readonly blob: string; readonly file: string }

const both = <T>(map: ReadonlyMap<PartyId, T>): ReadonlyMap<PartyId, T> | null => (map.size === 2 ? map : null)
const own = <T>(map: ReadonlyMap<PartyId, T>, round: BlindRound, me: BlindSide, side: PartySide): T | undefined =>
  me === side ? map.get(delegationOn(round, side) as PartyId) : undefined

const depositKey = (round: BlindRound, side: PartySide): MessageKey =>
  round.terms?.method.kind === "encodings" ? `encodings:${side}` : `tags:${side}`

/** What the server withholds is not asked for. */
const depositOf = (round: BlindRound, me: BlindSide, side: PartySide): Named | undefined =>
  (both(round.deposits) ?? new Map()).get(delegationOn(round, side) as PartyId) ?? own(round.deposits, round, me, side)

/** Who reads which message, beside who wrote it (docs/spec/blind-rounds.md, section 3). */
export function readersOf(key: MessageKey): readonly BlindSide[] {
  if (key.startsWith("evaluated:f") || key === "result") return ["a", "b"]
  if (key === "evaluated:b:a") return ["a", "f"]
  if (key === "evaluated:a:b") return ["b", "f"]
  if (key.startsWith("secret")) return key === "secret:a" ? ["b"] : ["a"]
  return ["f"]
}

function sealedFor(
  me: BlindSide,
  [from, key, message]: readonly [BlindSide, MessageKey, Named | null | undefined],
): readonly RoundFile[] {
  if (message === null || message === undefined) return []
  if (from !== me && !readersOf(key).includes(me)) return []
  return [{ key, from, kind: "sealed", blob: message.blob, digest: message.file }]
}

/** The bindings stand open in the record: their files follow from it. */
function commitsOf(round: BlindRound): readonly RoundFile[] {
  return (["a", "b", "f"] as const).flatMap((side) => {
    const bound = round.bound.get(delegationOn(round, side))
    if (bound === undefined) return []
    const { terms, coin, key, input } = bound
    const header: RoundBinding = { kind: "commit", terms, side, root: input?.root ?? null, coin, key }
    return [{ key: `commit:${side}`, from: side, kind: "open", file: writeFile(header) } as const]
  })
}

/** The draw stands open too; the context that it carries is added where the round is computed. */
function drawOf(round: BlindRound): DrawFacts | null {
  const { draw } = round
  const a = round.deposits.get(round.claimant)?.file
  const b = round.deposits.get(round.holder)?.file
  if (draw === null || a === undefined || b === undefined) return null
  const { claimed, held, comparer } = draw.coins
  const coins = { a: claimed, b: held, f: comparer }
  return { kind: "draw", coins, tags: { a, b }, a: draw.drawn.claimed, b: draw.drawn.held }
}
