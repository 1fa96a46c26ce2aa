import { once } from "../remembered.ts"
import { SEVERAL_IN_LATIN } from "../resources/west-africans.ts"
import type { Token } from "./tokens.ts"

/** Of each spelling, the row it stands in and its place there. */
const placesOf = once(
  (): ReadonlyMap<string, readonly [row: number, form: number]> =>
    new Map(
      SEVERAL_IN_LATIN.trim()
        .split("\n")
        .flatMap((line, row) =>
          line
            .split("|")
            .flatMap((spellings, form) => spellings.split(" ").map((word) => [word, [row, form]] as const)),
        ),
    ),
)

/** Whether two words are two names where they are borne, though Arabic letters have one for both: Mamadou and Mamady. */
export function areLocalForms(a: Pick<Token, "text">, b: Pick<Token, "text">): boolean {
  const x = placesOf().get(a.text)
  const y = x === undefined ? undefined : placesOf().get(b.text)
  return y !== undefined && x![0] === y[0] && x![1] !== y[1]
}
