import { foldLetters, foldValue } from "./fold.ts"

/** Whole years; a range where the list gives one or says "about". */
export type IntakeAge = { readonly from: number; readonly to: number; readonly isAbout: boolean }

const ABOUT_AGE =
  /(?<!\p{L})(?:تقریبا|تقریب|حدود|حدودا|حوالی|نحو|شاوخوا|نژدی|about|approximately|approx|around|circa|ca?)(?!\p{L})\.?|[~≈؟?±]/gu
const AGE_WORDS = /(?<!\p{L})(?:ساله|سال|سنه|سنوات|عاما|عام|کلن|کال|کلونه|years?|yrs?|y|old|o|age)(?!\p{L})\.?/gu

/**
 * Reads an age: "about 30", "30-35", "۳۰ ساله". An age "about" spans two years each way. Null where it is not one.
 */
export function readAge(raw: string): IntakeAge | null {
  const text = foldLetters(raw)
  const isAbout = text.search(ABOUT_AGE) !== -1
  const rest = text
    .replace(ABOUT_AGE, " ")
    .replace(AGE_WORDS, " ")
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

export type IntakeSex = "female" | "male"

const SEXES: ReadonlyMap<string, IntakeSex> = new Map([
  ...["m", "male", "man", "boy", "ذکر", "مرد", "مذکر", "رجل", "نارینه", "پسر", "mard", "muzakar"].map(
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
  ].map((word): [string, IntakeSex] => [foldValue(word), "female"]),
])

/** Reads a sex as lists write it; null where the word is not known. */
export function readSex(raw: string): IntakeSex | null {
  return SEXES.get(foldValue(raw)) ?? null
}

const BETWEEN =
  /\s+(?:ولد|بن|ابن|فرزند|زوی د|د\s+پلار\s+نوم|son of|s\/o|s\.o\.|bin|ibn|ben|wald|walad|ould|fils de|пешари|сын)\s+|\s*\bs\/o\s*:?\s*/iu
const FIRST_OF = /^(?:ولد|بن|ابن|فرزند|زوی د|son of|s\/o|bin|ibn|walad|ould|fils de|fille de|отец:?)\s+/iu

/**
 * Splits "X ولد Y", "X s/o Y", "X bin Y bin Z" into name, father and grandfather; null where nothing is to be split.
 * "Abu", "Umm" and a bare "bin" at the start are part of a name.
 */
export function splitParents(text: string): { name: string; father: string; grandfather: string | null } | null {
  const parts = text.split(BETWEEN).map((part) => part.trim())
  const [name, father, grandfather, ...more] = parts
  if (name === undefined || father === undefined || name === "" || father === "") return null
  const rest = [grandfather, ...more].filter((part) => part !== undefined && part !== "")
  return { name, father, grandfather: rest[0] ?? null }
}

/** Ben and فرزند are left out: a daughter may be told by them too. */
const TELLS_SON = /^\s+(?:ولد|ابن|زوی د|son of|s\/o|bin|ibn|wald|walad)\s/iu

/** The word that tells a son after a name that was split from its father; empty where none does. */
export function sonsWord({ raw, value }: { readonly raw: string; readonly value: string }): string {
  const rest = raw.startsWith(value) ? raw.slice(value.length) : ""
  return TELLS_SON.exec(rest)?.[0].trim() ?? ""
}

/** A father's cell may repeat the word before him ("ولد عبدالله"): the name alone. */
export function withoutSonOf(text: string): string {
  return text.replace(FIRST_OF, "")
}
