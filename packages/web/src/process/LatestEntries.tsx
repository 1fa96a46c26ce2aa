import { type DelegationId, delegationOf, isActCode, type MemberId, parseBody } from "@wasit/domain"
import { sayAct } from "@wasit/domain/words"
import { useFormat, useLanguage } from "../i18n/index.ts"
import { useProcess } from "../record/process-context.tsx"
import type { ReplicaEntry } from "../record/replica.ts"
import { useNames } from "./use-names.ts"
import { zoneOf } from "./zone-of.ts"
import "./process.css"

/** The last entries of the record as sentences, the newest first. */
export function LatestEntries({ n, now }: { readonly n: number; readonly now: string }) {
  const format = useFormat()
  const { language } = useLanguage()
  const names = useNames()
  const { replica, state } = useProcess()
  const entries = replica.entries.slice(-n).reverse()
  return (
    <ol class="rule-list entries" reversed>
      {entries.map((entry) => (
        <li key={entry.index}>
          <span>{sentenceOf(entry, names.delegation, language, format.digits)}</span>
          <span class="small soft entry-when">
            {format.inDigits(String(entry.index))} · {format.ago(entry.header.at, now, zoneOf(state.process))}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** One entry in a sentence; an act this version does not know is named by its code. */
function sentenceOf(
  entry: ReplicaEntry,
  nameOf: (id: DelegationId) => string,
  language: Parameters<typeof sayAct>[1],
  digits: Parameters<typeof sayAct>[2],
): string {
  const { act, actor } = entry.header
  const who = nameOf(delegationOf(actor as MemberId))
  return isActCode(act)
    ? sayAct({ code: act, body: parseBody(act, entry.body), who }, language, digits)
    : `${who}: ${act}`
}
