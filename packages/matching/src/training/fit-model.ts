import type { MatchingPlan } from "../plan/types.ts"
import type { Block } from "./blocks.ts"
import { likelihoodsOf } from "./expectation.ts"
import { exchangesIn, withLimits } from "./limits.ts"
import { type Model, oddsOf, probabilityBy } from "./model.ts"
import { neighboursIn } from "./neighbours.ts"
import { isOneToOne, type Pattern, type Sides } from "./patterns.ts"
import { priorOf, refined } from "./prior.ts"
import { fitTaken, startOf } from "./taken-together.ts"
import { averaged } from "./taught.ts"

/** How often m and u are estimated in turn: matches among the random pairs are told apart by what was learnt before. */
const TURNS = 3

/** The model of the pairs of some rules, and of pairs at random: u from these, m by several runs of expectation and maximisation, the prior from what agrees beyond chance. */
export function fit(sides: Sides, blocks: readonly Block[], chance: readonly Pattern[], plan: MatchingPlan): Model {
  const even = plan.comparisons.map(({ levels }) => levels.map(() => 1 / levels.length))
  const counts = chance.map(({ count }) => count)
  const u = likelihoodsOf(chance, counts, even)
  const prior = priorOf(sides, blocks, u)
  const { dependent } = sides.compiled
  const exchanges = exchangesIn(plan)
  const m = plan.comparisons.map(startOf)
  let model: Model = {
    m,
    u,
    prior,
    dependent,
    neighbours: neighboursIn(plan, m, u, prior),
    isTelling: false,
  }
  for (let turn = 0; turn < TURNS; turn++) {
    model = { ...model, ...averaged(blocks, model, sides, exchanges) }
    const probability = probabilityBy(model)
    const others = chance.map((pattern) => pattern.count * (1 - probability(pattern)))
    model = refined(sides, blocks, { ...model, u: likelihoodsOf(chance, others, even) })
    model = { ...model, dependent: withLimits(model.dependent, blocks, chance, probabilityBy(model), model.m, plan) }
  }
  return model.isTelling || !isOneToOne(plan, sides) ? model : byTaking(model, sides, blocks, chance, plan)
}

/** Where no rule's pairs tell matches from others, the model of the pairs that take each other. */
function byTaking(
  model: Model,
  sides: Sides,
  blocks: readonly Block[],
  chance: readonly Pattern[],
  plan: MatchingPlan,
): Model {
  const m = plan.comparisons.map(startOf)
  const start = { ...model, m, neighbours: neighboursIn(plan, m, model.u, model.prior) }
  const sizes = { a: sides.left.count, b: sides.right.count }
  const taken = fitTaken(start, blocks, sizes, (own) => oddsOf({ ...start, m: own }))
  const whole = refined(sides, blocks, { ...start, ...taken })
  return { ...whole, dependent: withLimits(whole.dependent, blocks, chance, probabilityBy(whole), whole.m, plan) }
}
