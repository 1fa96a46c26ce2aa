import { type Alignment, alignTokens, type TokenPair, tokenPairs } from "../names/compare-names.ts"
import { areDaughterAndSon } from "../names/fathers.ts"
import { STRONG } from "../names/roles.ts"
import { nearnessOf, tokenSimilarity } from "../names/similarity.ts"
import type { Name, Token } from "../names/tokens.ts"
import type { Rarity } from "../plan/types.ts"
import { calledNames, isCalledSo } from "./called.ts"
import {
  FATHER_IN_NAME,
  type Finding,
  IS_LONE,
  IS_NEARLY,
  IS_ONE_FATHER,
  IS_OTHER_FIRST,
  IS_PARENT,
  type Kind,
  type Read,
  type Rule,
  textIn,
  textsIn,
} from "./kind.ts"
import { type NameMemory, NO_MEMORY } from "./name-memory.ts"
import { areOneButForASlip, type WrittenForms, writtenForms } from "./slip-of-name.ts"
import {
  areHalves,
  areHalvesAbout,
  areKnownApart,
  areLeadsExchanged,
  areLeadsHalves,
  areLeadsNear,
  areLeadsOthers,
  areOfOneChain,
  BESIDE_LEVELS,
  type BesideLevel,
  isCalledOtherwise,
  isLeadLast,
  isTelling,
  levelBeside,
  shareGivenName,
} from "./whole-name.ts"

/** A person's names, and the father's own words: from his cell, else from the name cell. */
export interface PersonValue {
  /** The name, then each alias. */
  readonly names: readonly Name[]
  /** The name with a by-name in the given one's place. */
  readonly called: readonly Name[]
  /** The same as they were written. */
  readonly written: readonly WrittenForms[]
  readonly father: readonly Token[]
  readonly key: string
}

/** Columns: name, aliases, father. */
export const PERSON: Kind<PersonValue> = {
  columns: { least: 1, most: 3 },
  levelNames: BESIDE_LEVELS,
  conditions: [],
  frequency: "rarity",
  cost: 4,
  isOwn: true,
  meetsAgain: true,
  namesOf: "person",
  nameLevels: {
    lone: BESIDE_LEVELS.indexOf("N4"),
    part: BESIDE_LEVELS.indexOf("N3"),
    slip: BESIDE_LEVELS.indexOf("slip"),
    against: BESIDE_LEVELS.indexOf("N1"),
  },
  read: reading(NO_MEMORY),
  reading,
  keyOf: ({ key }) => key,
  compare: comparePersons,
  weigh: (a, b, rule) => weighed(bestNames(a, b), a, b, rule),
}

function reading({ read }: NameMemory): Read<PersonValue> {
  return ([name, aliases, father]) => {
    const names = [...textsIn(name), ...textsIn(aliases)].map(read)
    const told = textIn(father)
    const own = told === undefined ? [] : read(told).tokens
    const usable = names.filter(({ tokens }) => tokens.length > 0)
    if (usable.length === 0) return null
    const key = JSON.stringify([textsIn(name), textsIn(aliases), told ?? ""])
    const written = usable.map(({ tokens }) => writtenForms(tokens))
    const called = calledNames(textsIn(name)[0], names[0], names.slice(1), read)
    return { names: usable, called, written, father: own.length > 0 ? own : (names[0]?.father ?? []), key }
  }
}

/** How two persons' names stand to each other, for an explanation. */
export interface PersonsExplained {
  readonly level: BesideLevel
  /** The words that were paired. */
  readonly pairs: readonly TokenPair[]
  /** Whether one name tells a father's daughter and the other a son: two people, however like the names. */
  readonly areDaughterAndSon: boolean
}

/** Explains the names as they are. */
export function explainPersons(x: PersonValue, y: PersonValue): PersonsExplained {
  const { level, own, a, b } = bestNames(x, y)
  return { level, pairs: tokenPairs(own), areDaughterAndSon: areDaughterAndSon(a.child, b.child) }
}

/** Levels of names that agree whole: a father seldom gives his son his own name, so two rows that bear it are no father and son. */
const AGREEING: ReadonlySet<BesideLevel> = new Set(["N6", "N5", "N4"])
/** The same, and of names of which one is a part of the other. */
const PARTLY: ReadonlySet<BesideLevel> = new Set([...AGREEING, "N3"])
/** Levels of names that agree in nothing that could be rare. */
const WITHOUT_RARITY: ReadonlySet<BesideLevel> = new Set(["slip", "N1", "N0"])
const orderOf = (level: BesideLevel): number => -BESIDE_LEVELS.indexOf(level)

const hasTwoWords = ({ tokens }: Name): boolean => tokens.filter(isTelling).length > 1

interface NameView {
  readonly own: Alignment
  readonly level: BesideLevel
  readonly a: Name
  readonly b: Name
  readonly isFatherInName: boolean
  /** What agrees may be what two of one family share: a name of one is another known name of the other, or his father's. */
  readonly isApart: boolean
}

function comparePersons(x: PersonValue, y: PersonValue, rule: Rule): Finding {
  const view = bestNames(x, y)
  return (
    weighed(view, x, y, rule) +
    (!AGREEING.has(view.level) && isParent(view, x, y) ? IS_PARENT : 0) +
    (isLone(view.a) || isLone(view.b) ? IS_LONE : isNearly(view) ? IS_NEARLY : 0) +
    (areLeadsOthers(view.own) ? IS_OTHER_FIRST + (areOfOneChain(view.own) ? IS_ONE_FATHER : 0) : 0)
  )
}

/** Whether names of more words agree, and what stands first or about them may yet tell two men (MT796, MT729): brothers' names do so. */
const isNearly = ({ level, own }: NameView): boolean =>
  level === "N5" && (areLeadsNear(own) || isLeadLast(own) || areHalvesAbout(own))

/** Level and rarity, and whether the father stands in the name. */
function weighed(view: NameView, x: PersonValue, y: PersonValue, rule: Rule): Finding {
  const rarity = rule.frequency !== undefined && "expected" in rule.frequency ? rule.frequency : null
  const bar = rarity === null ? 0 : rarityOf(view, x.names.length * y.names.length, rarity)
  // Read names have words, so their level is never `missing`.
  return BESIDE_LEVELS.indexOf(view.level) + (view.isFatherInName ? FATHER_IN_NAME : 0) + bar * 0x10000
}

const isLone = ({ tokens }: Name): boolean => tokens.filter(({ role }) => STRONG[role]).length < 2

/**
 * One cell may hold the father after the name, and his father after him: lists of one column write the whole chain. The names are then
 * aligned with the father's own words too, each word used once.
 */
function withFather(a: Name, b: Name, x: PersonValue, y: PersonValue): NameView {
  const own = alignTokens(a.tokens, b.tokens)
  const plain = { ...levelOfChain(own), a, b, isFatherInName: false, isApart: areLeadsExchanged(own) }
  if (x.father.length > 0 && y.father.length > 0)
    return withSecondName(withOtherFamily(withFamilyOfFather(plain, x, y), x, y), x, y)
  if (x.father.length === y.father.length) return plain
  const [bare, full, aside] = x.father.length === 0 ? [a, b, y.father] : [b, a, x.father]
  const rest = bare === a ? own.restA : own.restB
  if (!rest.some((token) => aside.some((told) => mayBeOne(token, told)))) return plain
  const child = withoutTold(full.tokens, aside)
  const between = withinChild(bare.tokens, child, aside)
  const longer = between ?? alignTokens(bare.tokens, [...child, ...aside])
  // Only when the father explains words that would otherwise stand alone, and the child's own words all have their partners.
  if (longer.score <= own.score || (between === null && !areOfFathers(longer, child.length))) return plain
  if (isFathersChain(longer, child.length)) return plain
  const alone = child.filter((token) => longer.restB.includes(token))
  if (alone.length === child.length || alone.includes(child.find(isTelling)!)) return plain
  // Nor is a father told by the half of his name that goes with any.
  const given = aside.find(({ role }) => STRONG[role]) ?? aside.find(isTelling)
  if (given !== undefined && longer.restB.includes(given)) return plain
  // Names of which each has words have a level; fathers before the father are no part of a name.
  const isOlder = longer.aloneA.length > 0
  const whole = longer.level === "N6" || longer.level === "missing" || isOlder ? "N5" : longer.level
  // Where fathers stand in the name the family's name is left out.
  const level = alone.some(isTelling) ? "N3" : whole
  return { own: { ...own, level, score: longer.score }, level, a, b, isFatherInName: true, isApart: false }
}

/**
 * Whether one side alone tells the father, and no word of him may be one of the other's: then he does not stand in a name. It costs far less
 * than to compare the two.
 */
export function isFatherUnheard(x: PersonValue, y: PersonValue): boolean {
  if (x.father.length > 0 === y.father.length > 0) return false
  const [bare, { father }] = x.father.length === 0 ? [x, y] : [y, x]
  const names = bare.called.length === 0 ? bare.names : [...bare.names, ...bare.called]
  return !names.some(({ tokens }) => tokens.some((token) => father.some((told) => mayBeOne(token, told))))
}

/** Words of a chain that name a man for certain: his own, his father's and his father's. */
const CHAIN = 3

/** Names that agree word for word as far as the shorter goes, for three words at least, say no less for where the longer goes on. */
function levelOfChain(own: Alignment): Pick<NameView, "own" | "level"> {
  const level = levelBeside(own)
  return level === "N3" && isChain(own) ? { own: { ...own, level: "N5" }, level: "N5" } : { own, level }
}

function isChain({ a, b, links, restA, restB }: Alignment): boolean {
  const agreeing = links.filter((link) => link.nearness === undefined && isTelling(a[link.a]!))
  if (agreeing.length < CHAIN || agreeing.length < links.length) return false
  const goesOn = (tokens: readonly Token[], rest: readonly Token[]): boolean => {
    const telling = tokens.filter(isTelling)
    return telling.slice(0, telling.length - rest.filter(isTelling).length).every((token) => !rest.includes(token))
  }
  const isOrdered = agreeing.every((link, at) => at === 0 || link.b > agreeing[at - 1]!.b)
  return isOrdered && goesOn(a, restA) && goesOn(b, restB)
}

/**
 * A chain ends in the family's name, so that a father who is told by a word after the child's own bears it: Zmarak Wruki, son of Toryal,
 * is Zmarak walad Toryal Wruki.
 */
function withFamilyOfFather(plain: NameView, x: PersonValue, y: PersonValue): NameView {
  const { own, level } = plain
  const sides = [
    { more: own.restA, less: own.restB, told: y.father },
    { more: own.restB, less: own.restA, told: x.father },
  ]
  const isFound = sides.some(({ more, less, told }) => {
    const families = more.filter(isTelling)
    const ends = told.slice(1)
    return (
      families.length > 0 &&
      !less.some(isTelling) &&
      families.every((family) => ends.some((end) => tokenSimilarity(family, end) > 0))
    )
  })
  if (!isFound || !own.links.some(({ nearness }) => nearness === undefined) || orderOf(level) > orderOf("N4"))
    return plain
  return { ...plain, own: { ...own, level: "N4" }, level: "N4" }
}

/** Two families' names behind one given name, where fathers in cells of their own agree: as where name and father stand in one cell. */
function withOtherFamily(view: NameView, x: PersonValue, y: PersonValue): NameView {
  if (view.level !== "N1" || !isCalledOtherwise(view.own, true)) return view
  return AGREEING.has(levelBeside(alignTokens(x.father, y.father))) ? { ...view, level: "N2" } : view
}

/**
 * A name that has all of the other but its first word may be the father's; where both tell one father, who is another, the first word is one of two given
 * names of which the second is used (MT954): Ömer Faruk and Faruk.
 */
function withSecondName(view: NameView, x: PersonValue, y: PersonValue): NameView {
  const { own, level } = view
  const isPart = (own.restA.length === 0) !== (own.restB.length === 0)
  if (level !== "N1" || own.kinship !== "parent" || !isPart) return view
  return AGREEING.has(levelBeside(alignTokens(x.father, y.father))) ? { ...view, level: "N3", isApart: false } : view
}

/** Whether two words may be linked, alone or as halves of one: it costs far less than to align the names anew. */
const mayBeOne = (token: Token, told: Token): boolean =>
  tokenSimilarity(token, told) > 0 ||
  nearnessOf(token, told) !== null ||
  token.text.startsWith(told.text) ||
  told.text.startsWith(token.text)

/**
 * The father between the child's name and the family's, where one cell has all three in that order and nothing else, and the other has the
 * father apart (MT382): `Wali Omar Sor` beside `Wali Sor`, son of Omar. Null where the words are not those, each in its place.
 */
function withinChild(bare: readonly Token[], child: readonly Token[], father: readonly Token[]): Alignment | null {
  const [first, ...family] = child
  if (first === undefined || family.length === 0) return null
  const found = alignTokens(bare, [first, ...father, ...family])
  const isInOrder = found.links.every((link) => link.a === link.b)
  return isInOrder && found.restA.length === 0 && found.restB.length === 0 ? found : null
}

/** A name without the father's words that it ends with: a chain beside a column of fathers tells them twice. The child's first word stays. */
function withoutTold(tokens: readonly Token[], father: readonly Token[]): readonly Token[] {
  const [first, ...rest] = tokens
  const { restA } = alignTokens(rest, father)
  return first === undefined || restA.length === rest.length ? tokens : [first, ...restA]
}

/**
 * Whether the words without a partner all stand after the father's, whose own begin at `father`, and are so his father's. A first word
 * without one is the child's own: then the other is his father.
 */
function areOfFathers({ a, links, restA, aloneA }: Alignment, father: number): boolean {
  const lead = a.find(isTelling)
  if (lead !== undefined && restA.includes(lead)) return false
  const told = links.filter(({ nearness, b }) => nearness === undefined && b >= father)
  const from = told.reduce((place, link) => Math.min(place, link.a), a.length)
  return aloneA.every((token) => a.indexOf(token) > from)
}

/** Whether a name is the father's own, of which the child's is the end (MT997): Omar Wruk Zmarak is the father of Zmarak, son of Omar Wruk. */
function isFathersChain({ b, links }: Alignment, father: number): boolean {
  const told = links.filter(({ nearness, b: at }) => nearness === undefined && at >= father)
  const own = links.filter(({ b: at }) => at < father && isTelling(b[at]!))
  const last = told.reduce((most, { a: at }) => Math.max(most, at), -1)
  const isWhole = told.length > 1 && told.length === b.length - father
  return isWhole && own.length > 0 && own.every(({ a: at }) => at > last)
}

const CONTRADICTING: ReadonlySet<BesideLevel> = new Set(["N2", "N1", "N0"])

/**
 * Names that contradict each other may be one but for a slip; where the tribe is all that one of them lacks they are one as far as they go.
 * A slip that makes another known name of one is as likely as another person, if a given name beside it agrees.
 */
function withSlip(view: NameView, a: WrittenForms, b: WrittenForms): NameView {
  const { own, level } = view
  if (!CONTRADICTING.has(level) || own.score >= 500) return view
  if (areHalves(own)) return { ...view, level: "N2", isApart: true }
  const isApart = areKnownApart(own)
  if ((isApart && (level === "N2" || !shareGivenName(own))) || !areOneButForASlip(a, b)) return view
  return { ...view, level: isApart ? "N2" : isBarTribe(own) ? "N3" : "slip", isApart }
}

/** Whether words agree, and only a tribe stands on one side alone. */
const isBarTribe = ({ links, restA, restB }: Alignment): boolean =>
  links.length > 0 &&
  links.every(({ nearness }) => nearness === undefined) &&
  [...restA, ...restB].every((token) => !isTelling(token) || token.role === "nisba")

/** A daughter and a son contradict each other at least, be a letter all that parts their names; null of others. */
function withChildren(view: NameView): NameView | null {
  if (!areDaughterAndSon(view.a.child, view.b.child)) return null
  return orderOf(view.level) > orderOf("N1") ? { ...view, level: "N1" } : view
}

function bestNames(x: PersonValue, y: PersonValue): NameView {
  let best: NameView | null = null
  for (let i = 0; i < x.names.length; i++) {
    for (let j = 0; j < y.names.length; j++) {
      // A by-name of one word, which many share, says less than names that agree.
      const isByName = isLone(x.names[i]!) || isLone(y.names[j]!)
      if (best !== null && isByName && PARTLY.has(best.level) && hasTwoWords(best.a) && hasTwoWords(best.b)) continue
      const found = withFather(x.names[i]!, y.names[j]!, x, y)
      const view = withChildren(found) ?? withSlip(found, x.written[i]!, y.written[j]!)
      const isBetter =
        best === null ||
        orderOf(view.level) > orderOf(best.level) ||
        (view.level === best.level && view.own.centibits > best.own.centibits)
      if (isBetter) best = view
    }
  }
  if (best === null) throw new RangeError("a person's value has a name")
  return AGREEING.has(best.level) ? best : (calledName(x, y, orderOf(best.level)) ?? best)
}

/** Where names do not agree whole, the first of one as it is beside a by-name of the other in its name (MT855), if they are more alike. */
function calledName(x: PersonValue, y: PersonValue, order: number): NameView | null {
  const found = (one: Name, other: Name): NameView => {
    const view = withFather(one, other, x, y)
    return withChildren(view) ?? view
  }
  const views = [
    ...x.called.map((called) => found(called, y.names[0]!)).filter(({ own }) => isCalledSo(own, "a")),
    ...y.called.map((called) => found(x.names[0]!, called)).filter(({ own }) => isCalledSo(own, "b")),
  ]
  const [first] = views
    .filter(({ level }) => PARTLY.has(level))
    .sort((one, other) => orderOf(other.level) - orderOf(one.level))
  if (first === undefined || orderOf(first.level) <= order) return null
  if (!AGREEING.has(first.level)) return first
  // A by-name alone is a name that many are called by.
  return { ...first, level: hasTwoWords(first.a) && hasTwoWords(first.b) ? "N5" : "N4" }
}

function rarityOf({ own, level, isApart }: NameView, tries: number, rarity: Rarity): number {
  if (isApart || WITHOUT_RARITY.has(level)) return 0
  // One agreeing word is expected to carry half of what two carry.
  const expected =
    own.level === "N6" || own.level === "N5" || own.level === "N3" ? rarity.expected : Math.trunc(rarity.expected / 2)
  // Who shares a family's name and the half of his own shares no less than who shares that half alone.
  const atLeast = level === "N2" && areLeadsHalves(own) ? 0 : rarity.atLeast
  const bits = Math.max(atLeast, Math.min(rarity.atMost, own.centibits - overratedIn(own) - expected))
  // Each further name tried is a further chance of a false hit.
  return bits - Math.round(100 * Math.log2(Math.max(1, tries)))
}

/** What of the rarity of names that agree is too much. */
function overratedIn({ links, a, b }: Alignment): number {
  return links.reduce((sum, link) => sum + Math.min(a[link.a]!.overrated, b[link.b]!.overrated), 0)
}

function isParent(view: NameView, x: PersonValue, y: PersonValue): boolean {
  const isNamed = (father: readonly Token[], child: Name): boolean => {
    if (father.length === 0) return false
    const { level } = alignTokens(father, child.tokens)
    return level === "N6" || level === "N5" || level === "N4"
  }
  return isNamed(x.father, view.b) || isNamed(y.father, view.a)
}
