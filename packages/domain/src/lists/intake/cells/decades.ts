/** Years of a life told by their ten: "in his thirties". */

type Span = { readonly from: number; readonly to: number; readonly isAbout: boolean }

/** Words for a life's ten, in folded form, from the twenties on; the first of each list ends as the word does alone. */
const TENS: ReadonlyMap<string, number> = new Map(
  [
    "dizaine teens",
    "vingtaine twenties عشرینات عشرینیات عشرینی veintena",
    "trentaine thirties ثلاثینات ثلاثینیات ثلاثینی treintena",
    "quarantaine fourties forties اربعینات اربعینیات اربعینی cuarentena",
    "cinquantaine fifties خمسینات خمسینیات خمسینی cincuentena",
    "soixantaine sixties ستینات ستینیات ستینی sesentena",
    "seventies سبعینات سبعینیات سبعینی",
    "eighties ثمانینات ثمانینیات ثمانینی",
  ].flatMap((words, at) => words.split(" ").map((word): [string, number] => [word, 10 * (at + 1)])),
)

/** `la 30aine`, `dans la trentaine`, `in his late 30s`, `mid-thirties`, `في الثلاثينات من العمر`, `Mitte 30`, `30'larında`. */
const TOLD =
  /^(?:(?:dans|in|en|فی)\s+)?(?:(?:la|sa|his|her|their|the)\s+)?(?:(early|mid|middle|late|anfang|mitte|ende|debut|fin)[\s-]+(?:(?:de|of)\s+)?(?:(?:la|sa|his|her|the)\s+)?)?(?:(\d)0\s*['’]?(aines?|taines?|er|s|larinda|lerinde|lu yaslarinda)?|(?:ال)?(\p{L}+))(?:\s+(?:d['’]?\s*)?(?:annees|ans|years|years old|من العمر|من عمره|من عمرها|عاما|سنه))?$/u
/** Which years of the ten: the first, those in the middle, the last. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["early", [0, 3]],
  ["anfang", [0, 3]],
  ["debut", [0, 3]],
  ["mid", [3, 7]],
  ["middle", [3, 7]],
  ["mitte", [3, 7]],
  ["late", [6, 9]],
  ["ende", [6, 9]],
  ["fin", [6, 9]],
])

/** The years of a life that a cell tells by their ten, in folded letters (IM351); null where it does not. */
export function readDecade(folded: string): Span | null {
  const [, part, digit, ending, word] = TOLD.exec(folded.trim()) ?? []
  const ten = word === undefined ? 10 * Number(digit) : TENS.get(word)
  // `30` alone is an age.
  if (
    ten === undefined ||
    Number.isNaN(ten) ||
    ten === 0 ||
    (word === undefined && part === undefined && ending === undefined)
  )
    return null
  const [first, last] = PARTS.get(part ?? "") ?? [0, 9]
  return { from: ten + first, to: ten + last, isAbout: true }
}
