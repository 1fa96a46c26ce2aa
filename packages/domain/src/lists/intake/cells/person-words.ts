import { readDecade } from "./decades.ts"
import { foldLetters, foldValue } from "./fold.ts"

/** Whole years; a range where the list gives one or says "about". */
export type IntakeAge = { readonly from: number; readonly to: number; readonly isAbout: boolean }

const ABOUT_AGE =
  /(?<!\p{L})(?:تقریبا|تقریب|تخمینا?|تخمینی|حدود|حدودا|حوالی|نحو|شاوخوا|نژدی|تقریبی|نزدیکی|نزیکی|about|abt|approximately|approx|around|circa|ca?|environ|env|vers|около|ок|прим|примерно|приблизительно|yaklasik|takriban|sekitar|kira kira|oko|alrededor de|cerca de|qiyaastii|qiyaas|inda|wajen|kamar|kusan|تهخمینهن|约)(?!\p{L})\.?|[~≈؟?±]/gu
const AGE_WORDS =
  /(?<!\p{L})(?:ساله|سال|سالگی|سنه|سنین|سنوات|عاما|عام|کلن|کاله|کال|کلونه|برس|ساڵ|years?|yrs?|y|old|o|aged?|ans?|annees?|anos?|лет|лета|года?|г|jir|sano|yas|yasinda|tahun|thn|umur|usia|umri|العمر|عمر|عمره|عمرها|سن|miaka|shekaru|shekarunsa|یاش|godina|god|sal|salî|temen|تهمهن)(?!\p{L})\.?/gu

/** Letters of what may be an age, and of what may name a person and his father: patterns take long on a longer text. */
const [LONGEST_AGE, LONGEST_PERSON] = [200, 1000]

/**
 * Reads an age: "about 30", "30-35", "۳۰ ساله". An age "about" spans two years each way. Null where it is not one.
 */
export function readAge(raw: string): IntakeAge | null {
  if (raw.trim().length > LONGEST_AGE) return null
  const text = foldLetters(raw)
  const decade = readDecade(text)
  if (decade !== null) return decade
  const isAbout = text.search(ABOUT_AGE) !== -1
  const rest = text
    .replace(ABOUT_AGE, " ")
    .replace(AGE_WORDS, " ")
    .replace(/(?<=\d)\s*周?[岁歲]/u, " ")
    .replace(/^[\s/.:-]+|[\s/.:-]+$/g, "")
  const range = /^(\d{1,3})\s*(?:-|–|—|\/|تا|الی|تر|to)\s*(\d{1,3})$/.exec(rest)
  if (range !== null) {
    const [from, to] = [Number(range[1]), Number(range[2])]
    return from <= to ? { from, to, isAbout } : null
  }
  const one = /^(\d{1,3})(?:\.(\d+))?$/.exec(rest)
  if (one === null) return null
  const age = Number(one[1])
  return isAbout ? { from: Math.max(0, age - 2), to: age + 2, isAbout } : { from: age, to: age, isAbout }
}

/** An age and the year that it is of: `19 yanzu 2018`, `33 (2018)`, `33 ساله در 1397`. */
const AGE_IN_YEAR =
  /^\s*(\p{Nd}{1,3}(?!\p{Nd})[^\p{Nd}(]*?)[\s(,،]*(?:(?<!\p{L})(?:in|at|as of|now|en|sanadka|yanzu|a|در|في|فی|په|عام|سنة|سال|ب)(?!\p{L})\s*)*(\p{Nd}{4})[\s)]*$/iu

const LONGEST_AGE_IN_YEAR = 40

/** An age with the year that its cell says it is of, as that is written (IM121); null where it is not so. */
export function readAgeInYear(raw: string): { readonly age: IntakeAge; readonly year: string } | null {
  const [, told = "", year] = (raw.length > LONGEST_AGE_IN_YEAR ? null : AGE_IN_YEAR.exec(raw)) ?? []
  const age = readAge(told)
  return age === null || year === undefined ? null : { age, year }
}

export type IntakeSex = "female" | "male"

/** As Kurdish, Urdu, French, Spanish, Russian, Turkish and other offices write them. */
const MEN =
  "نێر|پیاو|کوڕ|nêr|mêr|homme|masculin|masc|h|hombre|masculino|varon|м|муж|мужской|мужчина|чол|мард|эркак|erkak|erkek|kişi|e|er|muški|laki laki|lelaki|lalaki|lab|l|rag|nin|男|男性|ئەر|gorko|mwanaume|mume|mme|namiji|wend|ወንድ|ወ|পুরুষ|पुरुष".split(
    "|",
  )
const WOMEN =
  "مێ|ئافرەت|ژن|کچ|mê|jin|femme|feminin|fem|mujer|femenino|feminino|ж|жен|женский|женщина|жін|зан|аёл|ayol|kadın|qadın|k|bayan|žena|ženski|ž|perempuan|wanita|babae|dhedig|dheddig|dh|d|naag|女|女性|ئايال|debbo|mwanamke|mke|mace|set|ሴት|ሴ|মহিলা|महिला|عورت|خاتون|لڑکی".split(
    "|",
  )

const SEXES: ReadonlyMap<string, IntakeSex> = new Map([
  ...["m", "male", "man", "boy", "ذکر", "مرد", "مذکر", "رجل", "نارینه", "پسر", "mard", "muzakar", ...MEN].map(
    (word): [string, IntakeSex] => [foldValue(word), "male"],
  ),
  ...[
    "f",
    "female",
    "woman",
    "girl",
    "انثى",
    "أنثى",
    "زن",
    "مونث",
    "مؤنث",
    "امراة",
    "ښځینه",
    "ښځه",
    "اناث",
    "دختر",
    "zan",
    ...WOMEN,
  ].map((word): [string, IntakeSex] => [foldValue(word), "female"]),
])

/** Reads a sex as lists write it; null where the word is not known. */
export function readSex(raw: string): IntakeSex | null {
  return SEXES.get(foldValue(raw)) ?? null
}

/** Before a father's name: what tells a son, a daughter, either, or a wife before her husband's. */
const OF_SON =
  "ولد|ابن|پسر(?!\\s+(?:کاکا|ماما|عم|عمو|عمه|خاله|دایی|بزرگ|کلان|کوچک)[یيه]?\\s)|زوی د|کوڕی|son of|s\\s?/\\s?o|s\\.\\s?o\\.|bin|ibn|wald|walad|ould|uld|ag|fils d(?:[eu]|['’])|сын|пешари|kurê"
const OF_EITHER = "f\\.\\s?d(?:[eu]|['’])|بن|فرزند|ولدیت|ben|child of|د\\s+پلار\\s+نوم"
const OF_DAUGHTER =
  "بنت|منت|دختر|لور د|بیٹی|کچی|daughter of|d\\s?/\\s?o|d\\.\\s?o\\.|bint|binti|mint|ment|walet|oualet|fille d(?:[eu]|['’])|дочь|духтари|keça"
const OF_WIFE =
  "زوجة|زوجه|زوجہ|أرملة|ارملة|همسر|بیوه|بیوہ|هاوسەری|wife of|widow of|w\\s?/\\s?o|w\\.\\s?o\\.|[eé]pouse(?: d(?:[eu]|['’]))?|veuve(?: d(?:[eu]|['’]))?|жена|вдова"

/** Before a grandfather's name (IM354); Pakistan's offices write the sign of it (IM336). */
const OF_GRANDCHILD = "grand\\s?-?(?:son|daughter)\\s+of|نواسهٔ?|نواسۀ|نواسی|نوهٔ?|نوۀ|حفید|حفيدة?|پوتا"
const GRANDCHILDS_SIGN = "g\\s?/\\s?[sd]\\s?/\\s?o|g[sd]\\s?/\\s?o"

/** Behind such a word; `fils d'Imad` has no blank there (IM376). */
const BEHIND = "(?:[\\s:]+|(?<=d['’])(?=\\p{L}))"

/** Between two names; signs that nobody's name has need no blank before or after them. */
const BETWEEN = new RegExp(
  `[\\s,،(]+(?:${OF_GRANDCHILD}|${OF_SON}|${OF_EITHER}|${OF_DAUGHTER}|${OF_WIFE})${BEHIND}|\\s*\\b(?:${GRANDCHILDS_SIGN}|[sdw]\\s?/\\s?o)[\\s:.]*`,
  "iu",
)
const FIRST_OF = new RegExp(
  `^(?:(?:${OF_SON}|${OF_EITHER}|${OF_DAUGHTER}|${OF_WIFE}|отец:?)${BEHIND}|[sdw]\\s?/\\s?o[\\s:.]*)`,
  "iu",
)
const OF_WOMAN = new RegExp(`^[\\s,،(]*(?:${OF_DAUGHTER}|${OF_WIFE})${BEHIND}`, "iu")
const GRANDCHILD_OF = new RegExp(`^[\\s,،(]*(?:${OF_GRANDCHILD}|${GRANDCHILDS_SIGN})`, "iu")
const WIFE_OF = new RegExp(`^[\\s,،(]*(?:(?:${OF_WIFE})${BEHIND}|w\\s?/\\s?o)`, "iu")

/** A person's cell in parts: the name, the father's and his father's, and a wife's husband's; one of father, grandfather and husband is told. */
type PersonParts = {
  readonly name: string
  readonly father: string | null
  readonly grandfather: string | null
  readonly husband: string | null
  /** Told behind them; not there where none is. */
  readonly tribe?: string
  /** Whether the word between them is said of women alone. */
  readonly isWoman: boolean
}

/**
 * Splits "X ولد Y", "X s/o Y", "X bin Y bin Z", "X D/o Y", "X (son of Y)" into name, father and grandfather; null where nothing is to be split.
 * "Abu", "Umm" and a bare "bin" at the start are part of a name.
 */
export function splitParents(text: string): PersonParts | null {
  if (text.length > LONGEST_PERSON) return null
  return splitTurkic(text) ?? splitPashto(text) ?? splitByWords(text)
}

/** Turks put the word behind the father: `Hüseyin oğlu Hasan Kaya` and `Hasan Kaya Hüseyin oğlu` are both Hasan, son of Hüseyin (IM156). */
const BEHIND_TURKIC =
  /^(?:(\S+)|(.+)\s+(\S+))\s+(oğlu|oglu|oghlu|oʻgʻli|o['‘’]g['‘’]li|ugli|ogly|uulu|uly|оглы|оғли|уулу|улы|kızı|kizi|qızı|qizi|gyzy|kyzy|кызы|қизи)(?:\s+(.+))?$/iu

function splitTurkic(text: string): PersonParts | null {
  const [, before, own, behind, word, rest] = BEHIND_TURKIC.exec(text.trim()) ?? []
  const [name, father] = before === undefined ? [rest === undefined ? own : undefined, behind] : [rest, before]
  if (name === undefined || father === undefined) return null
  return { name, father, grandfather: null, husband: null, isWoman: /^[kqgкқ]/iu.test(word!) }
}

/** Pashto puts the word behind him: `د سپین زوی` son of Spin, `د سپین لور` his daughter, `د سپین لمسی` his grandson, `نیکه: سپین`. */
const BEHIND_FATHER = /^(.+?)\s+د\s+(.+?)\s+(زو[یيى]|لور|ښځه|م[ېی]رمن)$/u
const WIFE_BEHIND = /^(?:ښځه|م[ېی]رمن)$/u
const GRANDFATHER_LAST = /^(.+?)[\s،,]+(?:د\s+((?:(?!\sد\s).)+?)\s+لمس[یيىۍ]|ن[یي]که\s*:?\s*(.+))$/u
/** `، منګل قوم`, `، منګل`. */
const TRIBE_BEHIND = /^(.+?)\s*[،,]\s*(?!ن[یي]که)([^،,\s:]+(?:\s[^،,\s:]+)?)$/u

/** A name with father, grandfather and tribe as Pashto tells them (IM113); null where neither word stands behind one. */
function splitPashto(text: string): PersonParts | null {
  const [, people = text, tribe] = TRIBE_BEHIND.exec(text) ?? []
  const [, parents = people, grandson, ofGrandfather] = GRANDFATHER_LAST.exec(people) ?? []
  const grandfather = grandson ?? ofGrandfather ?? null
  const [, name, father, child] = BEHIND_FATHER.exec(parents) ?? []
  const split =
    name !== undefined && father !== undefined
      ? WIFE_BEHIND.test(child!)
        ? { name, father: null, grandfather: null, husband: father, isWoman: true }
        : { name, father, grandfather: null, husband: null, isWoman: child === "لور" }
      : grandfather === null
        ? null
        : splitByWords(parents)
  if (split === null) return null
  const ofTribe = tribe?.replace(/\s+(?:قوم|قبیله|ټبر)$/u, "")
  return {
    ...split,
    grandfather: grandfather?.trim() ?? split.grandfather,
    ...(ofTribe === undefined ? {} : { tribe: ofTribe }),
  }
}

function splitByWords(text: string): PersonParts | null {
  const told = fatherLast(text.replace(SHORT_BEN, "ben"))
  const [name, ...people] = told.split(BETWEEN).map(trimmed)
  const words = [...told.matchAll(new RegExp(BETWEEN, "giu"))].map(([word]) => word)
  if (name === undefined || people.length === 0 || name === "" || people[0] === "") return null
  const at = words.findIndex((word) => WIFE_OF.test(word))
  // Who stands behind the husband is of his family.
  const forefathers = at < 0 ? people : people.slice(0, at)
  // Where the first is told to be his grandfather, nothing tells the father.
  const [father = null, ...rest] = GRANDCHILD_OF.test(words[0]!) ? [null, ...forefathers] : forefathers
  const grandfather = rest.find((part) => part !== null && part !== "") ?? null
  const husband = at < 0 ? null : (people[at] ?? null)
  if (father === null && grandfather === null && !husband) return null
  const isWoman = words.some((word, each) => (each === 0 && OF_WOMAN.test(word)) || each === at)
  return { name, father, grandfather, husband: husband || null, isWoman }
}

/**
 * `AG BAHEDI NOKH`, `OULD OUSMANE OMAR`: registers that tell the family's name first put the father there (IM155). Nobody's name begins with either
 * word; Ben and Bin begin families.
 */
const fatherLast = (text: string): string => text.replace(FATHER_FIRST, "$2 $1")
const FATHER_FIRST =
  /^((?:ag|ould|uld|wuld|weld|walet|oualet|mint|ment|ولد|منت)\s+(?:(?:sidi|sid|mohamed|mohammed|muhammad|ahmed|abd\p{L}*|abou|el|al|سيدي|محمد|عبد|أبو)\s+(?=\S+\s+\S))?\S+)\s+(.+)$/iu

/** `Ali b. Yahdih`; a capital B. is an initial. */
const SHORT_BEN = /(?<=\s)b\.(?=\s)/gu

const [OULD, OF_OULD] = ["(?:ould|uld|wuld|weld|wald|walad|ولد)", "(?:mint|ment|منت|بنت)"]
const NAMED_WITH_OULD = new RegExp(`\\s(?:${OULD}|${OF_OULD})\\s`, "iu")
const BEGINS_WITH_OULD = new RegExp(`^${OULD}\\s`, "iu")

/**
 * Whether a father's cell that begins with ould goes on with the name (IM148): `Khatri ould Cheikh`, `ould Aissa`. Behind ould in both cells the
 * second is his father; another word in the father's cell is of a clerk's, who tells the father twice.
 */
export const goesOn = (name: string, father: string): boolean =>
  NAMED_WITH_OULD.test(name) && BEGINS_WITH_OULD.test(father)

/** Without the bracket or comma that closes a part. */
const trimmed = (part: string): string => part.replace(part.includes("(") ? /[\s,،]+$/u : /[\s,،)]+$/u, "").trim()

/** Ben and فرزند are left out: either may be told by them; and so is a husband. */
const TELLS_CHILD = new RegExp(`^[\\s,،(]*(?:(?<=[\\s,،(])(${OF_SON}|${OF_DAUGHTER})[\\s:]|([sd]\\s?/\\s?o))`, "iu")

/** Whether a name that was split from its father has him in brackets. */
export const isInBrackets = ({ raw, value }: { readonly raw: string; readonly value: string }): boolean =>
  raw.startsWith(value) && /^[\s,،]*\(/u.test(raw.slice(value.length))

/** The word that tells a son or a daughter after a name that was split from its father; empty where none does. */
export function childsWord({ raw, value }: { readonly raw: string; readonly value: string }): string {
  const rest = raw.startsWith(value) ? raw.slice(value.length) : ""
  const [, word, sign] = TELLS_CHILD.exec(rest) ?? []
  return word ?? sign ?? ""
}

/** Адамович, Исаевна, Khasanovich, Ahmedovna: of Adam, of Isa. */
const PATRONYMIC = /^(\p{L}{2,}?)(?:ович|[еи]вич|овна|[еи]вна|ovich|[ei]vich|ovna|[ei]vna|ovič|evič)$/iu
const DAUGHTERS_ENDING = /(?:на|na)$/iu

/** What a family's name ends in where patronymics are in use, before or after them. */
const FAMILY_BESIDE = /(?:[оеё]ва?|ина?|[сц]кий|[сц]кая|ко|их|[eo](?:v|ff?)a?|ina?|sky|skiy|skaya|ko)[,،]?$/iu

/**
 * The father whom a patronymic tells: `ТОРАКОВ Замарай Адамович` is a son of Адам. Null where none does; a word of that ending that stands last
 * after no family's name is one itself: Begović.
 */
export function patronymicOf(name: string): { readonly father: string; readonly isWoman: boolean } | null {
  const words = name.split(/\s+/u)
  const at = words.length < 3 ? -1 : words.findIndex((word, each) => each > 0 && PATRONYMIC.test(word))
  if (at === -1) return null
  const family = at === words.length - 1 ? words[0]! : words.at(-1)!
  if (!(FAMILY_BESIDE.test(family) || words[0]!.endsWith(","))) return null
  const stem = PATRONYMIC.exec(words[at]!)![1]!
  return { father: fatherOfStem(stem), isWoman: DAUGHTERS_ENDING.test(words[at]!) }
}

/** The father whom a patronymic in a father's cell tells where nothing else stands there (IM283); null where none does, or it may be a family's: Begovič. */
export function fatherOfPatronymic(cell: string): { readonly father: string; readonly isWoman: boolean } | null {
  const [, before] = OF_A_CHILD.exec(cell) ?? OF_A_CHILD_JOINED.exec(cell) ?? []
  if (before !== undefined) return { father: before, isWoman: OF_A_DAUGHTER.test(cell) }
  const [, stem] = /č$/iu.test(cell) ? [] : (PATRONYMIC.exec(cell) ?? FATHERS_ENDING.exec(cell) ?? [])
  return stem === undefined ? null : { father: fatherOfStem(stem), isWoman: DAUGHTERS_ENDING.test(cell) }
}

/** `Sultan uulu`, `Sultan o'g'li`, `Sultan kyzy`: son and daughter of Sultan in the Turkic languages. */
const OF_A_CHILD =
  /^(\p{L}[\p{L}'’-]*)[\s-]+(?:uulu|uly|ul[iı]|o['’‘ʻ]?g['’‘ʻ]?l[iıyu]|o[ğg]lu|ugli|ogly|k[iyı]z[iyı]|q[iıy]z[iıy]|g[iıy]z[iıy]|уулу|улы|ұлы|оглы|оглу|угли|ўғли|кызы|қызы|қизи|гызы)$/iu
/** In one word: of its endings only those that no given name has. */
const OF_A_CHILD_JOINED = /^(\p{L}{3,}?)(?:uulu|o[ğg]l[iıyu]|q[iıy]z[iıy]|kyzy|уулу|ұлы|оглы|кызы|қызы|қизи)$/iu
const OF_A_DAUGHTER = /[kqgкқг][^\s]{1,2}[zз][^\s]$/iu

/** As Ukrainian, German and Polish letters write it. */
const FATHERS_ENDING = /^(\p{L}{2,}?)(?:[oea]vych|[oea]vitch|avich|[oe]wi(?:ts?ch|cz)|[іi]вна|[yj]?[ie]vna)$/iu

/** Сергеевич is of Сергей, Исаевич of Иса. */
const fatherOfStem = (stem: string): string => stem.replace(/е$/iu, "ей")

/** The husband whom a father's cell tells by the word before or behind him ("W/o Karim", "د کریم ښځه"); null where it tells none. */
export function husbandIn(text: string): string | null {
  if (WIFE_OF.test(text)) return withoutSonOf(text)
  const [, husband = null] = /^د\s+(.+?)\s+(?:ښځه|م[ېی]رمن)$/u.exec(text) ?? []
  return husband
}

/** What somebody is called behind the name; behind `known by` the preposition is written to it: `الشهير بزمرد`. */
const BY_NAME =
  /^(.+?)[\s،,(-]+و?(?:(?:الشهيرة?|المعروفة?|المكنّ?[ىا]ة?|[يت]عرف|[يت]كنى)\s+(?:ب(?:ـ?\s+|ـ|اسم\s+)?|)|(?:الملقبة?|[يت]لقب)\s+(?:ب(?:ـ?\s+|ـ|(?=ال))|))(\p{L}[^،,()]*?)[\s)]*$/u

/** `Zalmay aka Hamza s/o Karim`, `Zalmay known as Hamza (the smith)`, `Zalmay dit « Hamza »` (IM372); with capitals Aka and Alias are names, and so is DIT behind one word. */
const BY_NAME_ABROAD =
  /^(.+?)(?:[\s،,(-]+(?:aka|alias|(?:(?:also|better) )?(?:known|called) as|genannt|dite?|surnomm[ée]e?|(?<=\S\s+\S+\s)DITE?|[aA]\.\s?[kK]\.\s?[aA]\.?|[aA]\/[kK]\/[aA]|[uU]rf|عرف|مشهور به|معروف به|ملقب به|(?:مشهور|معروف) په|چې په|مستعار(?: نوم)?)\s+|\s*@\s*)["«“„\s]*(\p{L}[^،,()@]*?)[\s)]*(?:\([^()]*\)\s*)?$/u
/** What stands about a by-name and is no part of it. */
const ABOUT_BY_NAME = /["«“„”»]|^the(?=\s)/gu
/** A father behind a by-name. */
const FATHER_BEHIND =
  /^(.+?)(\s+(?:ولد|فرزند|زوی|بنت|[sdw]\s?\/\s?o|son of|daughter of|wife of|(?:fils|fille|[ée]pouse) (?:d[eu](?=[\s:])|d['’](?=\s?\p{L})))[\s:]?.+)$/iu

/** A name without the by-name that a word behind it tells, and that (IM140). */
export function withoutByName(text: string): { readonly name: string; readonly alias: string | null } {
  if (text.length > LONGEST_PERSON) return { name: text, alias: null }
  const [, name, alias] = BY_NAME.exec(text) ?? []
  if (name !== undefined) return { name, alias: alias! }
  const [, own, other] = BY_NAME_ABROAD.exec(text) ?? []
  if (own === undefined) return { name: text, alias: null }
  const [, byName = other!, father = ""] = FATHER_BEHIND.exec(other!) ?? []
  return { name: own + father, alias: byName.replace(ABOUT_BY_NAME, " ").replace(/\s+/gu, " ").trim() }
}

/** A father's cell may repeat the word before him ("ولد عبدالله"), or Pashto's around him (`د سپین لور`): the name alone. */
export function withoutSonOf(text: string): string {
  return text.replace(FIRST_OF, "").replace(AROUND_FATHER, "$1")
}
const AROUND_FATHER = /^د\s+(.+?)\s+(?:زو[یيى]|لور)$/u

/** Whether the word for a child in a father's cell is one for daughters (IM235). */
export const isDaughterOf = (text: string): boolean => DAUGHTER_OF.test(text)
const DAUGHTER_OF = new RegExp(`^(?:(?:${OF_DAUGHTER})${BEHIND}|d\\s?/\\s?o[\\s:.])|^د\\s.+\\sلور$`, "iu")
