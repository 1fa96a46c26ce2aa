import { describe, expect, test } from "vitest"
import { bindingsOf, planBinds, stillStands } from "./binds.ts"
import { isRelayCircle } from "./channels.ts"
import type { Roster, SlotBinding } from "./messages.ts"
import { playTalk, type RandomStep } from "./random-talks.test-support.ts"
import { ROOM_RIGHTS } from "./rights.ts"
import { keyPlacesOf, rosterOf } from "./rosters.ts"
import { ELSEWHERE, type ParticipantId, type TalkState } from "./state.ts"
import { viewFor } from "./view.ts"
import { isAudible } from "./voices.ts"

const SEQUENCES = 10_000
const STEPS = 18

/** Says what is wrong, so that ten thousand talks need no matcher each. */
type Law = (step: RandomStep) => string | null

/** TA20, TA21: what is bound is heard in its own place, from an open source, never from oneself. */
const binds: Law = ({ after }) => {
  for (const [listener, { audio, video }] of planBinds(after)) {
    const here = after.participants[listener]!
    for (const source of [...audio, ...video]) {
      if (source === null) continue
      const [id, kind] = source.split(":") as [ParticipantId, string]
      const from = after.participants[id]
      if (from === undefined || id === listener) return `${listener} receives ${source}`
      if (!here.isPresent || here.place === "lobby") return `${listener} receives ${source} without being there`
      const isAnnounced = after.announcer === id && audio.at(-1) === source
      if (from.place !== here.place && !isAnnounced) return `${source} of ${from.place} reaches ${here.place}`
      if (from.place === "lobby" || !from.isPresent) return `${source} is heard and not there`
      const isOpen = kind === "microphone" ? from.sends.microphone : from.sends.picture === kind
      if (!isOpen) return `${source} is closed and bound`
      if (kind === "microphone" && (from.isMuted || from.desk?.isCoughing === true))
        return `${source} is muted and bound`
    }
    if (new Set(audio.filter((each) => each !== null)).size !== audio.filter((each) => each !== null).length)
      return `${listener} receives a voice twice`
  }
  return null
}

/** TA22: whatever a place names stands in that place, and nobody holds two of anything. */
const places: Law = ({ after }) => {
  const held = new Map<ParticipantId, string>()
  for (const place of Object.values(after.places)) {
    const named = [place.floor, ...place.voices, ...place.hands.map((hand) => hand.participant)]
    for (const { holder, handover } of place.channels) named.push(holder, handover?.to ?? null)
    for (const id of named)
      if (id !== null && after.participants[id]?.place !== place.id)
        return `${id} is named in ${place.id} and not there`
    for (const { language, holder, from } of place.channels) {
      if (holder === null && from !== "floor") return `${language} comes from ${from} without a voice`
      if (holder === null) continue
      const desk = after.participants[holder]?.desk
      if (held.has(holder) || desk?.speaks !== language) return `${holder} holds ${language} beside ${held.get(holder)}`
      if (desk.hears !== from) return `${holder} hears ${desk.hears} and comes from ${from}`
      held.set(holder, language)
    }
    if (new Set(place.channels.map((each) => each.language)).size !== place.channels.length) return "a channel twice"
  }
  for (const person of Object.values(after.participants)) {
    if (after.places[person.place] === undefined) return `${person.id} stands in ${person.place}, which is no place`
    if (person.isMuted !== person.mutedIn.includes(person.place)) return `${person.id} is muted and not`
    if ((person.desk?.speaks ?? null) !== (held.get(person.id) ?? null)) return `${person.id} speaks into nothing`
    if (person.place === "lobby" && (person.sends.microphone || person.sends.picture !== null)) return "heard in lobby"
    if (person.role === "recorder" && person.place.startsWith("caucus_")) return "a recorder in a caucus"
  }
  for (const id of after.recording) {
    const person = after.participants[id]
    const isHere = person?.role === "recorder" && person.place === "plenary" && person.isPresent
    if (!isHere || after.phase !== "open") return `${id} records and may not`
  }
  return null
}

/** TA23: no channel leads back to itself. */
const circles: Law = ({ after }) => {
  for (const place of Object.values(after.places))
    for (const { language, from } of place.channels)
      if (isRelayCircle(place, language, from)) return `${language} comes from itself in ${place.id}`
  return null
}

/** TA24: whoever comes or goes, or comes with another key, brings new keys; nobody shares keys in two places. */
const epochs: Law = ({ before, after }) => {
  const seen = new Set<string>()
  for (const place of keyPlacesOf(after)) {
    const roster = rosterOf(after, place)!
    const earlier = rosterOf(before, place)
    const same = keysOf(earlier) === keysOf(roster)
    if (!same && earlier !== null && roster.epoch <= before.lastEpoch) return `${place} keeps its keys`
    if (earlier === null && roster.epoch <= before.lastEpoch) return `${place} begins with an old epoch`
    for (const { participant } of place === "announcement" ? [] : roster.members) {
      if (seen.has(participant)) return `${participant} shares keys in two places`
      seen.add(participant)
      if (after.participants[participant]?.place === "lobby") return `${participant} has keys in the lobby`
    }
  }
  return null
}

const keysOf = (roster: Roster | null) =>
  roster?.members.map((each) => `${each.participant} ${each.sealKey.pub}`).join()

/** TA25, TA26: nobody opens another's microphone; a chair's mute is lifted by a chair. */
const microphones: Law = ({ before, after, asked }) => {
  for (const person of Object.values(after.participants)) {
    const earlier = before.participants[person.id]
    if (earlier === undefined) continue
    const isOpened = person.sends.microphone && !earlier.sends.microphone
    if (isOpened && (asked?.request.kind !== "send" || asked.from !== person.id)) return `${person.id} was opened`
    const isBack = earlier.place.startsWith("caucus_") && person.place === "plenary"
    if (isBack && person.sends.microphone) return `${person.id} came back with an open microphone`
    const isFreed = earlier.isMuted && !person.isMuted && earlier.place === person.place
    if (isFreed && (asked === null || before.participants[asked.from]?.role !== "chair")) return `${person.id} unmuted`
  }
  return null
}

/** TA27: a facilitator comes into a caucus at its opening or by a knock that a head answered. */
const doors: Law = ({ before, after, asked }) => {
  for (const person of Object.values(after.participants)) {
    if (person.role !== "chair" || !person.place.startsWith("caucus_")) continue
    if (before.participants[person.id]?.place === person.place) continue
    const kind = asked?.request.kind
    if (kind !== "open-caucus" && kind !== "answer-knock") return `${person.id} came in by ${kind}`
    if (kind === "answer-knock" && asked?.from === person.id) return `${person.id} let himself in`
  }
  return null
}

/** TA28: who is in which caucus is told to chairs and to those in it. */
const views: Law = ({ after }) => {
  for (const viewer of Object.values(after.participants)) {
    if (viewer.role === "chair") continue
    const view = viewFor(after, viewer.id)
    for (const shown of Object.values(view.participants)) {
      const real = after.participants[shown.id]!
      const isElsewhere = real.place.startsWith("caucus_") && real.place !== viewer.place
      if (isElsewhere && shown.place !== ELSEWHERE) return `${viewer.id} is told where ${shown.id} is`
    }
    const named = JSON.stringify(
      Object.values(view.places).map(({ floor, voices, channels, hands }) => [floor, voices, channels, hands]),
    )
    for (const other of Object.values(after.participants))
      if (other.place.startsWith("caucus_") && other.place !== viewer.place && named.includes(`"${other.id}"`))
        return `${viewer.id} is told what ${other.id} does`
    if (view.floorTime.length > 0) return `${viewer.id} is told the floor time`
  }
  return null
}

/** TA55: by the state alone a device drops what the server will take out of its slots, and nothing that it leaves there. */
const slots: Law = ({ before, after }) => {
  const [earlier, plan] = [planBinds(before), planBinds(after)]
  for (const viewer of Object.values(after.participants)) {
    const view = viewFor(after, viewer.id)
    const isKept = (binding: SlotBinding) => stillStands(view, viewer.id, binding)
    const cut = bindingsOf(after, plan, viewer.id).find((each) => each.source !== null && !isKept(each))
    if (cut !== undefined) return `${viewer.id} drops ${cut.source?.id}`
    for (const { source, place } of bindingsOf(before, earlier, viewer.id).filter(isKept)) {
      const from = after.participants[source!.participant]!
      if (place !== "announcement" && from.place !== viewer.place) return `${viewer.id} keeps ${source?.id}`
    }
  }
  return null
}

/** TA30: nobody speaks in the belief of being heard. */
const heard: Law = ({ after }) => {
  for (const person of Object.values(after.participants)) {
    if (!isAudible(after, person) || person.desk !== null || after.announcer === person.id) continue
    const place = after.places[person.place]!
    const isHeard =
      place.mode === "floor" ? place.floor === person.id || person.role === "chair" : place.voices.includes(person.id)
    if (!isHeard) return `${person.id} speaks and nobody hears`
  }
  return null
}

const limits: Law = ({ after }) => {
  const people = Object.values(after.participants)
  if (people.length > after.limits.participants) return "more people than there is room for"
  const pictures = people.filter((each) => each.isPresent && each.sends.picture !== null)
  return pictures.length > after.limits.pictures ? "more pictures than there is room for" : null
}

const LAWS = { binds, places, circles, epochs, microphones, doors, heard, limits }

describe("random talks", () => {
  const reached = new Set<string>()

  test.each([0, 1, 2, 3])(
    "TA20 TA21 TA22 TA23 TA24 TA25 TA26 TA27 TA30 what always holds, in a quarter of ten thousand random talks (%i)",
    (quarter) => {
      const broken: string[] = []
      for (let seed = 4 + quarter; seed < SEQUENCES + 4 && broken.length === 0; seed += 4) {
        const end = playTalk(seed, STEPS, (step) => {
          for (const [name, law] of Object.entries(LAWS)) {
            const wrong = broken.length === 0 ? law(step) : null
            if (wrong !== null) broken.push(`talk ${seed}, ${name}: ${wrong} after ${JSON.stringify(step.asked)}`)
          }
        })
        for (const kind of end.kinds) reached.add(kind)
        if (seed % 50 === 0) expect(JSON.parse(JSON.stringify(end.state))).toEqual(end.state)
      }
      expect(broken).toEqual([])
    },
  )

  test("the random talks reach every kind of request, so that what holds in them says something", () => {
    expect([...reached].sort()).toEqual(Object.keys(ROOM_RIGHTS).sort())
  })

  test("TA28 what one participant is told never says who is in another caucus", () => {
    const broken: string[] = []
    for (let seed = 1; seed <= 1_000; seed++)
      playTalk(seed, STEPS, (step) => {
        const wrong = views(step)
        if (wrong !== null) broken.push(`talk ${seed}: ${wrong}`)
      })
    expect(broken).toEqual([])
  })

  test("TA55 whoever went is gone from a device before its slots are told anew", () => {
    const broken: string[] = []
    for (let seed = 1; seed <= 100; seed++)
      playTalk(seed, STEPS, (step) => {
        const wrong = slots(step)
        if (wrong !== null) broken.push(`talk ${seed}: ${wrong}`)
      })
    expect(broken).toEqual([])
  })

  test("what was refused changes nothing, and no state is changed in place", () => {
    for (let seed = 1; seed <= 200; seed++)
      playTalk(seed, STEPS, ({ before, after }) => {
        freeze(before)
        freeze(after)
      })
  })
})

function freeze(value: TalkState | object): void {
  if (Object.isFrozen(value)) return
  Object.freeze(value)
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) freeze(part)
}
