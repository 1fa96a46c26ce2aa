import { bytesToHex, concatBytes, hexToBytes } from "@noble/hashes/utils.js"
import { auditOpened } from "./audit.ts"
import { type Comparison, compareKeys } from "./compare.ts"
import { makeDraw } from "./draw.ts"
import { checkElements, multiplyAll, proofsFor, proveAll } from "./element-steps.ts"
import { compareEncodings } from "./encodings/compare-encodings.ts"
import { TAG_BYTES, writeFile } from "./files.ts"
import {
  type AuditLine,
  type Blinded,
  type BlindMessage,
  type BlindRefusal,
  type BlindResult,
  isRefusal,
  PARTIES,
  type PartySide,
  refusal,
} from "./messages.ts"
import { keyTermsOf } from "./party.ts"
import { coinBinding, coinOf, contextOf, keyShare, type Round, type Steps, said, suiteOf } from "./round.ts"

/** The facilitator's binding: a share of the key and a coin, no tickets. */
export function bindFacilitator(round: Round): Uint8Array {
  const key = round.suite === null ? null : bytesToHex(round.suite.multiplyBase(keyShare(round)))
  const coin = coinBinding(coinOf(round))
  return writeFile({ kind: "commit", terms: round.termsDigest, side: "f", root: null, coin, key })
}

/** Answers one party's elements, all in one piece, with proofs that they carry the share that was bound. */
export function* evaluateFor(round: Round, side: PartySide): Steps<Uint8Array> {
  const suite = suiteOf(round)
  const asked = said(round, "blinded", `blinded:${side}`)
  const elements = asked.header.tickets * asked.header.slots
  const share = keyShare(round)
  const answers = yield* multiplyAll(suite, share, asked.payload, elements)
  const proofs = yield* proveAll(suite, share, asked.payload, answers, elements)
  const ctx = bytesToHex(contextOf(round)!)
  const header = { kind: "evaluated", ctx, suite: suite.name, by: "f", for: side, of: asked.digest } as const
  return writeFile({ ...header, elements, proofs: proofsFor(elements) }, concatBytes(answers, proofs))
}

/** The draw, once the coins of all three are known. */
export const drawAudit = (round: Round): Uint8Array => writeFile(makeDraw(round, coinOf(round)))

/** What the facilitator checks in a message before it takes it. */
export function* checkAsFacilitator(round: Round, message: BlindMessage): Steps<BlindRefusal | null> {
  const { header } = message
  switch (header.kind) {
    case "blinded":
      return yield* checkBlinded(round, message as BlindMessage<Blinded>)
    case "evaluated": {
      const asked = said(round, "evaluated", `evaluated:f:${header.for}`)
      if (header.of !== asked.digest) return refusal("wrong-digest", header.by)
      if (header.elements !== asked.header.elements || header.proofs !== 0) return refusal("wrong-count", header.by)
      return yield* checkElements(suiteOf(round), message.payload, header.elements, header.by)
    }
    case "tags":
    case "encodings": {
      const { tickets } = round.terms[header.side]
      if (header.tickets !== tickets)
        return refusal(header.tickets > tickets ? "over-quota" : "wrong-count", header.side)
      if (header.kind === "tags" && header.slots !== keyTermsOf(round).slots) return refusal("wrong-count", header.side)
      const { coin } = said(round, "commit", `commit:${header.side}`).header
      return coinBinding(hexToBytes(header.coin)) === coin ? null : refusal("coin-does-not-open", header.side)
    }
    case "opened": {
      const audit = auditOpened(round, header)
      return isRefusal(audit) ? audit : null
    }
    default:
      return null
  }
}

function* checkBlinded(round: Round, { header, payload }: BlindMessage<Blinded>): Steps<BlindRefusal | null> {
  const suite = suiteOf(round)
  const { side, tickets, slots } = header
  const agreed = round.terms[side].tickets * keyTermsOf(round).slots
  const sent = tickets * slots
  if (header.suite !== suite.name) return refusal("wrong-header", side)
  if (sent !== agreed) return refusal(sent > agreed ? "over-quota" : "wrong-count", side)
  if (slots !== keyTermsOf(round).slots) return refusal("wrong-count", side)
  return yield* checkElements(suite, payload, sent, side)
}

/** Compares, and says what the agreed level lets be said. The audit has passed: a fault in it refuses `opened`. */
export function makeResult(round: Round): Uint8Array {
  const { pairs, repeated } = comparisonOf(round)
  const { output } = round.terms
  const isNumberAlone = output === "count"
  const header: BlindResult = {
    kind: "result",
    ctx: bytesToHex(contextOf(round)!),
    output,
    matches: pairs.length,
    pairs: isNumberAlone ? null : pairs,
    // Whoever writes one person twice would learn from it whether the other has him.
    repeated: isNumberAlone ? { a: 0, b: 0 } : repeated,
    audited: { a: auditLine(round, "a").drawn, b: auditLine(round, "b").drawn },
  }
  return writeFile(header)
}

/** What the facilitator saw in one side's audit. */
export function auditLine(round: Round, side: PartySide): AuditLine {
  const audit = auditOpened(round, said(round, "opened", `opened:${side}`).header)
  if (isRefusal(audit)) throw new Error("an audit that was not checked")
  return audit
}

/** What the facilitator sees when it compares: more than it may say. */
export function comparisonOf(round: Round): Comparison {
  const { keys, encodings } = round.terms
  if (encodings !== null) {
    const [a, b] = PARTIES.map((side) => said(round, "encodings", `encodings:${side}`).payload)
    return { pairs: compareEncodings(a!, b!, encodings.threshold), repeated: { a: 0, b: 0 } }
  }
  return compareKeys(tagsByTicket(round, "a"), tagsByTicket(round, "b"), keys!)
}

function tagsByTicket(round: Round, side: PartySide): string[][] {
  const { header, payload } = said(round, "tags", `tags:${side}`)
  return Array.from({ length: header.tickets }, (_, ticket) =>
    Array.from({ length: header.slots }, (_, slot) => {
      const at = (ticket * header.slots + slot) * TAG_BYTES
      return bytesToHex(payload.subarray(at, at + TAG_BYTES))
    }),
  )
}
