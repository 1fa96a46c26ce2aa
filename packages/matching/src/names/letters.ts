import {
  ARABIC_COSTS,
  CROSS_COSTS,
  CROSS_DROPS_FIRST,
  CROSS_DROPS_LAST,
  CROSS_FIRST,
  CROSS_LAST,
  DROPS,
  LATIN_COSTS,
  LATIN_DROPS_FIRST,
  LATIN_DROPS_LAST,
  type Mode,
  SHARES,
} from "../resources/letter-costs.ts"

export type { Mode } from "../resources/letter-costs.ts"

/** What edits cost at one place of a word, over bytes below 128. */
export interface EditCosts {
  readonly sub: Uint8Array
  readonly drop: Uint8Array
}

/** One thing for each place of a word where an edit costs otherwise. */
export interface Placed<T> {
  readonly inside: T
  readonly first: T
  readonly last: T
}

/** A compiled cost table; by itself it says the least that an edit costs at any place. */
export interface Costs extends EditCosts, Placed<EditCosts> {
  readonly share: Uint8Array
}

type Table = readonly [substitutions: string, drops: Readonly<Record<string, number>>]

/** Compiles tables; a later one goes before an earlier. */
export function editCosts(mode: Mode, tables: readonly Table[]): EditCosts {
  const sub = new Uint8Array(128 * 128).fill(100)
  const drop = new Uint8Array(128).fill(100)
  for (let i = 0; i < 128; i++) sub[i * 128 + i] = 0
  for (const [text, drops] of tables) {
    for (const [, x, y, cost] of text.matchAll(/(\S)(\S)(\d+)(?=\s|$)/gu)) {
      const [p, q, c] = [x!.charCodeAt(0), y!.charCodeAt(0), Number(cost)]
      // Across scripts the first letter is the Arabic one; within a script the table is symmetric.
      sub[p * 128 + q] = c
      if (mode !== "AL") sub[q * 128 + p] = c
    }
    for (const [letter, cost] of Object.entries(drops)) drop[letter.charCodeAt(0)] = cost
  }
  return { sub, drop }
}

function compile(mode: Mode, inner: Table, outer?: { readonly first: Table; readonly last: Table }): Costs {
  const share = new Uint8Array(128).fill(100)
  for (const [letter, part] of Object.entries(SHARES[mode])) share[letter.charCodeAt(0)] = part
  const inside = editCosts(mode, [inner])
  if (outer === undefined) return { ...inside, share, inside, first: inside, last: inside }
  const [first, last] = [editCosts(mode, [inner, outer.first]), editCosts(mode, [inner, outer.last])]
  const least = (of: (costs: EditCosts) => Uint8Array): Uint8Array =>
    of(inside).map((cost, at) => Math.min(cost, of(first)[at]!, of(last)[at]!))
  return { sub: least(({ sub }) => sub), drop: least(({ drop }) => drop), share, inside, first, last }
}

/** The three cost tables. In `AL` the first skeleton is the Arabic-script one. */
export const COSTS: Readonly<Record<Mode, Costs>> = {
  LL: compile("LL", [LATIN_COSTS, DROPS.LL], {
    first: ["", LATIN_DROPS_FIRST],
    last: ["", LATIN_DROPS_LAST],
  }),
  AA: compile("AA", [ARABIC_COSTS, DROPS.AA]),
  AL: compile("AL", [CROSS_COSTS, DROPS.AL], {
    first: [CROSS_FIRST, CROSS_DROPS_FIRST],
    last: [CROSS_LAST, CROSS_DROPS_LAST],
  }),
}
