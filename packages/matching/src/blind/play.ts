import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js"
import { makeEncodings, makeSecret } from "./encodings/party.ts"
import { bindFacilitator, checkAsFacilitator, drawAudit, evaluateFor, makeResult } from "./facilitator.ts"
import { writeFile } from "./files.ts"
import { type BlindRefusal, type BlindSide, isRefusal, type RoundBinding, refusal } from "./messages.ts"
import { openDrawn } from "./opening.ts"
import { answerCounterpart, bindParty, blindList, makeTags } from "./party.ts"
import { checkAsParty } from "./party-checks.ts"
import { admit, contextOf, type Round, type Steps, withMessage } from "./round.ts"
import type { MessageKey } from "./routes.ts"

/**
 * Takes a file that `from` sent: the round with it, or why it is refused. A file that was checked before (when a round is built anew
 * from its files) need not be checked again in its content.
 */
export function* takeFile(
  round: Round,
  from: BlindSide,
  file: Uint8Array,
  isChecked = false,
): Steps<Round | BlindRefusal> {
  const message = admit(round, from, file)
  if (isRefusal(message)) return message
  if (!isChecked && from !== round.me) {
    const fault = yield* checkContent(round, message)
    if (fault !== null) return fault
  }
  return withMessage(round, message, file.length)
}

function* checkContent(round: Round, message: Parameters<typeof checkAsParty>[1]): Steps<BlindRefusal | null> {
  const { header } = message
  if (header.kind === "commit") return bindingFault(round, header)
  return yield* round.me === "f" ? checkAsFacilitator(round, message) : checkAsParty(round, message)
}

function bindingFault(round: Round, { side, root, key }: RoundBinding): BlindRefusal | null {
  if ((root === null) !== (side === "f")) return refusal("wrong-header", side)
  if ((key === null) !== (round.suite === null)) return refusal("wrong-header", side)
  if (key === null || round.suite === null) return null
  const fault = round.suite.faultOf(hexToBytes(key))
  return fault === null ? null : refusal(fault, side)
}

/**
 * Makes a message that is due (`dueFrom`) except `wanted` and `record`, which need a choice. Hand it to `takeFile` as one's own, and to
 * those who may read it.
 */
export function* makeFile(round: Round, key: MessageKey): Steps<Uint8Array> {
  const [kind, , of] = key.split(":")
  switch (kind) {
    case "commit":
      return round.me === "f" ? bindFacilitator(round) : bindParty(round)
    case "blinded":
      return yield* blindList(round)
    case "evaluated":
      return yield* round.me === "f" ? evaluateFor(round, of === "a" ? "a" : "b") : answerCounterpart(round)
    case "tags":
      return yield* makeTags(round)
    case "secret":
      return makeSecret(round)
    case "encodings":
      return yield* makeEncodings(round)
    case "draw":
      return drawAudit(round)
    case "opened":
      return openDrawn(round)
    case "result":
      return makeResult(round)
    case "purged":
      return writeFile({ kind: "purged", ctx: bytesToHex(contextOf(round)!), side: round.me })
    default:
      throw new Error(`${key} needs a choice`)
  }
}
