import type { MemberId } from "@wasit/domain"
import type { Section } from "../app/sections.ts"
import type { TOUR_TEXTS } from "./tour-texts.ts"

/** How far the example's story was told when it was opened, and so what its tour asks: to look, or to act. */
export type Telling = "whole" | "opening"

/** A stop: in whose chair, on which page, and what is to be seen or done there. */
export type TourStop = { readonly member: MemberId; readonly section: Section; readonly text: keyof typeof TOUR_TEXTS }

const stop = (member: MemberId, section: Section, text: TourStop["text"]): TourStop => ({ member, section, text })

/** The example seen from its chairs in about five minutes, or played from the morning of 22 March 2020 to the release. */
export const TOURS = {
  whole: [
    stop("facilitator_qatar/head", "standing", "seeStanding"),
    stop("facilitator_us/head", "agreement", "seeAgreement"),
    stop("party_tal/head", "talks", "seeTalks"),
    stop("party_tal/list-officer", "lists", "seeLists"),
    stop("party_gov/list-officer", "matching", "seeMatching"),
    stop("party_gov/head", "verification", "seeVerification"),
    stop("facilitator_qatar/head", "plan", "seePlan"),
    stop("neutral_icrc/field", "handover", "seeHandover"),
    stop("party_tal/head", "ledger", "seeLedger"),
    stop("interpreter_team/head", "statements", "seeStatements"),
    stop("party_gov/head", "record", "seeRecord"),
    stop("facilitator_qatar/head", "public", "seePublic"),
  ],
  opening: [
    stop("facilitator_qatar/head", "talks", "playSession"),
    stop("interpreter_team/head", "talks", "playRoom"),
    stop("party_gov/head", "talks", "playInitial"),
    stop("party_tal/head", "talks", "playSentence"),
    stop("facilitator_qatar/head", "verification", "playExchange"),
    stop("party_tal/list-officer", "intake", "playSeal"),
    stop("party_gov/list-officer", "intake", "playSealToo"),
    stop("party_tal/list-officer", "intake", "playOpen"),
    stop("party_gov/list-officer", "matching", "playMatch"),
    stop("facilitator_qatar/head", "verification", "playRound"),
    stop("party_gov/head", "plan", "playPlan"),
    stop("neutral_icrc/head", "plan", "playInterviews"),
    stop("neutral_icrc/field", "handover", "playHandover"),
    stop("party_tal/head", "ledger", "playReceipt"),
    stop("facilitator_qatar/head", "statements", "playStatement"),
    stop("party_gov/head", "record", "seeRecord"),
  ],
} as const satisfies Record<Telling, readonly TourStop[]>

/** Where a reader stands on a tour; `at` is null while the tour is closed. */
export type TourPlace = { readonly telling: Telling; readonly at: number | null }

/**
 * Reads what was kept of a tour.
 *
 * @returns null where this process has no tour, or what was kept cannot be read: nobody's work depends on it.
 */
export function readTour(kept: string | null): TourPlace | null {
  const match = /^(whole|opening)(?: (\d{1,2}))?$/.exec(kept ?? "")
  if (match === null) return null
  const telling = match[1] as Telling
  const at = match[2] === undefined ? null : Number(match[2])
  return { telling, at: at === null || at < TOURS[telling].length ? at : null }
}

export const writeTour = ({ telling, at }: TourPlace): string => (at === null ? telling : `${telling} ${at}`)

/** Under which name the browser keeps the tour of a process. Nothing of it is secret. */
export const tourKey = (process: string): string => `wasit-tour/${process}`
