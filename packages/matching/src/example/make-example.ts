import { type ExampleRow, invent, type Person, writeFragment, writeRow } from "./people.ts"
import { type Random, random } from "./random.ts"
import { HANDS, type Hand } from "./render.ts"

/** What became of a claimed row. */
export const OUTCOMES = [
  "duplicate",
  "released",
  "incomplete",
  "other-group",
  "criminal",
  "held",
  "not-held",
  "unexplained",
] as const
/** One outcome. */
export type Outcome = (typeof OUTCOMES)[number]

/** Shares of the outcomes in parts of any sum. */
export type Mix = Readonly<Record<Outcome, number>>

/** One documented verification round of 9,147 names, 26 December 2018 (a party's claim; its figures add up). */
export const DOCUMENTED_MIX: Mix = {
  duplicate: 2171,
  released: 1144,
  incomplete: 1460,
  "other-group": 111,
  criminal: 47,
  held: 1082,
  "not-held": 2700,
  unexplained: 432,
}

/** What to make. */
export interface ExampleOptions {
  readonly seed: number
  /** Rows of the greater claimed list. */
  readonly claimed?: number
  /** Rows of the register that answers it; it grows when the mix needs more. */
  readonly held?: number
  readonly otherClaimed?: number
  readonly otherHeld?: number
  readonly mix?: Mix
  /** Share of held rows, 0..1, in place of the mix's own; the other outcomes keep their proportions. */
  readonly heldShare?: number
  /** Hands of the claimed lists and of the registers; repeat a hand to weight it. */
  readonly claimHands?: readonly Hand[]
  readonly registerHands?: readonly Hand[]
}

/** The status of a register row. */
export type RegisterStatus = "held" | "released" | "other-group" | "criminal" | "duplicate" | "died"

/** A register row with the holder's own mark. */
export type RegisterRow = ExampleRow & { readonly status: RegisterStatus }

/** The truth about one claimed row. */
export interface Truth {
  readonly claim: string
  readonly outcome: Outcome
  /** The register row of the same person; null when the register has none. */
  readonly register: string | null
  /** The earlier claim that this one repeats; null unless a duplicate. */
  readonly duplicateOf: string | null
}

/** One direction: the claims of a side and the register of the side that answers. */
export interface ExampleSide {
  readonly claimed: readonly ExampleRow[]
  readonly register: readonly RegisterRow[]
  readonly truth: readonly Truth[]
  /** Register rows of held people whom nobody claims. */
  readonly unclaimed: readonly string[]
  /** Second register rows of a person, each with the row it repeats. */
  readonly repeated: readonly { readonly row: string; readonly of: string }[]
  readonly counts: Readonly<Record<Outcome, number>>
}

/** Both directions of the example. */
export interface Example {
  readonly greater: ExampleSide
  readonly lesser: ExampleSide
}

/** Splits `total` by the mix; the largest remainders get the rows left over, so that the counts add up. */
export function splitByMix(total: number, mix: Mix): Record<Outcome, number> {
  const sum = OUTCOMES.reduce((all, outcome) => all + mix[outcome], 0)
  const exact = OUTCOMES.map((outcome) => ({ outcome, value: (total * mix[outcome]) / sum }))
  const counts = Object.fromEntries(exact.map(({ outcome, value }) => [outcome, Math.floor(value)])) as Record<
    Outcome,
    number
  >
  const left = total - exact.reduce((all, { value }) => all + Math.floor(value), 0)
  const byRest = [...exact].sort((x, y) => (y.value % 1) - (x.value % 1))
  for (const { outcome } of byRest.slice(0, left)) counts[outcome]++
  return counts
}

function withHeldShare(mix: Mix, share: number | undefined): Mix {
  if (share === undefined) return mix
  if (!(share >= 0 && share < 1)) throw new RangeError("heldShare must be at least 0 and below 1")
  const rest = OUTCOMES.reduce((all, outcome) => all + (outcome === "held" ? 0 : mix[outcome]), 0)
  return { ...mix, held: (rest * share) / (1 - share) }
}

const STATUS: Readonly<Partial<Record<Outcome, RegisterStatus>>> = {
  held: "held",
  released: "released",
  "other-group": "other-group",
  criminal: "criminal",
}

interface Draft {
  readonly outcome: Outcome
  readonly person: Person | null
  readonly original: Draft | null
}

function drafts(counts: Readonly<Record<Outcome, number>>, people: readonly Person[], chance: Random): Draft[] {
  const out: Draft[] = []
  let next = 0
  const add = (outcome: Outcome, fragment: boolean): void => {
    out.push({ outcome, person: fragment ? null : people[next++]!, original: null })
  }
  for (const outcome of OUTCOMES) {
    if (outcome === "duplicate") continue
    for (let i = 0; i < counts[outcome]; i++) add(outcome, outcome === "incomplete" && i % 2 === 0)
  }
  const originals = out.filter((draft) => draft.person !== null)
  if (originals.length === 0) return out
  for (let i = 0; i < counts.duplicate; i++) {
    const original = chance.pick(originals)
    out.push({ outcome: "duplicate", person: original.person, original })
  }
  return chance.shuffle(out)
}

interface Hands {
  readonly claim: readonly Hand[]
  readonly register: readonly Hand[]
}

interface Entry {
  readonly person: Person
  readonly status: RegisterStatus
  /** The claim it answers. */
  readonly draft: Draft | null
  /** The claim whose answer it repeats. */
  readonly repeats: Draft | null
}

/** A side before its rows are written: who stands where. Writing draws from the same generator, register first. */
interface Layout {
  readonly chance: Random
  readonly hands: Hands
  readonly counts: Readonly<Record<Outcome, number>>
  readonly drafts: readonly Draft[]
  readonly entries: readonly Entry[]
  readonly claimId: (at: number) => string
  readonly registerId: (at: number) => string
}

function layOut(prefix: string, claimed: number, held: number, mix: Mix, hands: Hands, seed: number): Layout {
  const chance = random(seed)
  const counts = splitByMix(claimed, mix)
  const people = invent(claimed + held, chance)
  const rows = drafts(counts, people, chance)
  const known = rows.filter((draft) => STATUS[draft.outcome] !== undefined)
  const extra = Math.max(0, held - known.length)
  const doubled = Math.floor(extra * 0.02)
  const idOf = (kind: string, at: number): string => `${prefix}-${kind}-${String(at + 1).padStart(5, "0")}`
  return {
    chance,
    hands,
    counts,
    drafts: rows,
    // Some people stand in the register twice, under two hands; the first row is the answer.
    entries: chance.shuffle<Entry>([
      ...known.map((draft) => ({ person: draft.person!, status: STATUS[draft.outcome]!, draft, repeats: null })),
      ...people
        .slice(claimed, claimed + extra - doubled)
        .map((person) => ({ person, status: "held" as const, draft: null, repeats: null })),
      ...known
        .slice(0, doubled)
        .map((draft) => ({ person: draft.person!, status: "duplicate" as const, draft: null, repeats: draft })),
    ]),
    claimId: (at) => idOf("C", at),
    registerId: (at) => idOf("R", at),
  }
}

function* writeRegister({ entries, hands, chance, registerId }: Layout): Generator<RegisterRow> {
  for (const [at, { person, status }] of entries.entries()) {
    yield { ...writeRow(person, registerId(at), chance.pick(hands.register), chance), status }
  }
}

function* writeClaims({ drafts: rows, hands, chance, claimId }: Layout): Generator<ExampleRow> {
  for (const [at, { person }] of rows.entries()) {
    const hand = chance.pick(hands.claim)
    yield person ? writeRow(person, claimId(at), hand, chance) : writeFragment(claimId(at), hand, chance)
  }
}

function truthOf({ drafts: rows, entries, claimId, registerId }: Layout): Pick<ExampleSide, "truth" | "repeated"> {
  const claims = new Map(rows.map((draft, at) => [draft, claimId(at)]))
  const answer = new Map(entries.flatMap(({ draft }, at) => (draft === null ? [] : [[draft, registerId(at)] as const])))
  return {
    truth: rows.map((draft) => ({
      claim: claims.get(draft)!,
      outcome: draft.outcome,
      register: answer.get(draft.original ?? draft) ?? null,
      duplicateOf: draft.original ? claims.get(draft.original)! : null,
    })),
    repeated: entries.flatMap(({ repeats }, at) =>
      repeats === null ? [] : [{ row: registerId(at), of: answer.get(repeats)! }],
    ),
  }
}

function makeSide(layout: Layout): ExampleSide {
  const register = [...writeRegister(layout)]
  const { entries, registerId, counts } = layout
  return {
    claimed: [...writeClaims(layout)],
    register,
    ...truthOf(layout),
    unclaimed: entries.flatMap(({ status, draft }, at) =>
      status === "held" && draft === null ? [registerId(at)] : [],
    ),
    counts,
  }
}

/** One row of a stream. */
export type StreamedRow =
  | { readonly list: "register"; readonly row: RegisterRow }
  | { readonly list: "claimed"; readonly row: ExampleRow; readonly truth: Truth }

interface BothLayouts {
  readonly greater: () => Layout
  readonly lesser: () => Layout
}

function laidOut(options: ExampleOptions): BothLayouts {
  const mix = withHeldShare(options.mix ?? DOCUMENTED_MIX, options.heldShare)
  const hands: Hands = {
    claim: options.claimHands ?? ["prs", "ps", "prs", "ps", "ar", "press"],
    register: options.registerHands ?? HANDS.filter((hand) => hand !== "ps"),
  }
  const { seed, claimed = 5000, held = 6000, otherClaimed = 1000, otherHeld = 1200 } = options
  return {
    greater: () => layOut("A", claimed, held, mix, hands, seed),
    lesser: () => layOut("B", otherClaimed, otherHeld, mix, hands, seed ^ 0x5bd1e995),
  }
}

/**
 * Writes the rows of one side of `makeExample` one after the other, the register first, so that no list need be held whole: for
 * lists of a size to measure with. Throws RangeError for a `heldShare` outside 0..1.
 */
export function* streamExample(options: ExampleOptions, side: keyof Example): Generator<StreamedRow> {
  const layout = laidOut(options)[side]()
  for (const row of writeRegister(layout)) yield { list: "register", row }
  const { truth } = truthOf(layout)
  let at = 0
  for (const row of writeClaims(layout)) yield { list: "claimed", row, truth: truth[at++]! }
}

/**
 * Makes the example of two sides: pure and seeded, invented people only, names written by rules of their own that do not know
 * the matcher. Throws RangeError for a `heldShare` outside 0..1.
 */
export function makeExample(options: ExampleOptions): Example {
  const { greater, lesser } = laidOut(options)
  return { greater: makeSide(greater()), lesser: makeSide(lesser()) }
}
