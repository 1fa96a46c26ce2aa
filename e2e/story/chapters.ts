import { admitHeads, admitOfficers, adoptPolicy } from "./admission.ts"
import { agreeKey, recordAgreement } from "./agreement.ts"
import { found } from "./founding.ts"
import { handOver, prepareField, sendOutbox } from "./handover.ts"
import { depositLists, keepRegisters, openExchange, openLists } from "./lists.ts"
import { judgePairs, submitStatement } from "./matching.ts"
import { giveGo, interview, planTranche } from "./plan.ts"
import { cutThePower } from "./power-cut.ts"
import { compareCounts, explainShortfall, signReceipts } from "./receipts.ts"
import { verifyAlone, verifyHere } from "./record.ts"
import { approveAll, proposeJointText } from "./statements.ts"
import type { Table } from "./table.ts"
import { agreePoints, closeSession, holdSession } from "./talks.ts"
import { answerByRows, commentAndReply, openRound, signFinalList } from "./verification.ts"

/** The chapters, in the order in which an exchange is lived. */
export const CHAPTERS: readonly (readonly [string, (table: Table) => Promise<void>])[] = [
  ["the host founds the process", found],
  ["the heads join by a link and are admitted", admitHeads],
  ["each head brings a list officer", admitOfficers],
  ["both heads adopt the trust policy", adoptPolicy],
  ["the agreement and its commitments are recorded", recordAgreement],
  ["both parties agree to the exchange key", agreeKey],
  ["a session is convened and opened", holdSession],
  ["one point is initialled by both, another stands in two sentences", agreePoints],
  ["the session closes with a follow-up", closeSession],
  ["the host opens an exchange of lists", openExchange],
  ["each side checks, seals and deposits its list", depositLists],
  ["the power goes, and nothing acknowledged is lost", cutThePower],
  ["both lists are opened at the same moment, and read", openLists],
  ["each side brings its own register in", keepRegisters],
  ["the host opens a round of verification", openRound],
  ["one holder answers a list row by row", answerByRows],
  ["the other judges pairs at the match desk", judgePairs],
  ["and submits the statement on the list", submitStatement],
  ["claimants comment, holders reply", commentAndReply],
  ["both heads sign the final list", signFinalList],
  ["a site and a tranche are proposed and agreed", planTranche],
  ["the neutral speaks to each person alone", interview],
  ["manifests are sealed, both turn their key, both depart", giveGo],
  ["manifests go on the phones that will be at the site", prepareField],
  ["custody passes without a signal, signed by every side", handOver],
  ["the outbox is sent when the signal is back", sendOutbox],
  ["each receiver answers person by person", signReceipts],
  ["the sender explains why fewer came", explainShortfall],
  ["two counts differ, and the difference is explained", compareCounts],
  ["the host drafts a joint text with a bound number", proposeJointText],
  ["both heads approve the text and the public figures", approveAll],
  ["the record is verified in the browser", verifyHere],
  ["a bundle is verified alone, and every public number with it", verifyAlone],
]
