import type { Wording } from "@wasit/domain"
import { type Chair, chairsOf } from "../keys/chairs.ts"
import { keepDocument, readDocument } from "../keys/vault.ts"

/** A process in which this device has a place. */
export type KnownProcess = {
  readonly id: string
  /** Null until it was opened here once. */
  readonly title: Wording | null
  readonly chairs: readonly Chair[]
}

/** Remembers what a process is called, encrypted as everything on this device, so that the first page can name it. */
export const rememberTitle = (id: string, title: Wording): Promise<void> => keepDocument(`${id}/title`, title)

/** The processes of this device, those with most places last: rehearsals do not push aside real ones. */
export async function knownProcesses(): Promise<readonly KnownProcess[]> {
  const byProcess = new Map<string, Chair[]>()
  for (const chair of await chairsOf()) byProcess.set(chair.process, [...(byProcess.get(chair.process) ?? []), chair])
  const known = await Promise.all(
    [...byProcess].map(async ([id, chairs]) => ({
      id,
      chairs,
      title: (await readDocument<Wording>(`${id}/title`)) ?? null,
    })),
  )
  return known.sort((one, other) => one.chairs.length - other.chairs.length)
}
