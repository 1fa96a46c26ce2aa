/**
 * How Arabic and Latin letters write the names of a language that has Latin letters of its own. A table of such names need not list their
 * spellings: what each letter may be written as is told once.
 */

/** What the letters of a language are written as. */
export interface Orthography {
  /**
   * Arabic letters for each letter, in folded form, the most usual first; a dash is nothing. `^` stands before a letter that begins a word, `$`
   * behind one that ends it. A letter that is not listed is left out.
   */
  readonly arab: Readonly<Record<string, string>>
  /** What a word with a vowel of the back has for some of them. */
  readonly back: Readonly<Record<string, string>>
  readonly backVowels: RegExp
  /** Hands that write Latin letters of another language for it, each by letters and what it writes for them. The first is the most usual. */
  readonly latn: readonly Readonly<Record<string, string>>[]
}

/** A name in the Arabic script, in all the ways that its clerks may write it, and in Latin letters. */
export interface SpeltOut {
  readonly arab: readonly string[]
  /** Of these, those that are the name's, whatever else they may be. */
  readonly own: readonly string[]
  readonly latn: readonly string[]
}

/**
 * Spellings of one name. Of a name that its own language spells in several ways each is told, with a slash between; one with `=` behind it has Arabic
 * spellings of its own, which come first.
 */
export function speltOut(entry: string, orthography: Orthography): SpeltOut {
  const [names, listed] = entry.split("=") as [string, string?]
  const own = listed?.split(" ") ?? []
  const spellings = names.split("/")
  const arab = [...own, ...spellings.flatMap((name) => inArabic(name, orthography))]
  const latn = orthography.latn.flatMap((hand) =>
    spellings.map((name) => [...name].map((letter) => hand[letter] ?? letter).join("")),
  )
  return { arab: [...new Set(arab)], own, latn: [...new Set(latn)] }
}

/** Letters of the shortest spelling, where the most usual has as many. */
const LEAST = 4
/** Spellings of one name: what is further from the usual one no clerk writes. */
const MOST = 24

/** While a name is spelt out, as many are enough to leave the likeliest at its end. */
const MANY = 2 * MOST

/** A spelling, and how far it is from the most usual one: a step for each letter that is written less usually. */
interface Form {
  readonly text: string
  readonly steps: number
}

const likeliest = (forms: readonly Form[]): readonly Form[] =>
  forms.toSorted((a, b) => a.steps - b.steps).slice(0, MANY)

function inArabic(name: string, { arab, back, backVowels }: Orthography): readonly string[] {
  const letters = backVowels.test(name) ? { ...arab, ...back } : arab
  let forms: readonly Form[] = [{ text: "", steps: 0 }]
  for (let at = 0; at < name.length; at++) {
    const letter = name[at]!
    const own = (at === 0 ? letters[`^${letter}`] : at === name.length - 1 ? letters[`${letter}$`] : undefined) ?? ""
    const options = (own === "" ? (letters[letter] ?? "-") : own).split(" ").map((each) => each.replace("-", ""))
    const before = forms.length > MANY ? likeliest(forms) : forms
    forms = options.flatMap((option, rank) =>
      before.map(({ text, steps }) => ({ text: text + option, steps: steps + rank })),
    )
  }
  // What comes twice is as often written once: Yavuz, Yildiz, Ciftci. Few letters of a longer name would be those of many.
  const least = Math.min(LEAST, forms[0]!.text.length)
  const all = likeliest(forms).flatMap(({ text }) => [text, text.replace(/([ویت])\1/gu, "$1")])
  return [...new Set(all)].filter((form) => form.length >= least).slice(0, MOST)
}

/** Turkish. Words of the back have the letters of Arabic that Ottoman clerks gave them. */
export const TURKISH: Orthography = {
  arab: {
    "^a": "ا",
    a: "ا",
    a$: "ا ه",
    b: "ب",
    c: "ج",
    ç: "چ تش ج",
    d: "د",
    "^e": "ا ای",
    e: "- ی",
    e$: "ه ی ا",
    f: "ف",
    g: "گ غ ک ج",
    ğ: "غ - گ",
    h: "ه ح",
    "^ı": "ا ای",
    ı: "ی -",
    ı$: "ی",
    "^i": "ای ا",
    i: "ی -",
    i$: "ی",
    j: "ژ ج",
    k: "ک",
    l: "ل",
    m: "م",
    n: "ن",
    "^o": "او",
    o: "و",
    "^ö": "او",
    ö: "و وی",
    p: "پ ب",
    r: "ر",
    s: "س",
    ş: "ش",
    t: "ت",
    "^u": "او",
    u: "و",
    "^ü": "او",
    ü: "و وی",
    v: "و ف",
    y: "ی",
    z: "ز",
  },
  back: { h: "ه ح خ", k: "ک ق", s: "س ص", t: "ت ط" },
  backVowels: /[aıou]/u,
  latn: [
    { ç: "c", ğ: "g", ı: "i", ö: "o", ş: "s", ü: "u" },
    { ç: "ch", ğ: "gh", ı: "i", ö: "o", ş: "sh", ü: "u" },
    { c: "j", ç: "ch", ğ: "g", ı: "i", ö: "o", ş: "sh", ü: "u" },
    { ç: "c", ğ: "g", ı: "i", ö: "oe", ş: "s", ü: "ue" },
    { c: "dsch", ç: "tsch", ğ: "g", ı: "i", ö: "o", ş: "sch", ü: "u" },
    { c: "dj", ç: "tch", ğ: "g", ı: "i", ö: "o", ş: "ch", u: "ou", ü: "u" },
  ],
}

/** Kurdish as Hawar writes it; its Arabic letters are those of Sorani without what only Kurds write, and those of Arab clerks. */
export const KURDISH: Orthography = {
  arab: {
    a: "ا",
    b: "ب",
    c: "ج",
    ç: "چ تش ج",
    d: "د",
    "^e": "ا",
    e: "-",
    e$: "ه ا",
    "^ê": "ای",
    ê: "ی -",
    ê$: "ی",
    f: "ف",
    g: "گ ک غ",
    h: "ه",
    "^i": "ا ای",
    i: "- ی",
    "^î": "ای",
    î: "ی",
    j: "ژ ج",
    k: "ک",
    l: "ل",
    m: "م",
    n: "ن",
    "^o": "او",
    o: "و",
    p: "پ ب",
    q: "ق",
    r: "ر",
    s: "س",
    ş: "ش",
    t: "ت",
    "^u": "او",
    u: "و",
    "^û": "او",
    û: "و",
    v: "ڤ و ف",
    w: "و",
    x: "خ",
    y: "ی",
    z: "ز",
  },
  back: {},
  backVowels: /[^\p{L}]/u,
  latn: [
    { ç: "ch", ê: "e", î: "i", j: "zh", ş: "sh", û: "u", x: "kh" },
    { ç: "ch", ê: "e", î: "i", ş: "sh", û: "u" },
    { ç: "c", ê: "e", î: "i", ş: "s", û: "u" },
    { c: "j", ç: "ch", ê: "e", î: "i", ş: "sh", û: "u", v: "w", x: "kh" },
    { c: "j", ç: "ch", e: "a", ê: "e", î: "i", j: "zh", ş: "sh", û: "u", x: "kh" },
    { c: "j", ç: "ch", e: "a", ê: "e", î: "i", ş: "sh", û: "u", x: "kh" },
    { c: "j", ç: "ch", e: "a", ê: "e", î: "i", j: "zh", ş: "sh", û: "u", v: "w", x: "kh" },
  ],
}

/** Ethiopia and Eritrea: Latin letters as the English and the Italians write theirs, and Arabic ones for a g that Arabic lacks and a short e. */
export const ETHIOPIAN: Orthography = {
  arab: {
    "^a": "ا",
    a: "ا",
    a$: "ا ه",
    b: "ب",
    ç: "تش ش چ",
    d: "د",
    "^e": "ا ای",
    e: "- ی",
    e$: "ی ه ا",
    f: "ف",
    g: "ج غ ق گ",
    h: "ه",
    i: "ی -",
    i$: "ی",
    "^i": "ای ا",
    j: "ج",
    k: "ک ق",
    l: "ل",
    m: "م",
    n: "ن",
    ñ: "ن نی",
    "^o": "او",
    o: "و",
    p: "ب پ",
    q: "ق",
    r: "ر",
    s: "س",
    ş: "ش",
    t: "ت ط",
    ţ: "ت تس ص",
    "^u": "او",
    u: "و -",
    u$: "و",
    v: "ف",
    w: "و",
    y: "ی",
    z: "ز",
  },
  back: {},
  backVowels: /[^\p{L}]/u,
  latn: [
    { ç: "ch", ñ: "gn", ş: "sh", ţ: "ts" },
    { ç: "c", g: "gh", ñ: "n", ş: "sc", ţ: "tz", w: "u" },
    { ç: "ch", ñ: "ny", ş: "sh", ţ: "ts" },
  ],
}

/** Bosnian families, as registers of Arabs and of Iranians have them, and as hands without marks and English ones do. */
export const BOSNIAN: Orthography = {
  arab: {
    "^a": "ا",
    a: "ا",
    b: "ب",
    c: "تس",
    č: "تش چ",
    ć: "تش چ",
    d: "د",
    đ: "ج",
    ǆ: "ج",
    "^e": "ا",
    f: "ف",
    g: "گ غ",
    h: "ه",
    "^i": "ای",
    i: "ی",
    j: "ی",
    k: "ک",
    l: "ل",
    ǉ: "ل",
    m: "م",
    n: "ن",
    ǌ: "ن",
    o: "و",
    p: "پ ب",
    r: "ر",
    s: "س",
    š: "ش",
    t: "ت",
    u: "و",
    v: "ف و",
    z: "ز",
    ž: "ژ ج",
  },
  back: {},
  backVowels: /[^\p{L}]/u,
  latn: [
    { č: "c", ć: "c", đ: "dj", ǆ: "dz", ǉ: "lj", ǌ: "nj", š: "s", ž: "z" },
    { č: "ch", ć: "ch", đ: "dj", ǆ: "dzh", ǉ: "lj", ǌ: "nj", š: "sh", ž: "zh" },
    { č: "c", ć: "c", đ: "d", ǆ: "dz", ǉ: "lj", ǌ: "nj", š: "s", ž: "z" },
  ],
}

/** Bosnian with one letter for each of its sounds, as `BOSNIAN` has them. */
export const inOneLetter = (names: string): string =>
  names.replaceAll("dž", "ǆ").replaceAll("lj", "ǉ").replaceAll("nj", "ǌ")

const OF_DUTCH: Readonly<Record<string, string>> = { c: "tj", j: "dj", u: "oe", y: "j" }

/** A word of Indonesian as the Dutch wrote it, and as many do who kept one of its letters; nothing where it was written alike. */
export function inOldSpelling(word: string): readonly string[] {
  // Some are known as they were written then.
  if (/dj|tj|oe/u.test(word)) return []
  const old = word.replace(/[cjuy]/gu, (letter) => OF_DUTCH[letter]!)
  const spellings = [old, word.replace(/[cj]/gu, (letter) => OF_DUTCH[letter]!)]
  // A j that stays is the sound of another letter.
  return [...spellings, ...(word.includes("j") ? [] : [word.replaceAll("u", "oe")])].filter((each) => each !== word)
}
