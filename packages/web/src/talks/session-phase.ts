import type { TalksSession } from "@wasit/domain"

/** How far a sitting has come. */
export type SessionPhase = "convened" | "open" | "closed"

export function phaseOf(session: Pick<TalksSession, "openedAt" | "closedAt">): SessionPhase {
  if (session.closedAt !== null) return "closed"
  return session.openedAt === null ? "convened" : "open"
}

/** Sittings as they are listed: the open one first, then those to come, the next first, then past ones, the last first. */
export function inListOrder<S extends Pick<TalksSession, "openedAt" | "closedAt" | "startsAt">>(
  sessions: readonly S[],
): S[] {
  const rank = { open: 0, convened: 1, closed: 2 } as const
  return [...sessions].sort((one, other) => {
    const [a, b] = [phaseOf(one), phaseOf(other)]
    if (a !== b) return rank[a] - rank[b]
    const isEarlier = one.startsAt < other.startsAt
    return one.startsAt === other.startsAt ? 0 : (a === "closed") === isEarlier ? 1 : -1
  })
}
