import { newSession, type TalksSession } from "@wasit/domain"

/** A sitting that two parties and their facilitator were convened to, with one item; `part` is what is otherwise. */
export function convened(part: Partial<TalksSession> = {}): TalksSession {
  const agenda = [{ id: "item_a" as const, title: { en: "Lists" } }]
  return {
    ...newSession(
      {
        id: "session_one",
        title: { en: "First" },
        startsAt: "2020-03-22T10:00:00Z",
        medium: { en: "Call" },
        agenda,
        delegations: ["party_gov", "party_tlb", "facilitator_host"],
      },
      { index: 4, at: "2020-03-21T10:00:00Z", enteredBy: "facilitator_host/chair" },
    ),
    ...part,
  }
}
