import { alignTokens } from "../names/compare-names.ts"
import { tokenSimilarity } from "../names/similarity.ts"
import type { Name, Token } from "../names/tokens.ts"
import type { Cell } from "../record.ts"
import { type Finding, type Kind, NOTHING, type Read, textIn, textsIn } from "./kind.ts"
import { type NameMemory, NO_MEMORY } from "./name-memory.ts"
import { PARENT, PARENT_LEVELS, type ParentValue } from "./parent.ts"
import { isTelling } from "./whole-name.ts"

/** The one level of told kin: the remark of a row names the other as a relative. What it tells else says nothing. */
export const TOLD_KIN_LEVELS = ["told as kin"] as const
const TOLD_AS_KIN = 0

/** A row's own person and the relatives whom its remark names, by name or number, as they are written: few rows have one, so little is read before it is asked for. */
interface ToldKinValue {
  readonly reader: Reader
  readonly name: string | undefined
  readonly father: string | undefined
  readonly kin: readonly string[]
  readonly kinNumbers: readonly string[]
  readonly numbers: readonly string[]
}

/** How a run reads names, and fathers told in their own cells or in names. */
interface Reader extends NameMemory {
  readonly fatherIn: Read<ParentValue>
}

/**
 * Columns: relatives whom the row names, each with the father in a line below where he is told; name; father; and, where a list is compared with
 * itself, numbers of relatives and the row's own. Whoever the remark names is another than whom it stands with.
 */
export const TOLD_KIN: Kind<ToldKinValue> = {
  columns: { least: 3, most: 5 },
  levelNames: TOLD_KIN_LEVELS,
  conditions: [],
  frequency: null,
  cost: 4,
  isOwn: true,
  isAside: true,
  read: reading(NO_MEMORY),
  reading,
  keyOf: ({ name, father, kin, kinNumbers, numbers }) =>
    JSON.stringify([name ?? "", father ?? "", kin, kinNumbers, numbers]),
  compare: (a, b) => compareKin(a, b),
}

function reading({ read }: NameMemory): Read<ToldKinValue> {
  const reader = { read, fatherIn: PARENT.reading!({ read }) }
  return (cells) => {
    const [name, father] = [textIn(cells[1]), textIn(cells[2])]
    const [kin, kinNumbers, numbers] = [toldIn(cells[0]), toldIn(cells[3]), toldIn(cells[4])]
    const isBlank = name === undefined && kin.length + kinNumbers.length + numbers.length === 0
    return isBlank ? null : { reader, name, father, kin, kinNumbers, numbers }
  }
}

const NOBODY: readonly string[] = []
const toldIn = (cell: Cell | undefined): readonly string[] => (cell === undefined ? NOBODY : textsIn(cell))

function compareKin(a: ToldKinValue, b: ToldKinValue): Finding {
  // This is asked of many pairs, of which few tell anything.
  if (a.kin.length + b.kin.length + a.kinNumbers.length + b.kinNumbers.length === 0) return NOTHING
  return tells(a, b) || tells(b, a) ? TOLD_AS_KIN : NOTHING
}

/** Whether one row's remark names whom the other is. */
function tells(teller: ToldKinValue, other: ToldKinValue): boolean {
  const isByNumber = teller.kinNumbers.some((number) => other.numbers.includes(number))
  if (isByNumber && !teller.kinNumbers.some((number) => teller.numbers.includes(number))) return true
  if (teller.name === undefined || other.name === undefined || teller.kin.length === 0) return false
  const { read, fatherIn } = teller.reader
  const [self, person] = [read(teller.name), read(other.name)]
  // Two who both name Habib are not told by it, be one of them called Habib too.
  const isNamedToo = (told: Name): boolean => other.kin.some((text) => areOne(told, read(nameIn(text))))
  return teller.kin.some((text) => {
    const [name, father] = [nameIn(text), text.split("\n")[1]]
    const told = read(name)
    return (
      isAnother(told, self, person) &&
      !areFathersApart(fatherIn([father, name]), fatherIn([other.father, other.name])) &&
      !isNamedToo(told)
    )
  })
}

const nameIn = (told: string): string => told.split("\n")[0]!

/** A namesake of another father is no brother. */
function areFathersApart(father: ParentValue | null, his: ParentValue | null): boolean {
  return father !== null && his !== null && PARENT_LEVELS[PARENT.compare(father, his, NO_RULE)] === "differ"
}

const NO_RULE = { levels: [] }

/** From here on two words are spellings of one, so that it does not tell the one from the other. */
const ONE_WORD = 960

interface Met {
  readonly at: number
  readonly likeness: number
}

/**
 * Whether a name that a row tells is the other row's and not its own: it ends in no other words than that, and a word of it stands at the other's
 * given name, where its own row has another. Alseny's twin is Alhassane, though the two names are alike.
 */
function isAnother(told: Name, self: Name, other: Name): boolean {
  const words = told.tokens.filter(isTelling)
  // Most who are named are nobody of the two: told by the first word.
  if (words[0] === undefined || nearest(words[0], other.tokens) === null) return false
  const met = words.map((word) => ({ word, there: nearest(word, other.tokens), here: nearest(word, self.tokens) }))
  const { links, restA } = alignTokens(self.tokens, other.tokens)
  const isMet = (at: number): boolean => met.some(({ there }) => there?.at === at)
  const isLeft = met.some(({ there }) => there === null)
  if (isLeft && other.tokens.some((token, at) => isTelling(token) && !isMet(at))) return false
  const isShared = (at: number): boolean => links.some(({ b, bSpan }) => at >= b && at < b + bSpan)
  // A family's name may stand first; behind a given name of his own stand his father's.
  const isGiven = ({ at }: Met): boolean =>
    other.tokens.slice(0, at).every((token, place) => !isTelling(token) || isMet(place) || isShared(place))
  return met.some(({ there, here }) => {
    if (there === null || !isGiven(there)) return false
    if (here !== null && here.likeness >= ONE_WORD) return false
    const own = nearest(other.tokens[there.at]!, self.tokens)
    // A name that only goes on from one's own may be one's own: a brother or a mother tells of whose they are.
    if (own === null) return restA.some(isTelling)
    return there.likeness >= ONE_WORD && own.likeness < ONE_WORD
  })
}

/** The word of a name that agrees best with a word; null where none does. */
function nearest(word: Token, tokens: readonly Token[]): Met | null {
  let best: Met | null = null
  for (const [at, token] of tokens.entries()) {
    const likeness = tokenSimilarity(word, token)
    if (likeness > (best?.likeness ?? 0)) best = { at, likeness }
  }
  return best
}

/** Whether two names are spellings of one. */
function areOne(one: Name, other: Name): boolean {
  const [x, y] = [one.tokens.filter(isTelling), other.tokens.filter(isTelling)]
  const isIn = (words: readonly Token[]) => (word: Token) => (nearest(word, words)?.likeness ?? 0) >= ONE_WORD
  return x.length > 0 && y.length > 0 && x.every(isIn(y)) && y.every(isIn(x))
}
