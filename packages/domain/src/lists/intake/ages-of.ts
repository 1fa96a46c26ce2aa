import { type AgesAre, birthOf, DAYS_A_YEAR, type DaySpan } from "./compared-values.ts"
import type { IntakeRow, ListEntry } from "./list-entry.ts"
import { MOST_ROWS, namesakesAmong, nameWords } from "./namesakes.ts"

type Rows = readonly Pick<IntakeRow, "entry">[]

/** Rows with an age and a day of capture, and births of the other list, from which on they tell what the ages are of; and years. */
const [FEWEST_AGES, LEAST_APART, NEARER] = [20, 3, 1.5]

/**
 * What the ages of a list are of, by the births that another tells of the same people: by those of namesakes (IM295), else where years of
 * birth by the one reading or the other come near them in the mean, where most of its people have one (IM92).
 */
export function agesOf(own: Rows, other: Rows, statedOn: number): AgesAre {
  const open = own.map(({ entry }) => entry).filter(isOpen)
  const births = other.map(({ entry }) => entry).filter(({ birth }) => birth?.value)
  const told = byNamesakes(open, births, statedOn)
  if (told !== null) return told
  // The births of a few, where the others have ages, may be those of one office's people.
  const timed = other.filter(({ entry }) => Boolean(entry.birth?.value ?? entry.age?.value)).length
  return 2 * births.length < timed ? "of-list" : byMeans(open, births, statedOn)
}

/** The same of a list that is compared with itself: what its own rows with a birth tell of namesakes, else of people of one time (IM327). */
export function agesWithin(rows: Rows, statedOn: number): AgesAre {
  const entries = rows.map(({ entry }) => entry)
  const [open, births] = [entries.filter(isOpen), entries.filter(({ birth }) => birth?.value)]
  return byNamesakes(open, births, statedOn) ?? (isShownByMeans(open, births, statedOn) ? "of-capture" : "of-list")
}

/** How many times as likely the one reading must be as the other, as a logarithm. */
const SURELY = 3

/** Whether births are far likelier those of people of one age with whom ages are told if these are of each one's capture. */
function isShownByMeans(open: readonly ListEntry[], births: readonly ListEntry[], statedOn: number): boolean {
  if (byMeans(open, births, statedOn) !== "of-capture") return false
  const [told, ofList, ofCapture] = [births, open, open].map((entries, at) =>
    middlesOf(entries, statedOn, at === 2 ? "of-capture" : "of-list"),
  ) as [number[], number[], number[]]
  const variance = varianceOf(told) / told.length + varianceOf(ofCapture) / ofCapture.length
  const [far, near] = [meanOf(ofList) - meanOf(told), meanOf(ofCapture) - meanOf(told)]
  return far ** 2 - near ** 2 >= 2 * SURELY * variance
}

const varianceOf = (days: readonly number[]): number => {
  const mean = meanOf(days)
  return meanOf(days.map((day) => (day - mean) ** 2))
}

const isOpen = ({ birth, age, ageStatedOn, captureDate }: ListEntry): boolean =>
  Boolean(age?.value && captureDate?.value && !birth && !ageStatedOn)

function byMeans(open: readonly ListEntry[], births: readonly ListEntry[], statedOn: number): AgesAre {
  if (open.length < FEWEST_AGES || births.length < FEWEST_AGES) return "of-list"
  const meanBy = (entries: readonly ListEntry[], ages: AgesAre): number => meanOf(middlesOf(entries, statedOn, ages))
  const [told, ofList, ofCapture] = [meanBy(births, "of-list"), meanBy(open, "of-list"), meanBy(open, "of-capture")]
  const isOfCapture =
    ofList - ofCapture > LEAST_APART * DAYS_A_YEAR &&
    Math.abs(ofList - told) - Math.abs(ofCapture - told) > NEARER * DAYS_A_YEAR
  return isOfCapture ? "of-capture" : "of-list"
}

/** The middles of what births and ages tell, in days. */
const middlesOf = (entries: readonly ListEntry[], statedOn: number, ages: AgesAre): number[] =>
  entries.flatMap((entry) => birthOf(entry, statedOn, ages) ?? []).map(({ from, to }) => (from + to) / 2)

const meanOf = (days: readonly number[]): number => days.reduce((sum, day) => sum + day, 0) / days.length

/** Namesakes whose birth only one reading meets: how many must be, and how many times those of the other. */
const [FEWEST_NAMESAKES, TIMES] = [5, 3]
/** Days between two captures that may be one. */
const ONE_CAPTURE = 31

/**
 * By which reading ages meet the births of namesakes who, where both tell it, were captured at one time. Births of strangers are met by
 * the one as by the other.
 */
function byNamesakes(open: readonly ListEntry[], births: readonly ListEntry[], statedOn: number): AgesAre | null {
  const namesakes = namesakesAmong(births.slice(0, MOST_ROWS), nameWords)
  const votes = { "of-list": 0, "of-capture": 0 }
  for (const entry of open.slice(0, MOST_ROWS)) {
    const [ofList, ofCapture] = [birthOf(entry, statedOn, "of-list")!, birthOf(entry, statedOn, "of-capture")!]
    for (const other of namesakes(entry)) {
      if (!mayBeOneCapture(entry, other)) continue
      const born = birthOf(other, statedOn, "of-list")!
      if (meets(born, ofList) !== meets(born, ofCapture)) votes[meets(born, ofList) ? "of-list" : "of-capture"]++
    }
  }
  const [less, more] = [...(["of-list", "of-capture"] as const)].sort((a, b) => votes[a] - votes[b])
  return votes[more!] >= FEWEST_NAMESAKES && votes[more!] >= TIMES * votes[less!] ? more! : null
}

const meets = (one: DaySpan, other: DaySpan, slack = 0): boolean =>
  one.from <= other.to + slack && other.from <= one.to + slack

function mayBeOneCapture({ captureDate: a }: ListEntry, { captureDate: b }: ListEntry): boolean {
  if (!a?.value || !b?.value) return true
  const [one, other] = [a.value, b.value].map(({ fromDay, toDay }) => ({ from: fromDay, to: toDay }))
  return meets(one!, other!, ONE_CAPTURE)
}
