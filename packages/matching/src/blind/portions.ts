import { concatBytes } from "@noble/hashes/utils.js"
import { elementAt, elementsOf, nonceOf } from "./elements.ts"
import type { SuiteName } from "./messages.ts"
import { blind, prove, type Statement, tagsOf, verify } from "./oprf.ts"
import type { BlindProgress, Steps } from "./round.ts"
import type { Element, ElementFault, Scalar, Suite } from "./suite.ts"
import { blindOf, tagOf } from "./tickets.ts"

/** What a portion of tickets brings: the seed of each, and the input of every slot of each. */
export interface TicketPortion {
  readonly seeds: readonly Uint8Array[]
  readonly inputs: readonly Uint8Array[]
}

/**
 * A piece of a step's arithmetic as plain bytes, cut so that one piece needs nothing of another. It may hold what only this side may know:
 * a portion goes to workers of the side's own device and nowhere else.
 */
export type Portion =
  | ({ readonly kind: "blind" } & TicketPortion)
  | ({
      readonly kind: "tags"
      readonly ctx: Uint8Array
      readonly share: Scalar
      readonly answers: Uint8Array
    } & TicketPortion)
  | { readonly kind: "multiply"; readonly by: Scalar; readonly elements: Uint8Array }
  | { readonly kind: "check"; readonly elements: Uint8Array }
  | { readonly kind: "prove"; readonly secret: Scalar; readonly from: Uint8Array; readonly to: Uint8Array }
  | ({ readonly kind: "verify"; readonly proof: Uint8Array } & Record<"key" | "from" | "to", Uint8Array>)

/** What a step may let others do: portions in their order, each about `size` of `total` elements. */
export interface SharedWork {
  readonly suite: SuiteName
  readonly total: number
  readonly size: number
  readonly portions: () => Iterable<Portion>
}

/** What the bytes of a checked portion mean, one for each element. */
export const FAULTS: readonly (ElementFault | null)[] = [null, "not-an-element", "identity"]

/** Elements of a portion, where nothing asks for another number: some tens of milliseconds. */
export const PORTION = 256
/** Fewer elements than this are done sooner than another worker starts. */
const WORTH_SHARING = 2048

/** Does a portion; the same bytes wherever it is done. @throws for elements that were not checked */
export function workOn(suite: Suite, portion: Portion): Uint8Array {
  switch (portion.kind) {
    case "blind":
      return concatBytes(...blindAll(suite, portion))
    case "tags":
      return concatBytes(...tagAll(suite, portion))
    case "multiply":
      return concatBytes(...all(suite, portion.elements).map((element) => checked(suite.multiply(portion.by, element))))
    case "check":
      return Uint8Array.from(all(suite, portion.elements), (element) => FAULTS.indexOf(suite.faultOf(element)))
    case "prove": {
      const statement = statementOf(suite, { ...portion, key: suite.multiplyBase(portion.secret) })
      return prove(suite, tagsOf(suite, 1), portion.secret, statement, nonceOf(suite, portion.secret, statement))
    }
    case "verify":
      return Uint8Array.of(verify(suite, tagsOf(suite, 1), statementOf(suite, portion), portion.proof) ? 1 : 0)
  }
}

/**
 * Offers portions to whoever runs the steps. Whoever answers with what became of all of them has had them done elsewhere; without an
 * answer they are done here, one after the other.
 */
export function* shared(suite: Suite, work: Omit<SharedWork, "suite">): Steps<readonly Uint8Array[]> {
  const { total, size } = work
  const isMuch = total >= WORTH_SHARING && total > size
  const given = yield { done: 0, total, ...(isMuch ? { work: { ...work, suite: suite.name } } : {}) }
  if (given !== undefined) return given
  const made: Uint8Array[] = []
  for (const portion of work.portions()) {
    made.push(workOn(suite, portion))
    yield { done: Math.min(total, made.length * size), total }
  }
  return made
}

/** From where to where each portion reaches. */
export function* reaches(total: number, size: number): Generator<readonly [from: number, to: number]> {
  for (let from = 0; from < total; from += size) yield [from, Math.min(total, from + size)]
}

/** Workers of one side, who do portions. */
export interface Crew {
  readonly size: number
  readonly work: (suite: SuiteName, portion: Portion) => Promise<Uint8Array>
}

/** Runs steps to their end, and lets a crew do what may be shared; null for none. How many they are changes no byte. */
export async function* shareOut<T>(steps: Steps<T>, crew: Crew | null): AsyncGenerator<BlindProgress, T, void> {
  let made: readonly Uint8Array[] | undefined
  for (;;) {
    const next: IteratorResult<BlindProgress, T> = steps.next(made)
    if (next.done === true) return next.value
    const { done, total, work } = next.value
    yield { done, total }
    made = work === undefined || crew === null ? undefined : yield* together(work, crew)
  }
}

/** All portions by a crew; undefined if it could not, and the steps do them themselves. */
async function* together(
  { suite, total, size, portions }: SharedWork,
  crew: Crew,
): AsyncGenerator<BlindProgress, readonly Uint8Array[] | undefined, void> {
  const made: Uint8Array[] = []
  const underWay = new Map<number, Promise<number>>()
  const oneEnds = async (): Promise<number> => {
    underWay.delete(await Promise.race(underWay.values()))
    return Math.min(total, (given - underWay.size) * size)
  }
  let given = 0
  try {
    for (const portion of portions()) {
      const place = given++
      const took = async (): Promise<number> => {
        made[place] = await crew.work(suite, portion)
        return place
      }
      underWay.set(place, took())
      // Two for each: one under way, and one that waits so that nobody does.
      if (underWay.size >= 2 * crew.size) yield { done: await oneEnds(), total }
    }
    while (underWay.size > 0) yield { done: await oneEnds(), total }
    return made
  } catch {
    await Promise.allSettled(underWay.values())
    return undefined
  }
}

function blindAll(suite: Suite, { seeds, inputs }: TicketPortion): Element[] {
  const tags = tagsOf(suite, 1)
  const slots = inputs.length / seeds.length
  return inputs.map((input, at) =>
    blind(suite, tags, input, blindOf(suite, seeds[Math.floor(at / slots)]!, at % slots)),
  )
}

function tagAll(suite: Suite, portion: Extract<Portion, { readonly kind: "tags" }>): Uint8Array[] {
  const { ctx, share, answers, seeds, inputs } = portion
  const unblinded = unblind(suite, inputs.length / seeds.length, answers, seeds, share)
  return unblinded.map((element, at) => tagOf(suite, ctx, inputs[at]!, element))
}

/** What each slot's answer becomes when the blind is taken off and this party's own share put on: tickets one after the other. */
export function unblind(
  suite: Suite,
  slots: number,
  answers: Uint8Array,
  seeds: readonly Uint8Array[],
  share: Scalar,
): Element[] {
  const blinds = seeds.flatMap((seed) => Array.from({ length: slots }, (_, slot) => blindOf(suite, seed, slot)))
  return suite.invert(blinds).map((inverse, at) => {
    return checked(suite.multiply(suite.multiplyScalars(inverse, share), elementAt(suite, answers, at)))
  })
}

function checked(element: Element | null): Element {
  if (element === null) throw new Error("an element that was not checked")
  return element
}

const all = (suite: Suite, elements: Uint8Array): Element[] =>
  elementsOf(suite, elements, 0, elements.length / suite.elementBytes)

const statementOf = (suite: Suite, { key, from, to }: Record<"key" | "from" | "to", Uint8Array>): Statement => ({
  key,
  from: all(suite, from),
  to: all(suite, to),
})
