import { changePerson, changePlace, closeMicrophone, releaseChannel, renewKeys, setDesk, setFloor } from "./change.ts"
import { completeHandover, HANDOVER_MS, takeChannel } from "./channels.ts"
import { offeredTo, turnOf } from "./decide-desk.ts"
import { dissolve, relocate } from "./moving.ts"
import { leave } from "./people.ts"
import type { RoomRequest, RoomRequestKind } from "./requests.ts"
import { emptyPlace } from "./start.ts"
import type { Hand, Participant, ParticipantId, Place, TalkState } from "./state.ts"
import { refuseMicrophone, seatVoices } from "./voices.ts"

type Change<Kind extends RoomRequestKind> = (
  state: TalkState,
  request: Extract<RoomRequest, { readonly kind: Kind }>,
  person: Participant,
  now: number,
) => TalkState

/** The talk after a request that `decideRequest` has nothing against. */
export function applyRequest(state: TalkState, request: RoomRequest, from: ParticipantId, now: number): TalkState {
  const person = state.participants[from]
  if (person === undefined) return state
  const change = CHANGES[request.kind] as Change<RoomRequestKind>
  const next = change(state, request as never, person, now)
  return next === state ? state : seatVoices(next)
}

const CHANGES: { readonly [Kind in RoomRequestKind]: Change<Kind> } = {
  admit: (state, { participants }, _, now) => participants.reduce((next, id) => admit(next, id, now), state),
  "admit-delegation": admitDelegation,
  "put-back": (state, { participant }, _, now) => relocate(holdBack(state, participant), participant, "lobby", now),
  evict: (state, { participant }, _, now) => leave(holdBack(state, participant), participant, now),
  lock: (state, { on }) => ({ ...state, isLocked: on }),
  open: (state) => ({ ...state, phase: "open" }),
  close: closeTalk,
  "raise-hand": (state, request, person, now) =>
    changePlace(state, person.place, {
      hands: queued(placeOf(state, person), { participant: person.id, at: now, kind: request.for }),
    }),
  "lower-hand": (state, { participant }, person) =>
    changePlace(state, person.place, {
      hands: placeOf(state, person).hands.filter((hand) => hand.participant !== participant),
    }),
  "give-floor": (state, { participant }, person, now) => setFloor(state, person.place, participant, now),
  "yield-floor": (state, _, person, now) => setFloor(state, person.place, null, now),
  "set-mode": setMode,
  mute: (state, { participant, on }) => mute(state, participant, on),
  send: (state, { microphone, picture }, person) => changePerson(state, person.id, { sends: { microphone, picture } }),
  "take-item": (state, { item, minutes }, _, now) => ({
    ...state,
    item: { id: item, since: now, until: inMinutes(minutes, now) },
  }),
  "show-point": (state, { point }) => ({ ...state, point }),
  notify: (state, { text }, person, now) => ({
    ...state,
    notice: { n: (state.notice?.n ?? 0) + 1, at: now, text, by: person.id },
  }),
  "open-caucus": openCaucus,
  "close-caucus": (state, { caucus }, _, now) => dissolve(state, caucus, now),
  "ask-caucus": (state, _, person, now) => ({
    ...state,
    asks: [...state.asks, { participant: person.id, at: now }],
  }),
  move: (state, { participant, to }, _, now) => relocate(state, participant, to, now),
  return: (state, _, person, now) => relocate(state, person.id, "plenary", now),
  knock: (state, { place }, person, now) =>
    changePlace(state, place, {
      knocks: [...(state.places[place]?.knocks ?? []), { participant: person.id, at: now }],
    }),
  "answer-knock": answerKnock,
  announce: (state, { on }, person) => ({ ...state, announcer: on ? person.id : null }),
  record: (state, { on }, { id }) => ({
    ...state,
    recording: [...state.recording.filter((each) => each !== id), ...(on ? [id] : [])],
  }),
  require: (state, { place, languages }) => changePlace(state, place, { required: [...new Set(languages)] }),
  listen: (state, { listening }, person) => changePerson(state, person.id, { listening }),
  "sit-at-desk": (state, { languages }, person) =>
    changePerson(releaseChannel(state, person.id), person.id, {
      desk: { languages, speaks: null, hears: "floor", isCoughing: false },
    }),
  "take-channel": (state, { language }, person, now) => speakInto(state, person, language, now),
  "leave-channel": (state, _, person) => releaseChannel(state, person.id),
  flip: (state, _, person, now) => (person.desk === null ? state : speakInto(state, person, turnOf(person.desk), now)),
  hear: (state, { from }, person) => setDesk(state, person.id, { hears: from }),
  cough: (state, { on }, person) => setDesk(state, person.id, { isCoughing: on }),
  // A word to the speaker, carried by the server; nothing of it stays.
  slower: (state) => state,
  "offer-handover": (state, { to }, person, now) =>
    changePlace(state, person.place, {
      channels: placeOf(state, person).channels.map((each) =>
        each.holder === person.id ? { ...each, handover: { to, at: now + HANDOVER_MS } } : each,
      ),
    }),
  "take-handover": (state, _, person) => {
    const place = placeOf(state, person)
    const channel = offeredTo(place, person.id)
    return channel === null ? state : completeHandover(state, place, channel.language)
  },
  "set-quality": (state, { quality }, person) => changePerson(state, person.id, { quality }),
  "set-tiles": (state, { tiles }, person) => changePerson(state, person.id, { tiles }),
  pin: (state, { participant }, person) => changePerson(state, person.id, { pinned: participant }),
}

function placeOf(state: TalkState, person: Participant): Place {
  const place = state.places[person.place]
  if (place === undefined) throw new Error(`${person.id} stands in no place`)
  return place
}

const inMinutes = (minutes: number | null, now: number) => (minutes === null ? null : now + minutes * 60_000)

function admit(state: TalkState, id: ParticipantId, now: number): TalkState {
  const member = state.participants[id]?.member
  if (member === undefined) return state
  const heldBack = state.heldBack.filter((each) => each !== member)
  const admitted = state.admitted.includes(member) ? state.admitted : [...state.admitted, member]
  return relocate({ ...state, heldBack, admitted }, id, "plenary", now)
}

/** A delegation comes in together, those aside whom the chair sent back; who of it comes later does not wait. */
function admitDelegation(
  state: TalkState,
  { delegation }: Extract<RoomRequest, { kind: "admit-delegation" }>,
  _: Participant,
  now: number,
): TalkState {
  const admitted = state.admitted.includes(delegation) ? state.admitted : [...state.admitted, delegation]
  const waiting = Object.values(state.participants).filter(
    (each) => each.delegation === delegation && each.place === "lobby" && !state.heldBack.includes(each.member),
  )
  return waiting.reduce<TalkState>((next, each) => relocate(next, each.id, "plenary", now), { ...state, admitted })
}

function holdBack(state: TalkState, id: ParticipantId): TalkState {
  const member = state.participants[id]?.member
  if (member === undefined) return state
  return {
    ...state,
    heldBack: state.heldBack.includes(member) ? state.heldBack : [...state.heldBack, member],
    admitted: state.admitted.filter((each) => each !== member),
  }
}

function closeTalk(state: TalkState, _: unknown, __: Participant, now: number): TalkState {
  let next = state
  for (const place of Object.values(state.places)) next = dissolve(next, place.id, now)
  next = setFloor(next, "plenary", null, now)
  for (const person of Object.values(next.participants))
    next = changePerson(next, person.id, { sends: { microphone: false, picture: null } })
  return { ...next, phase: "closed", recording: [], announcer: null, item: null, point: null }
}

/** Points of order stand before the others; within each, who asked first. */
function queued(place: Place, hand: Hand): Hand[] {
  const others = place.hands.filter((each) => each.participant !== hand.participant)
  const kinds = (kind: Hand["kind"]) => [...others, hand].filter((each) => each.kind === kind)
  return [...kinds("order"), ...kinds("floor")]
}

function setMode(
  state: TalkState,
  { place: id, mode }: Extract<RoomRequest, { kind: "set-mode" }>,
  _: Participant,
  now: number,
): TalkState {
  let next = changePlace(mode === "discussion" ? setFloor(state, id, null, now) : state, id, { mode })
  const place = next.places[id]
  if (place === undefined) return next
  for (const person of Object.values(next.participants)) {
    const isOpen = person.place === id && person.sends.microphone
    if (isOpen && refuseMicrophone(next, person, place) !== null) next = closeMicrophone(next, person.id)
  }
  return next
}

/** The chair's mute closes the microphone too: when it is lifted, the person opens it, nobody else. */
function mute(state: TalkState, id: ParticipantId, on: boolean): TalkState {
  const person = state.participants[id]
  if (person === undefined) return state
  const others = person.mutedIn.filter((each) => each !== person.place)
  return changePerson(state, id, {
    isMuted: on,
    mutedIn: on ? [...others, person.place] : others,
    sends: on ? { ...person.sends, microphone: false } : person.sends,
  })
}

function openCaucus(
  state: TalkState,
  { caucus, delegations, participants, minutes }: Extract<RoomRequest, { kind: "open-caucus" }>,
  _: Participant,
  now: number,
): TalkState {
  const order = state.delegations.filter((each) => delegations.includes(each))
  const place = { ...emptyPlace(caucus, order, "discussion", 0, now), returnsAt: inMinutes(minutes, now) }
  const opened = renewKeys({ ...state, places: { ...state.places, [caucus]: place } }, [caucus], now)
  return participants.reduce((next, id) => relocate(next, id, caucus, now), opened)
}

function answerKnock(
  state: TalkState,
  { participant, admit: isAdmitted }: Extract<RoomRequest, { kind: "answer-knock" }>,
  person: Participant,
  now: number,
): TalkState {
  const { id, knocks } = placeOf(state, person)
  const answered = changePlace(state, id, { knocks: knocks.filter((each) => each.participant !== participant) })
  return isAdmitted ? relocate(answered, participant, id, now) : answered
}

function speakInto(
  state: TalkState,
  person: Participant,
  language: Parameters<typeof takeChannel>[2],
  now: number,
): TalkState {
  const place = placeOf(state, person)
  const isFloor = place.floor === person.id
  return takeChannel(isFloor ? setFloor(state, place.id, null, now) : state, person.id, language)
}
