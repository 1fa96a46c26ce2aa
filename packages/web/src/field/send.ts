import { findChair } from "../keys/chair-store.ts"
import { keepItem, outboxItems } from "./kept.ts"
import { type OutboxItem, sendAll } from "./outbox.ts"
import type { FieldLine } from "./sync.ts"

/** The lines of this visit, by chair: a record is read once, and then only what was added to it. */
const lines = new Map<string, FieldLine>()

/** The line of a chair to its record. Its code is loaded here, at the first signal, and not before. */
export async function lineOf(chair: NonNullable<Awaited<ReturnType<typeof findChair>>>): Promise<FieldLine> {
  const name = `${chair.process}/${chair.member}`
  const known = lines.get(name)
  if (known !== undefined) return known
  const { FieldLine } = await import("./sync.ts")
  const made = new FieldLine(chair)
  lines.set(name, made)
  return made
}

/** Does anything wait to be sent? */
export const isPending = (item: OutboxItem): boolean => item.recorded === null && !item.isWaiting

/** The time of the process by this phone's clock. */
export const instantAt = (clockOffset: number, deviceNow: number): string =>
  new Date(deviceNow + clockOffset).toISOString().replace(/\.\d+Z$/, "Z")

/**
 * Tries everything that waits, chair by chair; one window at a time, so that no two of them send the same.
 *
 * @returns whether anything was tried
 */
export async function sendPending(): Promise<boolean> {
  const tried = await navigator.locks.request("wasit-field-outbox", { ifAvailable: true }, async (lock) => {
    const pending = lock === null ? [] : (await outboxItems()).filter(isPending)
    for (const group of byChair(pending)) await sendGroup(group)
    return pending.length > 0
  })
  return tried
}

async function sendGroup(group: readonly OutboxItem[]): Promise<void> {
  const [first] = group
  const chair = first === undefined ? undefined : await findChair(first.process, first.member)
  const line = chair === undefined ? null : await lineOf(chair).catch(() => null)
  // No line: the record's code is not on this phone yet and there is no signal to load it.
  const refusal = line === null ? { code: "offline" } : await line.read()
  await sendAll(
    group,
    (item) =>
      line === null || refusal !== null
        ? Promise.resolve({
            kind: "failed",
            refusal: refusal ?? { code: "offline" },
            at: instantAt(item.clockOffset, Date.now()),
          })
        : line.send(item),
    keepItem,
  )
}

function byChair(items: readonly OutboxItem[]): readonly (readonly OutboxItem[])[] {
  const groups = new Map<string, OutboxItem[]>()
  for (const item of items) {
    const name = `${item.process}/${item.member}`
    groups.set(name, [...(groups.get(name) ?? []), item])
  }
  return [...groups.values()]
}
