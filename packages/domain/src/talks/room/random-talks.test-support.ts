import { advance } from "./advance.ts"
import { applyRequest } from "./apply.ts"
import { decideRequest } from "./decide.ts"
import { CHANNEL_LANGUAGES } from "./languages.ts"
import { absent, join, leave, present } from "./people.ts"
import type { RoomRequest, RoomRequestKind } from "./requests.ts"
import { ROOM_RIGHTS } from "./rights.ts"
import { EMBEDDED, SITTING } from "./room.test-support.ts"
import { initialTalk } from "./start.ts"
import type { ParticipantId, RoomRole, TalkState } from "./state.ts"

/** Whoever may come, and as what: two parties, facilitators, a neutral, interpreters, an observer, a recorder. */
const CAST = [
  ["facilitator_qatar/head", "chair"],
  ["facilitator_us/head", "chair"],
  ["party_gov/head", "head"],
  ["party_gov/second", "alternate"],
  ["party_gov/third", "delegate"],
  ["party_tal/head", "head"],
  ["party_tal/second", "delegate"],
  ["neutral_icrc/head", "head"],
  ["interpreter_team/one", "interpreter"],
  ["interpreter_team/two", "interpreter"],
  ["interpreter_team/three", "interpreter"],
  ["observer_bank/one", "observer"],
  ["facilitator_us/recorder", "recorder"],
] as const satisfies readonly (readonly [string, RoomRole])[]

const KINDS = Object.keys(ROOM_RIGHTS) as RoomRequestKind[]
const LANGUAGES = CHANNEL_LANGUAGES.slice(0, 3)
const CAUCUSES = ["caucus_a", "caucus_b"] as const
/** These come more often than the others: without them little else can happen. */
const OFTEN: readonly RoomRequestKind[] = [
  "send",
  "give-floor",
  "sit-at-desk",
  "take-channel",
  "admit",
  "move",
  "hear",
  "offer-handover",
  "take-handover",
  "knock",
]

export type RandomStep = {
  readonly seed: number
  readonly before: TalkState
  readonly after: TalkState
  readonly now: number
  /** Null where somebody came, was lost, left, or time went by. */
  readonly asked: { readonly from: ParticipantId; readonly request: RoomRequest } | null
}

export type RandomEnd = { readonly seed: number; readonly state: TalkState; readonly kinds: ReadonlySet<string> }

/** Plays one random talk through what the server uses: requests are decided, then applied. */
export function playTalk(seed: number, steps: number, hold: (step: RandomStep) => void): RandomEnd {
  const draw = drawing(seed)
  let now = 1_000_000
  let state = beginning(draw, now)
  const kinds = new Set<string>()
  for (let step = 0; step < steps; step++) {
    now += draw.upTo(4) === 0 ? 1000 * (1 + draw.upTo(40)) : draw.upTo(900)
    const before = state
    let asked: RandomStep["asked"] = null
    const moment = draw.upTo(14)
    if (moment === 0) state = arrival(state, draw, now)
    else if (moment === 1) state = line(state, draw, now)
    else if (moment === 2) state = advance(state, now)
    else {
      asked = request(state, draw)
      if (asked === null || decideRequest(state, asked.request, asked.from) !== null) continue
      state = applyRequest(state, asked.request, asked.from, now)
      kinds.add(asked.request.kind)
    }
    hold({ seed, before, after: state, now, asked })
  }
  return { seed, state, kinds }
}

/** A chair has come, and most others; mostly they stand in the plenary already and the talk is open. */
function beginning(draw: Drawing, now: number): TalkState {
  let state = initialTalk(SITTING, EMBEDDED, now)
  for (const person of CAST) if (person[1] === "chair" || draw.upTo(3) > 0) state = come(state, person, draw, now)
  if (draw.upTo(5) === 0) return state
  const waiting = ids(state).filter((id) => state.participants[id]!.place === "lobby")
  state = applyRequest(state, { kind: "admit", participants: waiting }, "p1", now)
  state = applyRequest(state, { kind: "open" }, "p1", now)
  return draw.upTo(1) === 0 ? state : atTheDesk(state, now)
}

/** Interpreters sit at their desks, and the first of them speaks. */
function atTheDesk(state: TalkState, now: number): TalkState {
  const desks = Object.values(state.participants).filter((each) => each.role === "interpreter")
  const speaks: readonly RoomRequest[] = [
    { kind: "take-channel", language: LANGUAGES[0]! },
    { kind: "send", microphone: true, picture: null },
  ]
  let next = state
  for (const { id } of desks)
    next = applyRequest(next, { kind: "sit-at-desk", languages: [LANGUAGES[0]!, LANGUAGES[1]!] }, id, now)
  const first = desks[0]?.id
  return first === undefined ? next : speaks.reduce((at, request) => applyRequest(at, request, first, now), next)
}

type Drawing = { upTo(most: number): number; pick<T>(from: readonly T[]): T }

/** A small generator of its own: the same seed is the same talk on every machine. */
function drawing(seed: number): Drawing {
  let at = (seed * 2_654_435_761) >>> 0
  const next = () => {
    at = (at + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(at ^ (at >>> 15), at | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const upTo = (most: number) => Math.floor(next() * (most + 1))
  return { upTo, pick: (from) => from[upTo(from.length - 1)]! }
}

function arrival(state: TalkState, draw: Drawing, now: number): TalkState {
  return come(state, draw.pick(CAST), draw, now)
}

function come(state: TalkState, [member, role]: (typeof CAST)[number], draw: Drawing, now: number): TalkState {
  const delegation = member.slice(0, member.indexOf("/")) as (typeof SITTING.delegations)[number]
  const sealKey = { pub: `key-${draw.upTo(1)}-${member}`, signature: "signed" }
  const joined = join(state, { member, delegation, role, sealKey }, now)
  return "code" in joined ? state : joined.state
}

function line(state: TalkState, draw: Drawing, now: number): TalkState {
  const id = draw.pick(ids(state))
  if (id === undefined) return state
  const what = draw.upTo(4)
  if (what === 0) return leave(state, id, now)
  return what < 3 ? absent(state, id, now) : present(state, id)
}

const ids = (state: TalkState) => Object.keys(state.participants) as ParticipantId[]

function request(state: TalkState, draw: Drawing): RandomStep["asked"] {
  const kind = draw.upTo(2) === 0 ? draw.pick(OFTEN) : draw.pick(KINDS)
  const able = ids(state).filter((id) => ROOM_RIGHTS[kind][state.participants[id]!.role] !== null)
  const likely = LIKELY[kind]?.(state) ?? able
  const from = draw.upTo(5) === 0 ? draw.pick(ids(state)) : draw.pick(likely)
  if (from === undefined) return null
  // Closing ends a sequence early: rarely.
  if (kind === "close" && draw.upTo(20) > 0) return null
  return { from, request: requestOf(kind, state, draw, from) }
}

/** For what only few may do at a moment: those few. */
const LIKELY: { readonly [Kind in RoomRequestKind]?: (state: TalkState) => ParticipantId[] } = {
  "take-handover": (state) =>
    Object.values(state.places).flatMap((place) => place.channels.flatMap((each) => each.handover?.to ?? [])),
  "answer-knock": (state) =>
    ids(state).filter((id) => {
      const { role, place } = state.participants[id]!
      return role === "head" && (state.places[place]?.knocks.length ?? 0) > 0
    }),
}

function requestOf(kind: RoomRequestKind, state: TalkState, draw: Drawing, from: ParticipantId): RoomRequest {
  return { kind, ...MADE[kind]({ state, draw, from, anybody: draw.pick(ids(state)) }) } as RoomRequest
}

type Drawn = {
  readonly state: TalkState
  readonly draw: Drawing
  readonly from: ParticipantId
  readonly anybody: ParticipantId
}
const placeOf = ({ state, from }: Drawn) => state.participants[from]!.place
const nothing = () => ({})
const somebody = ({ anybody }: Drawn) => ({ participant: anybody })
const onOrOff = ({ draw }: Drawn) => ({ on: draw.upTo(2) > 0 })
const minutesOf = (draw: Drawing) => draw.pick([null, 1, 5])

/** Arguments that are mostly possible and now and then not. */
const MADE: {
  readonly [Kind in RoomRequestKind]: (drawn: Drawn) => Omit<Extract<RoomRequest, { readonly kind: Kind }>, "kind">
} = {
  admit: ({ state }) => ({ participants: ids(state).filter((id) => state.participants[id]!.place === "lobby") }),
  "admit-delegation": ({ state, draw }) => ({ delegation: draw.pick(state.delegations) }),
  "put-back": somebody,
  evict: somebody,
  lock: ({ draw }) => ({ on: draw.upTo(4) === 0 }),
  open: nothing,
  close: nothing,
  "raise-hand": ({ draw }) => ({ for: draw.pick(["floor", "order"] as const) }),
  "lower-hand": somebody,
  "give-floor": ({ draw, anybody }) => ({ participant: draw.pick([null, anybody, anybody]) }),
  "yield-floor": nothing,
  "set-mode": (drawn) => ({ place: placeOf(drawn), mode: drawn.draw.pick(["floor", "discussion"] as const) }),
  mute: (drawn) => ({ ...somebody(drawn), ...onOrOff(drawn) }),
  send: ({ draw }) => ({ microphone: draw.upTo(3) > 0, picture: draw.pick([null, "camera", "screen"] as const) }),
  "take-item": ({ state, draw }) => ({ item: draw.pick(state.agenda), minutes: minutesOf(draw) }),
  "show-point": () => ({ point: "point_a" }),
  notify: () => ({ text: "A pause." }),
  "open-caucus": caucusOf,
  "close-caucus": ({ draw }) => ({ caucus: draw.pick(CAUCUSES) }),
  "ask-caucus": nothing,
  move: ({ draw, anybody, from }) => ({
    participant: draw.pick([anybody, from]),
    to: draw.pick(["plenary", ...CAUCUSES] as const),
  }),
  return: nothing,
  knock: ({ draw }) => ({ place: draw.pick(CAUCUSES) }),
  "answer-knock": (drawn) => {
    const knocks = drawn.state.places[placeOf(drawn)]?.knocks ?? []
    return { participant: drawn.draw.pick(knocks)?.participant ?? drawn.anybody, admit: drawn.draw.upTo(2) > 0 }
  },
  announce: onOrOff,
  record: onOrOff,
  require: (drawn) => ({ place: placeOf(drawn), languages: LANGUAGES.filter(() => drawn.draw.upTo(2) === 0) }),
  listen: ({ draw }) => ({ listening: { language: draw.pick([null, ...LANGUAGES]), withFloor: draw.upTo(1) === 0 } }),
  "sit-at-desk": ({ draw }) => ({ languages: [draw.pick(LANGUAGES), draw.pick(LANGUAGES)] as const }),
  "take-channel": ({ draw }) => ({ language: draw.pick(LANGUAGES) }),
  "leave-channel": nothing,
  flip: nothing,
  hear: ({ draw }) => ({ from: draw.pick(["floor", ...LANGUAGES] as const) }),
  cough: onOrOff,
  slower: nothing,
  "offer-handover": ({ state, draw, anybody }) => ({
    to: draw.pick(ids(state).filter((id) => state.participants[id]!.desk !== null)) ?? anybody,
  }),
  "take-handover": nothing,
  "set-quality": ({ draw }) => ({ quality: draw.pick(["full", "full", "low", "stills", "sound", "voice"] as const) }),
  "set-tiles": ({ draw }) => ({ tiles: draw.upTo(5) }),
  pin: ({ draw, anybody }) => ({ participant: draw.pick([null, anybody]) }),
}

function caucusOf({ state, draw }: Drawn): Omit<Extract<RoomRequest, { readonly kind: "open-caucus" }>, "kind"> {
  const delegation = draw.pick(state.delegations)
  const participants = ids(state).filter((id) => {
    const person = state.participants[id]!
    const isWanted = person.delegation === delegation || person.role === "interpreter" || person.role === "chair"
    return isWanted && person.place !== "lobby" && person.role !== "recorder" && draw.upTo(2) > 0
  })
  return { caucus: draw.pick(CAUCUSES), delegations: [delegation], participants, minutes: minutesOf(draw) }
}
