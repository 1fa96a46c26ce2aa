import type { Link } from "./align.ts"
import type { Side } from "./side.ts"
import { LEARNED, OFFICES } from "./words.ts"

/** Two names that were aligned, and their links. */
interface Aligned {
  readonly links: readonly Link[]
  readonly one: Side
  readonly other: Side
}

/** Without the titles that begin them: rules of what stands first, and of how many words there are, mean the names. What may be a name stays. */
export function untitled(links: readonly Link[], one: Side, other: Side): Aligned {
  const [i, j] = [titlesBefore(one), titlesBefore(other)]
  if (i + j === 0) return { links, one, other }
  // خواجه نیاز, Khojaniyaz: a title that is one word with the name.
  const isPart = links.some(({ a, aSpan, b, bSpan }) => aSpan + bSpan > 2 && (a < i || b < j))
  if (isPart) return { links, one, other }
  const kept = links.filter(({ a, b }) => a >= i && b >= j)
  return {
    links: kept.map((link) => ({ ...link, a: link.a - i, b: link.b - j })),
    one: from(one, i),
    other: from(other, j),
  }
}

/** Mawlawi Abdul Hadi and Maulvi Abdulhadi Zurmati: a scholar's title that both bear tells as much as another name. */
export const areBothLearned = (links: readonly Link[], { tokens: a }: Side, { tokens: b }: Side): boolean =>
  links.some((link) => [a[link.a]!, b[link.b]!].every(({ role, text }) => role === "title" && LEARNED.has(text)))

/** How many titles a name begins with. */
export function titlesBefore({ tokens }: Side): number {
  if (tokens[0]?.role !== "title") return 0
  const first = tokens.findIndex(({ role, text }) => role !== "title" || OFFICES.has(text))
  return Math.max(0, first)
}

const from = ({ tokens, own, used, lead }: Side, at: number): Side => ({
  tokens: tokens.slice(at),
  own: own - at,
  used: used >> at,
  lead: lead - at,
})
