import type { TicketPair } from "./messages.ts"

/** What the facilitator finds. */
export interface Comparison {
  readonly pairs: readonly TicketPair[]
  /** Tickets that take no part since an earlier one of the same list asks for the same person of the other list. */
  readonly repeated: { readonly a: number; readonly b: number }
}

/** Two tickets of one list that share so many keys ask for one person. */
const REPEATED_KEYS = 3

export interface CompareRules {
  readonly shared: number
  readonly atMostRows: number
}

/**
 * Pairs tickets by the keys they share, one to one: a pair counts if each is the other's only best one. A tie says nothing about
 * whom is meant, so it is left out. Keys may be tags or, in tests and rehearsals, the keys themselves.
 */
export function compareKeys(
  a: readonly (readonly string[])[],
  b: readonly (readonly string[])[],
  rules: CompareRules,
): Comparison {
  const sideA = sideOf(a, rules.atMostRows)
  const sideB = sideOf(b, rules.atMostRows)
  const best = { a: new Map<number, Best>(), b: new Map<number, Best>() }
  for (const [ticketA, keys] of sideA.keys.entries()) {
    for (const [ticketB, shared] of countShared(keys, sideB.holders)) {
      if (shared < rules.shared) continue
      keepBest(best.a, ticketA, ticketB, shared)
      keepBest(best.b, ticketB, ticketA, shared)
    }
  }
  const pairs: TicketPair[] = []
  for (const [ticketA, { ticket, isOnly }] of best.a) {
    const back = best.b.get(ticket)
    if (isOnly && back?.isOnly === true && back.ticket === ticketA) pairs.push([ticketA, ticket])
  }
  pairs.sort(([one], [other]) => one - other)
  const repeated = {
    a: asksAgain(sideA, sideB.holders, rules.shared),
    b: asksAgain(sideB, holdersOf(sideA.keys), rules.shared),
  }
  return { pairs, repeated }
}

interface Best {
  readonly ticket: number
  readonly shared: number
  readonly isOnly: boolean
}

function keepBest(best: Map<number, Best>, of: number, ticket: number, shared: number): void {
  const known = best.get(of)
  if (known === undefined || shared > known.shared) best.set(of, { ticket, shared, isOnly: true })
  else if (shared === known.shared) best.set(of, { ...known, isOnly: false })
}

interface Side {
  readonly keys: readonly (readonly string[])[]
  readonly holders: ReadonlyMap<string, readonly number[]>
  readonly repeated: readonly (readonly string[])[]
}

/** Of the repeated tickets, those that ask for somebody of the other list: of the rest nothing is told. */
const asksAgain = ({ repeated }: Side, others: ReadonlyMap<string, readonly number[]>, least: number): number =>
  repeated.filter((keys) => countShared(keys, others).some(([, shared]) => shared >= least)).length

/** A list without the tickets that repeat a person and without the keys too many tickets share. */
function sideOf(tickets: readonly (readonly string[])[], atMostRows: number): Side {
  const all = holdersOf(tickets)
  for (const [key, holders] of all) if (holders.length > atMostRows) all.delete(key)
  const kept: (readonly string[])[] = []
  const repeated: (readonly string[])[] = []
  for (const [ticket, keys] of tickets.entries()) {
    const own = [...new Set(keys)].filter((key) => all.has(key))
    const isRepeated = countShared(own, all).some(([other, shared]) => other < ticket && shared >= REPEATED_KEYS)
    if (isRepeated) repeated.push(own)
    kept.push(isRepeated ? [] : own)
  }
  return { keys: kept, holders: holdersOf(kept), repeated }
}

function holdersOf(tickets: readonly (readonly string[])[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  for (const [ticket, keys] of tickets.entries()) {
    for (const key of new Set(keys)) {
      const known = holders.get(key)
      if (known === undefined) holders.set(key, [ticket])
      else known.push(ticket)
    }
  }
  return holders
}

function countShared(
  keys: readonly string[],
  holders: ReadonlyMap<string, readonly number[]>,
): readonly (readonly [ticket: number, shared: number])[] {
  const counts = new Map<number, number>()
  for (const key of keys) {
    for (const ticket of holders.get(key) ?? []) counts.set(ticket, (counts.get(ticket) ?? 0) + 1)
  }
  return [...counts]
}
