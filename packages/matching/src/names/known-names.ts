import { lateSet, onceInSteps } from "../remembered.ts"
import { SELDOM_WITHOUT_ABD } from "../resources/compounds.ts"
import { type CommonName, commonNames, familyNames, RARE, readyTable } from "../resources/frequencies.ts"
import { RESPELLINGS, SURE_RESPELLINGS } from "../resources/hands.ts"
import { DEFECTIVE, PLAIN_LETTERS } from "../resources/spellings.ts"
import { hasLettersOf, heardAs, looseKey, sparedOf } from "./heard.ts"
import { isOtherVowel } from "./other-vowel.ts"
import { keyOf, readingsOf } from "./skeleton.ts"
import type { Token } from "./tokens.ts"
import { unitOf } from "./unit.ts"

/**
 * The common names a word may be. Names of God's servants are told apart by their second half, those that end in -ullah or -uddin by
 * their first; Karimi and Karima are names made of Karim's.
 */
export function commonOf(unit: string): readonly number[] | null {
  // Abdullah has a half that is no name by itself.
  const whole = unit === "%@" ? unit : unit.replace(OF_ZAHRA, "$&ه").replace(/^%/u, "")
  const known = allOf(whole, idsOf)
  const bare = known.length === 0 ? plainerIds(whole) : known
  const ids = bare.length > 0 ? bare : LATIN_WORD.test(whole) ? allOf(whole, heardIds) : sparedIds(whole)
  return ids.length === 0 ? null : ids
}

/** Whoever serves her serves Zahra, and no Zohreh, whatever the last letter. */
const OF_ZAHRA = /^%زهره$/u

/**
 * A word that no table has as most hands would write it, where that is a known name: Gabib is Habib, Halit Khalid. Serruki is Zerrouki,
 * though others may mean another name by it.
 */
export function usuallySpelt(unit: string, isUnknown: boolean): readonly string[] {
  const by = (respellings: typeof RESPELLINGS): readonly string[] =>
    respellings
      .map((respelling) => respelling.reduce((word, [written, other]) => word.replace(written, other), unit))
      .filter((word) => word !== unit)
  const usual = isUnknown ? by(RESPELLINGS).filter((word) => commonOf(word)?.some((id) => id < LOOSELY)) : []
  return [...new Set([...usual, ...by(SURE_RESPELLINGS).filter((word) => isCommon(word.replace(HALF, "")))])]
}

const HALF = /^%|[@&]$/u

/** The names that a word is by `idsOf`, and those it is made of. */
function allOf(word: string, named: (word: string) => readonly number[]): readonly number[] {
  const madeOf = (ending: RegExp, kind: number): readonly number[] =>
    named(ending.exec(word)?.[1] ?? "").map((id) => id + kind)
  return [
    ...named(word),
    ...madeOf(/^(..+)[@&]$/u, COMPOUND),
    ...madeOf(RELATED, RELATION),
    ...(endsInNoVowel(word) ? [] : madeOf(FEMININE, WOMAN)),
    ...madeOf(OF_CLAN, CLAN),
    ...HOUSES.flatMap((house, kind) => madeOf(house, HOUSE + kind * COMPOUND)),
    ...SONS_OF.flatMap((sonOf, kind) => madeOf(sonOf, SON + kind * COMPOUND)),
  ]
}

/** A hand that spells loosely writes two names alike: Azam is Azam, or Azzam. */
const idsOf = (word: string): readonly number[] => {
  const exact = entryOf(word)?.ids ?? []
  if (!LATIN_WORD.test(word)) return exact
  const others = [...(writtenNames().loose.get(closeKey(word)) ?? [])].filter((id) => !exact.includes(id))
  // Djamel is Jamal, and Jamil is not for all that: of a word that is known, the usual spelling of the other must be as near.
  const meant = exact.length === 0 ? others : others.filter((id) => isUsuallyAsNear(word, id))
  return [...exact, ...meant.map((id) => id + LOOSELY)]
}

const isUsuallyAsNear = (word: string, id: number): boolean => {
  const { latn } = commonNames()[id]!
  return (
    closeKey(unitOf(latn[0]!, "Latn")) === closeKey(word) &&
    !isOtherVowel(word, commonNames()[id]!.arab) &&
    !endsInNoVowel(word)
  )
}

/** Whether a table has a word as a man's, and no woman's, with the e that French hands write and do not speak: Amine is no Amina. */
function endsInNoVowel(word: string): boolean {
  const ids = /[^aeiou]e$/u.test(word) ? entryOf(word)?.ids : undefined
  return ids !== undefined && !ids.some((id) => /[اهی]$/u.test(commonNames()[id]!.arab))
}

/**
 * What no table has, as a hand writes it that adds a vowel: the Sahel ends a man's name in -u and a woman's in -atu, in Arabic letters too (Nafiu,
 * Kadidiatou, سعیدو), and Libya begins one with an alef (امبارک).
 */
function plainerIds(word: string): readonly number[] {
  for (const [written, plain] of ADDED_VOWELS) {
    const ids = written.test(word) ? entryOf(word.replace(written, plain))?.ids : undefined
    if (ids !== undefined) return ids.filter((id) => !FAMILY_IDS.has(id))
  }
  return []
}
const ADDED_VOWELS: readonly (readonly [written: RegExp, plain: string])[] = [
  [/(?<=^..+[^aeiou])(?:ou|u)$/u, ""],
  [/(?<=^..+[^aeiou])at(?:ou|u|a)$/u, "a"],
  [/(?<=^...+)و$/u, ""],
  // Mhamed, whom French hands write apart from Mohamed, is another name, and Anwar (انوار) many lights.
  [/^ا(?!محمد|..ا.$)(?=[^اویل]...)/u, ""],
]

/** What a word is heard as by the hands of other languages: Dschamil, Džamil and Cemil are Jamil. */
function heardIds(word: string): readonly number[] {
  const ids = new Set<number>()
  for (const reading of readingsOf(word, "Latn")) {
    for (const id of readNames().read.get(reading) ?? []) ids.add(id)
    if (reading.replace(/[aeiou]/gu, "").length < LEAST_HEARD) continue
    for (const heard of heardAs(reading)) for (const id of readNames().heard.get(heard) ?? []) ids.add(id + HEARD)
  }
  return [...ids]
}

/** Words of fewer consonants are heard in too many. */
const LEAST_HEARD = 3

/** Kurds write a letter for each sound and each vowel: مونتەسیر is منتصر, and no منتظر. */
function sparedIds(word: string): readonly number[] {
  const ids = readNames().spared.get(sparedOf(word) ?? "") ?? []
  return ids.filter((id) => hasLettersOf(word, unitOf(commonNames()[id]!.arab, "Arab"))).map((id) => id + HEARD)
}

/** What the table has of a word. The hamza that ends علاء is as often left out, and so is one of two yehs in محیی الدین. */
const entryOf = (word: string): Common | undefined => {
  const { exact } = writtenNames()
  if (word.endsWith("اء")) return exact.get(word) ?? exact.get(word.slice(0, -1))
  if (word.endsWith("&")) return exact.get(word) ?? exact.get(word.replace(/(?<=ا)[ءو]&$|(?<=ی)ی&$/u, "&"))
  return exact.get(word) ?? exact.get(DEFECTIVE[word] ?? plainly(word))
}

/** Letters as most hands write them: Jamaal and Dschamal are Jamal, Hamdy Hamdi, Zakiyya Zakia, Youssouf Yussuf, and کاکړ in the letters of Dari کاکر. */
const plainly = (word: string): string =>
  LATIN_WORD.test(word)
    ? word
        .replace(/dsch/gu, "j")
        .replace(/tsch/gu, "ch")
        .replace(/sch/gu, "sh")
        .replace(/aa/gu, "a")
        .replace(/ee|ii/gu, "i")
        .replace(/oo|ou/gu, "u")
        .replace(/(?<=[^aeiou])y$/u, "i")
        .replace(/i[yj]{1,2}(?=[ae]h?$)/u, "i")
    : word.replace(OF_PASHTO, (letter) => PLAIN_LETTERS[letter]!)
const OF_PASHTO = new RegExp(`[${Object.keys(PLAIN_LETTERS).join("")}]`, "gu")

const LATIN_WORD = /[a-z]/u
const closeKey = (word: string): string =>
  looseKey(word.replace(/(?<=[^aeou])eh$|(?<=[^aeiou])e$/u, "a"))
    .replace(/q/gu, "k")
    .replace(/(?<=[aiu])h$/u, "")

const RELATED = /^(...*[^aeiou])(?:i|y|ee|ie|ی)$/u
/** Alizadeh and Aliov are of one house of Ali's; Alipour and Alinejad are others. */
const HOUSES = [
  /^(...*?[^aeiou]|...*?i(?=[yj]e|z[ae]d))(?:z[aeo]d[aeh]{1,2}|[yj]?[oe](?:v[ai]?|ff|w)|زاده|[یا]?وفا?|وا|ییفا?|(?<=...)[یا]ف)$/u,
  /^(..+?)(?:p(?:o|ou|oo|u)r|پور)$/u,
  /^(..+?)(?:n[ei](?:j|zh|z)[ah]{1,2}d|نژاد|نجاد)$/u,
  // Afghanistan's Panjshirian, of a people's name; Sufyan and Rayyan are names of their own besides.
  /^(...+?(?=(?:i|ی)(?:y?an|ان)$)(?:i|ی))(?:y?an|ان)$/u,
  // Bosnia's Adilović, which Arabs write as what it is made of.
  /^(...+?)(?:[oe]vi(?:t?s?ch|c)|(?:ی?[فڤ]|و[فوڤ])ی?(?:تش|چ))$/u,
]
const OF_CLAN = /^(...*[^aeiou])(?:z[ae]i|zay|زی)$/u
/** Benaissa, Bouali, Ouyahia, ولدعلی, Pourhossein and Aithamou: families of the Maghreb and Iran, by what makes them. */
const SONS_OF = [
  /^(?:be[nl]|بن|بل)(..+)$/u,
  /^(?:bou?|بو)(..+)$/u,
  /^(?:ou|او)(..+)$/u,
  /^(?:ould|ولد)(..+)$/u,
  /^(?:p(?:ou?|u|oo)r|پور)(...+)$/u,
  /^(?:a[iy]t|ایت)(...+)$/u,
]
const FEMININE = /^(...*[^aeiouهی])(?:ah?|eh?|ه)$/u
/** A name made of a common one has that one's place, and one of these added: the table must be shorter than the least. */
export const COMPOUND = 20_000
const RELATION = 40_000
const WOMAN = 60_000
const CLAN = 80_000
/** The first of five. */
const HOUSE = 100_000
/** The first of six. */
const SON = 200_000

/** It is that name if its hand spells loosely. */
const LOOSELY = 400_000

/** It is that name if it is spelt as another language hears it. */
const HEARD = 800_000

/** Whether all that is known of a word is how it is heard. */
export const isOnlyHeard = ({ common }: Pick<Token, "common">): boolean => common?.every((id) => id >= HEARD) ?? false

/** Whether all that is known of a word is what a hand that spells loosely may mean by it. */
export const isOnlyLoose = ({ common }: Pick<Token, "common">): boolean => common?.every((id) => id >= LOOSELY) ?? false

/** Whether all that a word may be is a woman's name made of what the other may be: Messaouda and Masud. */
export function isWomanOf(woman: Token, man: Token): boolean {
  if (woman.common === null || man.common === null) return false
  if (SILENT_E.test(woman.text) && !isHeardLast(woman, man)) return false
  const isWoman = (id: number): boolean => id % LOOSELY >= WOMAN && id % LOOSELY < CLAN
  return (
    !man.common.some((id) => isWoman(id) || woman.common!.some((own) => own % LOOSELY === id % LOOSELY)) &&
    woman.common.some((id) => man.common!.some((other) => other % LOOSELY === (id % LOOSELY) - WOMAN))
  )
}

/** A French e is silent: Othmane is Othman. That of Fevziye is heard. */
const SILENT_E = /(?:[^aeiouyj]|[^i][yj])e$/u

/** Emine is a name that has its e; and across scripts no man's ends so but where French hands like to: Slimane, Younesse. */
const isHeardLast = (woman: Token, man: Token): boolean =>
  woman.script === man.script
    ? woman.text === `${man.text}e` && (woman.common?.some(isWomansName) ?? false)
    : /[aeiou][^aeiouns]e$/u.test(woman.text) || (woman.common?.some(isWomansName) ?? false)

const isWomansName = (id: number): boolean => id < COMPOUND && commonNames()[id]!.arab.endsWith("ه")

/** Whether all that a word is written as in the table ends in a heh: Emine, Behije. */
export const isOnlyWomans = ({ common }: Token): boolean =>
  common?.some(isInTable) === true && common.every((id) => !isInTable(id) || isWomansName(id))
const kindOf = (id: number): number => id - (id % COMPOUND)

/** Whether two places in the table are of one name, or of a name and one made of it: Karim, Karimi and Karima. */
export function isOfOneStem(id: number, other: number): boolean {
  const [x, y] = [id % LOOSELY, other % LOOSELY]
  if (x === y) return true
  // Karima is no Karimi, and Yusufzai no Yusufi.
  if (kindOf(x) !== kindOf(y) && Math.min(x, y) >= RELATION) return false
  // Benyahia is no Bouyahia, and Alizadeh no Alinejad.
  return x % COMPOUND === y % COMPOUND && Math.max(x, y) >= RELATION && Math.min(x, y) < HOUSE
}
/** Whether a place in the table is of a name as it stands there. */
export const isInTable = (id: number): boolean => id < COMPOUND
/** Whether a place in the table is of a name as it stands there, or of one that only a half was added to. */
export const isWhole = (id: number): boolean => id < RELATION
/** Whether a place in the table is of a name as it stands there, with or without what makes a son's of it. */
export const isSpelt = (id: number): boolean => isWhole(id) || (id >= SON && id < LOOSELY)
/** Whether a word is a common name as it stands in the table: not one made of it, and not one spelt loosely. */
export const isBare = ({ common }: Pick<Token, "common">): boolean => common?.some(isWhole) ?? false
/** Whether a word is a house's name made of a common one as that stands in the table: Salimov is no Salomov. */
export const isHouse = ({ common }: Token): boolean => common?.some((id) => id >= HOUSE && id < LOOSELY) ?? false
/** Whether a place in the table is of a house in -ović, made of a name. */
export const isSlavicHouse = (id: number): boolean => id >= SON - COMPOUND && id < SON
/** Whether a word is a common given name as it stands in the table: no tribe's, no place's. */
export const isGivenName = ({ common }: Pick<Token, "common">): boolean =>
  common?.some((id) => isWhole(id) && !FAMILY_IDS.has(id % COMPOUND)) ?? false

/** Whether a word is one, or what a hand that spells loosely may mean by it: Shawky is شوقی. */
export const mayBeGiven = ({ common }: Pick<Token, "common">): boolean =>
  common?.some((id) => id < HEARD && isWhole(id % LOOSELY) && !FAMILY_IDS.has(id % COMPOUND)) ?? false

/** Whether a word is the name of a family or a tribe as it stands in the table, and no given name. */
export const isFamilyName = ({ common }: Pick<Token, "common">): boolean =>
  (common?.some((id) => id < COMPOUND && FAMILY_IDS.has(id)) ?? false) && !isGivenName({ common: common! })

/** Whether two words are one name that few bear without Abd-, and no other. */
export function areSeldomWithoutAbd(a: Token, b: Token): boolean {
  const seldom = (id: number): boolean => id >= COMPOUND || SELDOM_IDS.has(id)
  if (a.common === null || b.common === null || !a.common.every(seldom) || !b.common.every(seldom)) return false
  return a.common.some((id) => id < COMPOUND && b.common!.includes(id))
}
const SELDOM_IDS = lateSet(
  () => new Set(commonNames().flatMap(({ arab }, id) => (SELDOM_WITHOUT_ABD.includes(arab) ? [id] : []))),
)

/** Whether a word may be a name that many bear. */
export const isOftenBorne = ({ common }: Token): boolean =>
  common?.some((id) => commonNames()[id % COMPOUND]!.centibits < RARE) ?? false

const FAMILY_IDS = lateSet(
  () => new Set(commonNames().flatMap(({ arab }, id) => (familyNames().has(arab) ? [id] : []))),
)

/** Whether a word is made of a tribe's name as a name of its people is: Hotaki of Hotak. */
export const isOfTribe = (of: Token, tribe: Token): boolean =>
  of.common?.some(
    (id) => id >= RELATION && id < WOMAN && FAMILY_IDS.has(id - RELATION) && tribe.common?.includes(id - RELATION),
  ) ?? false

/** What stands for Abd- and -uddin in a unit. */
const MADE_OF = /^%|&$/u

/** What sharing a word is worth by how common it is, centibits. */
export function rarityOf(unit: string, readings: readonly string[]): number {
  const exact = entryOf(unit)
  if (exact) return exact.centibits
  const key = readings.map(keyOf).reduce((longest, each) => (each.length > longest.length ? each : longest), "")
  if (key.length <= 1) return 350
  return Math.min(RARE, readNames().byKey.get(key) ?? RARE)
}

/**
 * By how much a name of Abd- or -uddin that no table names whole is taken for rarer than it is, centibits: most who are called Salam or Ghafar are
 * Abdul Salam and Abdul Ghafar.
 */
export function overratedBy(unit: string, rarity: number): number {
  const half = MADE_OF.test(unit) && entryOf(unit) === undefined ? entryOf(unit.replace(MADE_OF, "")) : undefined
  return half === undefined ? 0 : Math.max(0, rarity - half.centibits)
}

interface Common {
  readonly ids: number[]
  centibits: number
}

type Ids = Map<string, number[]>

/** Adds a name to those of a key. Names come one after the other, so one that a key has is its last. */
function add(map: Ids, key: string, id: number): void {
  const ids = map.get(key)
  if (ids === undefined) map.set(key, [id])
  else if (ids.at(-1) !== id) ids.push(id)
}

/** The common names by how they are written. */
interface WrittenNames {
  readonly exact: Map<string, Common>
  readonly loose: Ids
}

/** The common names by how they are read: it takes longer to make, and a word that stands in the other needs none of it. */
interface ReadNames {
  readonly heard: Ids
  readonly read: Ids
  readonly byKey: Map<string, number>
  readonly spared: Ids
}

/** Names taken into a table between two steps. */
const TAKEN_IN = 8
function* inSteps<T>(table: T, takeIn: (name: CommonName, id: number, table: T) => void): Generator<void, T> {
  for (const [id, name] of commonNames().entries()) {
    takeIn(name, id, table)
    if (id % TAKEN_IN === TAKEN_IN - 1) yield
  }
  return table
}

function takeInWritten({ arab, also, latn, centibits }: CommonName, id: number, { exact, loose }: WrittenNames): void {
  for (const [unit, script] of [...unitsIn(arab, latn), ...also.map((form) => [form, "Arab"] as const)]) {
    if (script === "Latn") add(loose, closeKey(unit), id)
    const known = exact.get(unit)
    if (known === undefined) exact.set(unit, { ids: [id], centibits })
    else if (!known.ids.includes(id)) {
      known.ids.push(id)
      known.centibits = Math.min(known.centibits, centibits)
    }
  }
}

function takeInRead({ arab, latn, centibits }: CommonName, id: number, table: ReadNames): void {
  const { heard, read, byKey, spared } = table
  for (const [unit, script] of unitsIn(arab, latn)) {
    const bare = script === "Arab" ? sparedOf(unit) : null
    if (bare !== null) add(spared, bare, id)
    const readings = readingsOf(unit, script)
    for (const reading of readings) {
      const key = keyOf(reading)
      byKey.set(key, Math.min(byKey.get(key) ?? RARE, centibits + 50))
      if (script === "Latn") for (const each of heardAs(reading)) add(heard, each, id)
    }
    // Letters that languages read differently say nothing of how others read them.
    if (script === "Latn" && !/c(?!h)|x/u.test(unit)) add(read, readings[0]!, id)
  }
}

/** The spellings of a name as units. */
const unitsIn = (arab: string, latn: readonly string[]): (readonly [unit: string, script: "Arab" | "Latn"])[] => [
  [unitOf(arab, "Arab"), "Arab"],
  ...latn.map((written) => [unitOf(written, "Latn"), "Latn"] as const),
]

/** Made when a name is first looked up, unless they are ready: to many who load this no name is ever told. */
const writtenNames = onceInSteps(function* (): Generator<void, WrittenNames> {
  yield* readyTable()
  return yield* inSteps({ exact: new Map(), loose: new Map() }, takeInWritten)
})

const readNames = onceInSteps(
  (): Generator<void, ReadNames> =>
    inSteps({ heard: new Map(), read: new Map(), byKey: new Map(), spared: new Map() }, takeInRead),
)

/** Makes the tables of common names ready, in steps: at once it takes longer than a page may stand still. */
export function* readyCommonNames(): Generator<void, void> {
  yield* writtenNames.ready()
  yield* readNames.ready()
}

/** Whether a word stands in the table as it is written. */
export const isCommon = (unit: string): boolean => entryOf(unit) !== undefined
