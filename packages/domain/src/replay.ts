import { ACT_RULES, isActCode } from "./acts.ts"
import { apply } from "./apply.ts"
import { judge } from "./decide.ts"
import type { RecordEntry, Refusal } from "./shared/act.ts"
import type { Moment } from "./shared/handler.ts"
import { EMPTY_STATE, type ProcessState } from "./state.ts"

/** An entry that stands in the record although the rules were against it. */
export type Irregularity = { readonly index: number; readonly refusal: Refusal }

/**
 * Folds a record and holds every entry against the rules, as the one who took it in should have done.
 *
 * @param momentOf what was known when an entry was taken in; without it an entry's own time, and everything cosigned
 * @returns the state, and every entry that should have been refused. What an entry refers to cannot be judged once
 * bodies were sealed to the reader: from then on neither an unknown id nor another position of a sheet is held against anybody.
 */
export function replay(
  entries: Iterable<RecordEntry>,
  momentOf: (entry: RecordEntry) => Moment = (entry) => ({ at: entry.at, cosignedSize: entry.index }),
): { readonly state: ProcessState; readonly irregular: readonly Irregularity[] } {
  let state = EMPTY_STATE
  let hasGaps = false
  const irregular: Irregularity[] = []
  for (const entry of entries) {
    const refusal = judge(state, entry, momentOf(entry), "some")
    if (refusal !== null && !(hasGaps && restsOnOthers(refusal))) irregular.push({ index: entry.index, refusal })
    hasGaps ||= entry.body === null
    state = apply(state, entry)
  }
  return { state, irregular }
}

/** A refusal that may come from a body which this reader has not. */
function restsOnOthers({ code }: Refusal): boolean {
  return (code.endsWith("-unknown") && code !== "act-unknown") || code === "sheet-changed"
}

/** A binding act is in force under a checkpoint that every party cosigned; any other act as soon as it stands. */
export function inForce(act: string, index: number, cosignedSize: number): boolean {
  return isActCode(act) && (!ACT_RULES[act].isBinding || index < cosignedSize)
}
