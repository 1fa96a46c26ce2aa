import { foldText } from "../names/fold.ts"

/** A whole name as its two parts; the texts as they are written. */
interface NameParts {
  readonly given: string
  readonly surname: string
}

/** Where a name may be parted, and how much speaks for it. */
interface Parting extends NameParts {
  readonly isGivenFirst: boolean
  readonly score: number
}

/**
 * How whole names are parted into given names and surnames, learnt from the given names and the surnames of another table: by how
 * often a word stands among either, by the order that most of these names have, and a surname of one word where nothing else is known.
 */
export function nameSplitter(
  names: Iterable<string>,
  given: Iterable<string>,
  surnames: Iterable<string>,
): (name: string) => NameParts {
  const [ofGiven, ofSurnames] = [countsOf(given), countsOf(surnames)]
  const [allGiven, allSurnames] = [totalOf(ofGiven), totalOf(ofSurnames)]
  /** For a given name, and against a surname. */
  const leaning = (word: string): number => {
    const [x, y] = [ofGiven.get(word) ?? 0, ofSurnames.get(word) ?? 0]
    return x + y === 0 ? 0 : Math.log(((x + 0.5) / allGiven) * (allSurnames / (y + 0.5)))
  }
  let givenFirst = 0
  for (const name of names) {
    const [best] = partingsOf(name, leaning, 0)
    if (best !== undefined) givenFirst += best.isGivenFirst ? 1 : -1
  }
  const order = givenFirst >= 0 ? IN_ORDER : -IN_ORDER
  return (name) => {
    const [best] = partingsOf(name, leaning, order)
    return best === undefined ? partOfOneWord(name, leaning) : { given: best.given, surname: best.surname }
  }
}

/** What the order of most names, and a surname of one word, count for. */
const [IN_ORDER, ONE_WORD] = [2, 0.5]

function partingsOf(name: string, leaning: (word: string) => number, order: number): readonly Parting[] {
  const words = wordsOf(name)
  const leanings = words.map((word) => leaning(foldText(word)))
  const sum = (from: number, to: number): number => leanings.slice(from, to).reduce((all, each) => all + each, 0)
  const partings: Parting[] = []
  for (let at = 1; at < words.length; at++) {
    const [first, second] = [words.slice(0, at).join(" "), words.slice(at).join(" ")]
    const score = sum(0, at) - sum(at, words.length)
    const ofOne = (length: number): number => (length === 1 ? ONE_WORD : 0)
    partings.push(
      { given: first, surname: second, isGivenFirst: true, score: score + order + ofOne(words.length - at) },
      { given: second, surname: first, isGivenFirst: false, score: -score - order + ofOne(at) },
    )
  }
  return partings.sort((x, y) => y.score - x.score)
}

/** The words of a name, without what is said before it to be polite. */
function wordsOf(name: string): readonly string[] {
  const words = name.split(/[\s,]+/u).filter((word) => word !== "")
  const bare = words.filter((word) => !HONORIFICS.has(foldText(word)))
  return bare.length === 0 ? words : bare
}

const HONORIFICS = new Set(
  "mr mrs ms miss mx dr prof sir madam herr frau fr hr monsieur madame mademoiselle mme mlle sr sra srta don dona sig dott bay bayan sayin pan pani shri smt kumari bapak ibu".split(
    " ",
  ),
)

function partOfOneWord(name: string, leaning: (word: string) => number): NameParts {
  return leaning(foldText(name)) > 0 ? { given: name, surname: "" } : { given: "", surname: name }
}

function countsOf(cells: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const cell of cells)
    for (const word of foldText(cell).split(/[\s-]+/u)) if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const totalOf = (counts: ReadonlyMap<string, number>): number =>
  Math.max(
    1,
    [...counts.values()].reduce((sum, count) => sum + count, 0),
  )
