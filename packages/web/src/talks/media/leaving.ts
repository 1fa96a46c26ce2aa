import type { SessionId } from "@wasit/domain"
import { LEFT_AFTER_MS } from "@wasit/domain/room"
import { type Line, OFFLINE } from "../../record/api.ts"

/** A device that has left, by its keys of the talk, and until when its place is kept if nobody learns of it. */
export type Left = { readonly session: SessionId; readonly keys: readonly string[]; readonly until: number }

const AGAIN_MS = 1_000
/** A connection that stands may be dead, and say nothing of it. */
const PATIENCE_MS = 3_000

/**
 * Says that this device has left, beside the word on the line, which may be down or go down with the page: now, again while there is
 * no way, and once more when the page is loaded again. After half a minute the place is gone by itself.
 */
export async function sayLeft(line: Line, session: SessionId, keys: readonly string[]): Promise<void> {
  const left: Left = { session, keys, until: Date.now() + LEFT_AFTER_MS }
  keep(line, left)
  await say(line, left)
}

/** What could not be said before the page went. */
export async function sayWhatIsKept(line: Line): Promise<void> {
  const left = readLeft(sessionStorage.getItem(keptAt(line)), Date.now())
  if (left !== null) await say(line, left)
}

async function say(line: Line, left: Left): Promise<void> {
  while (Date.now() < left.until) {
    const asked = line.fetch(`/talks/${left.session}/leave`, {
      method: "POST",
      body: JSON.stringify({ keys: left.keys }),
      headers: { "content-type": "application/json" },
      // The page may be closed meanwhile.
      keepalive: true,
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const answer = await asked.catch(() => OFFLINE)
    if (answer instanceof Response || answer.code !== OFFLINE.code) break
    await aWay()
  }
  if (sessionStorage.getItem(keptAt(line)) === JSON.stringify(left)) sessionStorage.removeItem(keptAt(line))
}

/** Until the network is said to be there again, or a second. */
function aWay(): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer)
      removeEventListener("online", go)
      resolve()
    }
    const timer = setTimeout(go, AGAIN_MS)
    addEventListener("online", go)
  })
}

const keptAt = ({ chair }: Line): string => `wasit-left/${chair.process}/${chair.member}`

const keep = (line: Line, left: Left): void => sessionStorage.setItem(keptAt(line), JSON.stringify(left))

/** @returns null where nothing was kept, or too long ago to matter */
export function readLeft(kept: string | null, now: number): Left | null {
  try {
    const { session, keys, until } = JSON.parse(kept ?? "null") as Left
    const isTrue = typeof session === "string" && Array.isArray(keys) && until > now && until <= now + LEFT_AFTER_MS
    return isTrue ? { session, keys, until } : null
  } catch {
    return null
  }
}
