import { foldValue } from "../cells/fold.ts"
import type { LineFacts } from "../lines/line-facts.ts"

/** Letters that write families' names in capitals, and from how many people on they are known to. */
const FEWEST = 5
const SHARE = 6
const IN_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’-]{2,}$/u
/** What fathers are called by who went to Mecca, or died. */
const HONOURED = /^(?:(?:el\s)?h[aâ]d?j[ij]?|cheikh|si|feu|late)\s+(?=\p{Lu})/iu
/** `Sahak Zmarak de Wali`: two words or more, and a father of one or two. */
const OF_FATHER =
  /^(\p{Lu}\S*(?:\s\p{Lu}\S*){1,3})\s(?:de\s|d['’])(\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?)$/u

/**
 * What a letter tells that writes families' names in capitals for some (IM206): who is told by one name has the family of his father (`Zmarak, fils de Hadj Wali
 * SAHAK`), or the given name that stands in brackets behind the family's (`SAHAK (Zmarak)`) where several are told so; and behind `de` stands the father
 * where most who stand there are fathers of others too. Others as they are: elsewhere a father has two names of his own, and `de` begins a family's.
 */
export function withFamilies(lines: readonly LineFacts[]): readonly LineFacts[] {
  const inCapitals = lines.filter(({ facts }) => hasFamilyInCapitals(facts.get("name") ?? "")).length
  if (inCapitals < FEWEST || SHARE * inCapitals < lines.length) return lines
  const isFather = fathersBehind(lines)
  const isFamily = familiesBehind(lines)
  const bracketed = lines.filter((line) => givenInBrackets(line) !== null).length >= FEW_IN_BRACKETS
  return lines.map((line) => {
    const name = line.facts.get("name") ?? ""
    const father = line.facts.get("father")
    const [, own, behind] = (isFather && father === undefined ? OF_FATHER.exec(name) : null) ?? []
    if (own !== undefined) return { ...line, facts: new Map([...line.facts, ["name", own], ["father", behind!]]) }
    const given = bracketed ? givenInBrackets(line) : null
    if (given !== null) {
      const facts = new Map([...line.facts, ["name", `${name} ${given}`] as const])
      facts.delete("alias")
      return { ...line, facts }
    }
    const words = isFamily(line) ? fatherAndFamily(line) : null
    if (words === null) return line
    return { ...line, facts: new Map([...line.facts, ["name", `${name} ${words[1]}`], ["father", words[0]]]) }
  })
}
const FEW_IN_BRACKETS = 2

function hasFamilyInCapitals(name: string): boolean {
  const words = name.split(/\s+/u)
  return words.some((word) => IN_CAPITALS.test(word)) && words.some((word) => /^\p{Lu}\p{Ll}/u.test(word))
}

const ONE_WORD = /^\p{Lu}[\p{L}\p{M}'’-]+$/u
function givenInBrackets({ facts }: LineFacts): string | null {
  const [name, alias] = [facts.get("name") ?? "", facts.get("alias") ?? ""]
  return ONE_WORD.test(name) && ONE_WORD.test(alias) ? alias : null
}

/** A father's given name and his family, where a person of one name has a father of two. */
function fatherAndFamily({ facts }: LineFacts): readonly [father: string, family: string] | null {
  const words = facts.get("father")?.replace(HONOURED, "").split(/\s+/u) ?? []
  const isOne = ONE_WORD.test(facts.get("name") ?? "")
  return isOne && words.length === 2 && !OF_TWO_WORDS.test(words[0]!) ? [words[0]!, words[1]!] : null
}
/** They begin names of two words. */
const OF_TWO_WORDS = /^(?:ben|bin|ibn|ould|abou?|abd|abdel?|abdul|el|al|si|sidi|nour|moh?amm?ed)$/iu

/** Whose father's last word is a family's: it stands in capitals or in others' names, or as of most such people it does. */
function familiesBehind(lines: readonly LineFacts[]): (line: LineFacts) => boolean {
  const names = lines.map(({ facts }) => facts.get("name") ?? "").filter((name) => /\s/u.test(name))
  const words = new Set(names.flatMap((name) => foldValue(name).split(/\s+/u)))
  const isKnown = (line: LineFacts): boolean => {
    const family = fatherAndFamily(line)?.[1]
    return family !== undefined && (IN_CAPITALS.test(family) || words.has(foldValue(family)))
  }
  const all = lines.filter((line) => fatherAndFamily(line) !== null)
  const areMost = 2 * all.filter(isKnown).length >= all.length
  return (line) => areMost || isKnown(line)
}

/** Whether most who stand behind `de` at the ends of names are fathers of others, by words that say so. */
function fathersBehind(lines: readonly LineFacts[]): boolean {
  const fathers = new Set(lines.flatMap(({ facts }) => foldValue(facts.get("father") ?? "").split(/\s+/u)))
  const behind = lines.flatMap(({ facts }) => OF_FATHER.exec(facts.get("name") ?? "")?.[2] ?? [])
  const known = behind.filter((name) => fathers.has(foldValue(name).split(/\s+/u).at(-1)!))
  return behind.length >= FEWEST && 2 * known.length >= behind.length
}
