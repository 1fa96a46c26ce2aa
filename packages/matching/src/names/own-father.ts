import { leadOf, STRONG } from "./roles.ts"
import { isFatherTold, type Side } from "./side.ts"
import type { Token } from "./tokens.ts"

/** A man whose father bears his own name, and somebody of that name whose father is not told: either may be meant. */
export function mayBeOwnFather(son: Side, man: Side): boolean {
  if (!isFatherTold(son) || isFatherTold(man)) return false
  // Mohammad Aslam son of Mohammad Akram bears another name than he, and Mohammad Aslam son of Ahmad Aslam.
  const [words, fathers] = [son.tokens.slice(0, son.own), son.tokens.slice(son.own)]
  const [own, father] = [namingOf(words), namingOf(fathers)]
  return own !== undefined && own.readings[0] === father?.readings[0] && !haveOtherWeak(words, fathers)
}

/** Whether two names have weak words, and none in common. */
function haveOtherWeak(some: readonly Token[], others: readonly Token[]): boolean {
  const [weak, otherWeak] = [some, others].map((tokens) => tokens.filter(({ role }) => role === "weak"))
  const isIn = ({ readings }: Token): boolean => otherWeak!.some((other) => other.readings[0] === readings[0])
  return weak!.length > 0 && otherWeak!.length > 0 && !weak!.some(isIn)
}

/** The first word that names, a weak one only where there is no other. */
const namingOf = (tokens: readonly Token[]): Token | undefined =>
  tokens.find(({ role }) => STRONG[role]) ?? tokens[leadOf(tokens)]

/** Gul Nazar and Gul Zaman son of Gul Nazar: a name begins with the word that goes with any with which the other's father does. */
export function beginsAsFather({ tokens, lead }: Side, child: Side): boolean {
  const [own, fathers] = [tokens[lead], child.tokens[child.own]]
  if (own?.role !== "weak" || fathers?.role !== "weak") return false
  return own.readings[0] === fathers.readings[0] || (own.common?.some((id) => fathers.common?.includes(id)) ?? false)
}
