import type { Block } from "./blocks.ts"
import { type Exchange, fitMatches, type Likelihoods } from "./expectation.ts"
import { withoutLimits } from "./limits.ts"
import type { Model } from "./model.ts"
import { isOfOnePlace } from "./neighbours.ts"
import { mostMatches, pairsIn, type Sides } from "./patterns.ts"

/** Matches that a rule's pairs must hold before they teach anything. */
const FEWEST = 10

/** Which share of a rule's pairs some pairs are, if the rule finds them all. */
const shareAmong = (ofAll: number, total: number, sides: Sides): number =>
  Math.min(0.5, Math.max(1e-6, (ofAll * pairsIn(sides)) / total))

/** What the pairs of one rule teach; null: they hold too few of these to teach anything. */
interface Taught extends Pick<Block, "leftOut" | "biased"> {
  readonly m: Likelihoods | null
  /** Whether most of the matches among them stand out; else they may be others. */
  readonly isTelling: boolean
  readonly neighbours: Likelihoods | null
  /** How many of the rule's pairs are neighbours. */
  readonly near: number
}

/** m, and how neighbours come out, by the pairs of each rule; a comparison that no rule teaches keeps what it has. */
export function averaged(
  blocks: readonly Block[],
  model: Model,
  sides: Sides,
  exchanges: readonly Exchange[],
): Pick<Model, "m" | "neighbours" | "isTelling"> {
  const taught = blocks.flatMap((block) => (block.total === 0 ? [] : [taughtBy(block, model, sides, exchanges)]))
  const ofMatches = taught.flatMap((own) => (own.m === null ? [] : [{ ...own, levels: own.m, by: 1 }]))
  const m = model.m.map((levels, part) => {
    const able = preferred(
      ofMatches.filter(({ leftOut }) => !leftOut.has(part)),
      ({ isTelling }) => isTelling,
    )
    // Pairs that agree in what it depends on say little of it; they teach where there are no others.
    return (
      mean(
        preferred(able, ({ biased }) => !biased.has(part)),
        part,
      ) ?? levels
    )
  })
  const { neighbours } = model
  const isTelling = ofMatches.length === 0 || ofMatches.some((own) => own.isTelling)
  if (neighbours === null) return { m, neighbours, isTelling }
  const ofNeighbours = taught.flatMap((own) =>
    own.neighbours === null ? [] : [{ ...own, levels: own.neighbours, by: own.near }],
  )
  const h = neighbours.h.map(
    (levels, part) =>
      mean(
        ofNeighbours.filter(({ leftOut }) => !leftOut.has(part)),
        part,
      ) ?? levels,
  )
  return { m, neighbours: { ...neighbours, h }, isTelling }
}

/** Those that are such, or all where none is. */
function preferred<T>(all: readonly T[], isSuch: (own: T) => boolean): readonly T[] {
  const such = all.filter(isSuch)
  return such.length > 0 ? such : all
}

const NONE: ReadonlySet<number> = new Set()

function taughtBy(block: Block, model: Model, sides: Sides, exchanges: readonly Exchange[]): Taught {
  const { rule, patterns, stride, total, leftOut, unheard, biased, untold } = block
  const { m, u, prior, dependent, neighbours } = model
  const mostShare = Math.min(0.98, mostMatches(sides) / total)
  // Elsewhere the pairs say only how many neighbours are among them.
  const learnt = isOfOnePlace(rule, sides.compiled.plan) ? (neighbours?.learnt ?? NONE) : NONE
  const fitted = fitMatches(patterns, u, {
    m,
    share: Math.min(shareAmong(prior, total, sides), mostShare),
    mostShare,
    leftOut,
    unheard,
    exchanges,
    dependent: dependent && withoutLimits(dependent, untold),
    neighbours: neighbours && { ...neighbours, learnt, share: shareAmong(neighbours.share, total, sides) },
  })
  const near = (fitted.neighbours?.share ?? 0) * total
  return {
    m: (fitted.share * total) / stride < FEWEST ? null : fitted.m,
    isTelling: fitted.standingOut > 0.5,
    neighbours: fitted.neighbours === null || learnt.size === 0 || near / stride < FEWEST ? null : fitted.neighbours.h,
    near,
    leftOut,
    biased,
  }
}

/** The mean of what several say of the levels of one comparison; null where nobody says anything. */
function mean(
  from: readonly { readonly levels: Likelihoods; readonly by: number }[],
  part: number,
): readonly number[] | null {
  const all = from.reduce((sum, { by }) => sum + by, 0)
  if (from.length === 0) return null
  return from[0]!.levels[part]!.map(
    (_, level) => from.reduce((sum, { levels, by }) => sum + by * levels[part]![level]!, 0) / all,
  )
}
