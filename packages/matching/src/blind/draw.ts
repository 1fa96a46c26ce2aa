import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js"
import { drawFrom, tagged } from "./derive.ts"
import { type BlindRefusal, type Draw, PARTIES, type PartySide, refusal, SIDES } from "./messages.ts"
import { coinBinding, contextOf, type Round, said } from "./round.ts"
import type { MessageKey } from "./routes.ts"

/**
 * The tickets that the audit opens: nobody could know them before all three coins stood and the side's own file of tags. The other
 * side's file has no part in it: this side cannot see that one, and whoever may choose it would choose the tickets.
 */
export function drawTickets(round: Round, draw: Pick<Draw, "coins" | "tags">, side: PartySide): number[] {
  const { coins, tags } = draw
  const parts = [coins.a, coins.b, coins.f, tags[side]].map((text) => hexToBytes(text))
  const random = drawFrom(tagged("draw", contextOf(round)!, ...parts, utf8ToBytes(side)))
  const { tickets, audited } = round.terms[side]
  const drawn = new Set<number>()
  while (drawn.size < audited) drawn.add(random(tickets))
  return [...drawn].sort((one, other) => one - other)
}

/** Whether the coins are those of the bindings, and the tickets are the drawn ones. */
export function checkDraw(round: Round, draw: Draw): BlindRefusal | null {
  for (const side of SIDES) {
    const { coin } = said(round, "commit", `commit:${side}`).header
    if (coinBinding(hexToBytes(draw.coins[side])) !== coin) return refusal("coin-does-not-open", side)
  }
  for (const side of PARTIES) {
    const own = round.messages.get(lastOf(round, side))
    if (own !== undefined && own.digest !== draw.tags[side]) return refusal("wrong-digest", "f")
    const expected = drawTickets(round, draw, side)
    const isSame = expected.length === draw[side].length && expected.every((ticket, at) => ticket === draw[side][at])
    if (!isSame) return refusal("draw-differs", "f")
  }
  return null
}

/** The message by which a party's part in the comparison is done. */
const lastOf = ({ terms }: Pick<Round, "terms">, side: PartySide): MessageKey =>
  terms.mode === "keys" ? `tags:${side}` : `encodings:${side}`

/** What the facilitator says when both are in. */
export function makeDraw(round: Round, coin: Uint8Array): Draw {
  const of = (side: PartySide) => {
    const message = round.messages.get(lastOf(round, side))!
    return { digest: message.digest, coin: "coin" in message.header ? String(message.header.coin) : "" }
  }
  const [a, b] = [of("a"), of("b")]
  const known = { coins: { a: a.coin, b: b.coin, f: bytesToHex(coin) }, tags: { a: a.digest, b: b.digest } }
  const ctx = bytesToHex(contextOf(round)!)
  return { kind: "draw", ctx, ...known, a: drawTickets(round, known, "a"), b: drawTickets(round, known, "b") }
}
