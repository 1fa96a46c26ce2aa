import { alignTokens, type NameLevel, type Similarity } from "../names/compare-names.ts"
import type { Token } from "../names/tokens.ts"
import { type Finding, type Kind, type Read, textIn } from "./kind.ts"
import { type NameMemory, NO_MEMORY } from "./name-memory.ts"
import { isTelling } from "./whole-name.ts"

/** A father or grandfather: his words. */
export interface ParentValue {
  readonly tokens: readonly Token[]
  readonly key: string
}

/** The levels of a parent's name, from for to against. */
export const PARENT_LEVELS = ["same", "variant", "part", "differ"] as const
/** What a father told in the name cell comes to. */
export const TOLD_LEVEL = 1

/** Columns: the parent, and the child's name cell, which may tell the parent after a marker ("walad", "son of"). */
export const PARENT: Kind<ParentValue> = {
  columns: { least: 1, most: 2 },
  levelNames: PARENT_LEVELS,
  conditions: [],
  frequency: null,
  read: reading(NO_MEMORY),
  reading,
  keyOf: ({ key }) => key,
  compare: (a, b) => compareParents(a, b, NO_MEMORY.similarity),
  comparing: (_, memory) => (a, b) => compareParents(a, b, memory.similarity),
}

function reading({ read }: NameMemory): Read<ParentValue> {
  return ([parent, child]) => {
    const [own, name] = [textIn(parent), textIn(child)]
    const told = own === undefined ? [] : read(own).tokens
    if (own !== undefined && told.length > 0) return { tokens: told, key: own }
    const tokens = name === undefined ? [] : read(name).father
    return tokens.length === 0 ? null : { tokens, key: `<${name}` }
  }
}

const LEVEL: Readonly<Record<NameLevel, number>> = { N6: 0, N5: 1, N4: 1, N3: 2, N2: 2, N1: 3, N0: 3, missing: 3 }

/** A parent is a part of another where one side alone has more words, and one who agrees but for a slip is as good as a part. */
function compareParents(a: ParentValue, b: ParentValue, similarity: Similarity): Finding {
  const { level, score, links, restA, restB } = alignTokens(a.tokens, b.tokens, similarity)
  const [isMoreA, isMoreB] = [restA.some(isTelling), restB.some(isTelling)]
  if (score >= 500) return isMoreA && isMoreB ? 2 : Math.min(1, LEVEL[level])
  if (isMoreA && isMoreB) return 3
  return !isMoreA && !isMoreB && links.length > 1 ? 2 : LEVEL[level]
}
