import {
  type ActorRef,
  COUNTING_RULES,
  countFigure,
  type Day,
  type DelegationId,
  dayToEpochDay,
  divergence,
  type Figure,
  type FigureQuery,
  inNeutralOrder,
  LANGUAGES,
  type Language,
  localDayOf,
  type ProcessState,
  partiesOf,
  placesIn,
  publicStatements,
  type SessionId,
  type StatementId,
  type TopicSays,
} from "@wasit/domain"
import { foldDigits } from "@wasit/domain/words"
import type { Lane, LaneItem } from "../charts/index.ts"
import { zoneOf } from "../process/zone-of.ts"

/** A key under which one actor's lane stands: a delegation's id, or the label of somebody outside. */
export const actorKey = (by: ActorRef): string => (by.kind === "delegation" ? by.id : JSON.stringify(by.label))

export type LaneWords = {
  readonly actor: (by: ActorRef) => string
  readonly joint: string
  /** What a statement, a claim, a truce is called on the picture. */
  readonly statement: (id: StatementId) => string
  readonly claim: (says: "met" | "partly-met" | "breached") => string
  readonly truce: (kind: "truce" | "humanitarian-pause") => string
}

/** Everything said and claimed, one lane an actor: the parties in a neutral order, then the others as they appear. */
export function lanesOf(world: ProcessState, now: string, words: LaneWords): readonly Lane[] {
  const lanes = new Map<string, { label: string; items: LaneItem[]; windows: Lane["windows"][number][] }>()
  const laneOf = (key: string, label: string) => {
    const lane = lanes.get(key) ?? { label, items: [], windows: [] }
    lanes.set(key, lane)
    return lane
  }
  const delegationLane = (id: DelegationId) => laneOf(id, words.actor({ kind: "delegation", id }))
  for (const party of inNeutralOrder(partiesOf(world.process), "statements")) delegationLane(party)
  const against = contradictedBy(world)
  for (const { id, by, on } of publicStatements(world, now)) {
    const lane = by === null ? laneOf("joint", words.joint) : laneOf(actorKey(by), words.actor(by))
    lane.items.push({
      id,
      day: dayToEpochDay(on),
      label: words.statement(id),
      kind: "statement",
      contradicts: against.get(id),
      href: `#${id}`,
    })
  }
  const zone = zoneOf(world.process)
  for (const claim of world.agreement.claims.values()) {
    const day = claim.evidence[0]?.on ?? null
    laneOf(actorKey(claim.by), words.actor(claim.by)).items.push({
      id: claim.id,
      day: day === null ? localDayOf(claim.at, zone) : dayToEpochDay(day),
      label: words.claim(claim.says),
      kind: "claim",
    })
  }
  for (const truce of world.agreement.truces.values()) {
    const isAccepted = truce.answer?.answer === "accepts"
    if (!isAccepted || truce.startsAt === null || truce.endsAt === null) continue
    laneOf(actorKey(truce.by), words.actor(truce.by)).windows.push({
      id: truce.id,
      from: localDayOf(truce.startsAt, zone),
      to: localDayOf(truce.endsAt, zone),
      label: words.truce(truce.kind),
    })
  }
  return [...lanes].map(([id, lane]) => ({ id, ...lane }))
}

/** The days a picture of lanes spans; null while nothing stands on them. */
export function spanOf(lanes: readonly Lane[], more: readonly number[] = []): { from: number; to: number } | null {
  const days = lanes.flatMap(({ items, windows }) => [
    ...items.map((item) => item.day),
    ...windows.flatMap((window) => [window.from, window.to]),
  ])
  if (days.length === 0) return null
  const all = [...days, ...more]
  return { from: Math.min(...all) - 1, to: Math.max(...all) + 1 }
}

/** Read-outs of one session that say the opposite of one another: a statement and the earlier one it contradicts. */
function contradictedBy({ statements }: ProcessState): ReadonlyMap<StatementId, StatementId> {
  const readOuts = [...statements.recorded.values(), ...statements.issued.values()]
    .filter((each) => each.session !== null && each.kind === "read-out")
    .sort((one, other) => one.index - other.index)
  const found = new Map<StatementId, StatementId>()
  for (const [at, one] of readOuts.entries()) {
    const other = readOuts
      .slice(0, at)
      .find((each) => each.session === one.session && one.topics.some((topic) => isOpposite(topic, each.topics)))
    if (other !== undefined) found.set(one.id, other.id)
  }
  return found
}

type Topics = readonly { readonly topic: string; readonly says: TopicSays }[]

const isOpposite = ({ topic, says }: Topics[number], others: Topics): boolean =>
  says !== "silent" && others.some((each) => each.topic === topic && each.says !== "silent" && each.says !== says)

/** The sessions that have read-outs, with how many topics differ in them. */
export function sessionsWithReadOuts(world: ProcessState): readonly { session: SessionId; differs: number }[] {
  return [...world.talks.sessions.keys()].flatMap((session) => {
    const { by, rows } = divergence(world, session)
    return by.length === 0 ? [] : [{ session, differs: rows.filter((row) => row.differs).length }]
  })
}

/** Every question the record can answer now, with its answer: what a text may be bound to. */
export function figureChoices(world: ProcessState, now: string): readonly { query: FigureQuery; value: number }[] {
  const parties = inNeutralOrder(partiesOf(world.process), "figures")
  const lists = [...world.lists.lists.keys()]
  const queries: FigureQuery[] = [
    ...parties.flatMap((by) => COUNTING_RULES.map((rule) => ({ kind: "released", by, rule, tranche: null }) as const)),
    ...[...world.agreement.commitments.values()].map(({ id }) => ({ kind: "committed", commitment: id }) as const),
    ...lists.map((list) => ({ kind: "listed", list }) as const),
    ...lists.map((list) => ({ kind: "answered", list, outcomeClass: null }) as const),
    ...lists.map((list) => ({ kind: "answered", list, outcomeClass: "held" }) as const),
    ...parties.map((by) => ({ kind: "on-final-list", by }) as const),
  ]
  return queries.flatMap((query) => {
    const value = countFigure(world, query, now)
    return value === null ? [] : [{ query, value }]
  })
}

/** A name for a figure's place that is not taken yet: short, Latin, the same in every language. */
export function placeName(query: FigureQuery, taken: readonly string[]): string {
  const subject = "by" in query ? query.by : "list" in query ? query.list : query.commitment
  const base = `${subject.slice(subject.indexOf("_") + 1)}_${query.kind === "released" ? query.rule : query.kind}`
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+/, "")
    .slice(0, 26)
  const name = base === "" ? "n" : base
  for (let n = 2; ; n++) {
    const candidate = n === 2 && !taken.includes(name) ? name : `${name}_${n}`
    if (!taken.includes(candidate)) return candidate
  }
}

/** What a text collides with before it is signed. `isBlocking`: it could not enter so. */
export type Collision =
  | { readonly kind: "differs"; readonly name: string; readonly said: number; readonly record: number | null }
  | { readonly kind: "no-place"; readonly name: string; readonly language: Language }
  | { readonly kind: "unbound"; readonly name: string; readonly language: Language }
  | { readonly kind: "by-hand"; readonly digits: string; readonly language: Language }
  | { readonly kind: "said-otherwise"; readonly name: string; readonly value: number; readonly statement: StatementId }
  | { readonly kind: "topic"; readonly topic: string; readonly by: DelegationId }

const BLOCKING: ReadonlySet<Collision["kind"]> = new Set(["differs", "no-place", "unbound"])
export const isBlocking = ({ kind }: Collision): boolean => BLOCKING.has(kind)

export type TextDraft = {
  readonly wording: Readonly<Partial<Record<Language, string | undefined>>>
  readonly figures: readonly Figure[]
  readonly session: SessionId | null
  readonly topics: Topics
  readonly by: DelegationId
}

/** Holds a text against the record and against what was said before, language by language. */
export function collisionsOf(world: ProcessState, draft: TextDraft, now: string): readonly Collision[] {
  const found: Collision[] = []
  const names = draft.figures.map((figure) => figure.name)
  for (const { name, query, value } of draft.figures) {
    const record = countFigure(world, query, now)
    if (record !== value) found.push({ kind: "differs", name, said: value, record })
    for (const other of publicStatements(world, now)) {
      const same = other.figures.find((each) => isSame(each.query, query) && each.value !== value)
      if (same !== undefined) found.push({ kind: "said-otherwise", name, value: same.value, statement: other.id })
    }
  }
  for (const language of LANGUAGES) {
    const text = draft.wording[language]
    if (text === undefined) continue
    const places = placesIn(text)
    for (const name of names) if (!places.includes(name)) found.push({ kind: "no-place", name, language })
    for (const name of new Set(places)) if (!names.includes(name)) found.push({ kind: "unbound", name, language })
    for (const digits of numbersByHand(text)) found.push({ kind: "by-hand", digits, language })
  }
  if (draft.session !== null) {
    const { rows } = divergence(world, draft.session)
    for (const { topic, says } of draft.topics) {
      for (const [by, other] of rows.find((row) => row.topic === topic)?.says ?? []) {
        if (by !== draft.by && isOpposite({ topic, says }, [{ topic, says: other }]))
          found.push({ kind: "topic", topic, by })
      }
    }
  }
  return found
}

const isSame = (one: FigureQuery, other: FigureQuery): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Numbers of three digits and more that stand in a text and not in a place; years and days are no counts of people. */
function numbersByHand(text: string): string[] {
  const folded = foldDigits(text.replaceAll(/\{[a-z][a-z0-9_]*\}/g, " "))
  return (folded.match(/\d[\d,٬.]*\d|\d/g) ?? []).filter((each) => {
    const n = Number(each.replaceAll(/[,٬.]/g, ""))
    const isYear = /^\d{4}$/.test(each) && ((n >= 1300 && n <= 1500) || (n >= 1900 && n <= 2100))
    return n > 31 && !isYear
  })
}

/** The day a list is sorted and shown by. */
export const dayOf = (on: Day): number => dayToEpochDay(on)
