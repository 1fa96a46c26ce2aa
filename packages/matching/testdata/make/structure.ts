import { type Hand, scriptOfHand } from "./hands.ts"
import { type Person, WEAK } from "./people.ts"
import type { Word } from "./phonemes.ts"
import type { Draw } from "./prng.ts"

/** What of a person a cell shows: by this alone, and the script, it is decided what a reader can know. */
export interface Shown {
  readonly given: readonly Word[]
  readonly tribe: Word | null
  readonly father: readonly Word[] | null
  /** True when a kunya or nickname stands in place of the name. */
  readonly isByname: boolean
}

/** A cell's text, what it shows, and what was done to it. */
export interface Cell {
  readonly text: string
  readonly shown: Shown
  readonly done: readonly string[]
}

/** Which parts a clerk shows. */
export function drawShown(person: Person, by: Draw, wish: { readonly father: number }): Shown {
  if (by.percent(3)) return { given: [], tribe: null, father: null, isByname: true }
  const strong = person.given.filter((word) => !WEAK.has(word))
  const hasWeak = strong.length > 0 && strong.length < person.given.length
  return {
    given: hasWeak && by.percent(20) ? strong : person.given,
    tribe: person.tribe !== null && !by.percent(30) ? person.tribe : null,
    father: by.percent(wish.father) ? person.father.given : null,
    isByname: false,
  }
}

/** Words between a name and the father's; `before` and `after` surround the father where the language does so. */
type SonWords = readonly [before: string, after: string]

/** The words of every hand; two empty ones place the father's name after, with nothing between. */
const SON: Readonly<Record<Hand, readonly SonWords[]>> = {
  prs: [
    ["ولد", ""],
    ["فرزند", ""],
    ["بن", ""],
    ["", ""],
  ],
  "ps-kandahar": [
    ["د", "زوی"],
    ["ولد", ""],
    ["", ""],
  ],
  "ps-peshawar": [
    ["د", "زوی"],
    ["ولد", ""],
    ["", ""],
  ],
  ur: [
    ["ولد", ""],
    ["بن", ""],
  ],
  ar: [
    ["بن", ""],
    ["بن", ""],
    ["ابن", ""],
    ["ولد", ""],
    ["", ""],
  ],
  press: [
    ["son of", ""],
    ["walad", ""],
    ["s/o", ""],
    ["bin", ""],
    ["", ""],
  ],
  survey: [
    ["son of", ""],
    ["s/o", ""],
    ["walad-i", ""],
  ],
  french: [
    ["fils de", ""],
    ["ben", ""],
    ["ould", ""],
    ["", ""],
  ],
  german: [
    ["Sohn des", ""],
    ["bin", ""],
    ["", ""],
  ],
  turkish: [
    ["", "oğlu"],
    ["bin", ""],
  ],
  uzbek: [
    ["", "o'g'li"],
    ["", "ugli"],
  ],
  iranian: [
    ["farzand-e", ""],
    ["valad-e", ""],
    ["bin", ""],
    ["", ""],
  ],
}

/** The same for a daughter. */
const DAUGHTER: typeof SON = {
  prs: [
    ["بنت", ""],
    ["دختر", ""],
  ],
  "ps-kandahar": [
    ["د", "لور"],
    ["بنت", ""],
  ],
  "ps-peshawar": [
    ["د", "لور"],
    ["بنت", ""],
  ],
  ur: [["بنت", ""]],
  ar: [
    ["بنت", ""],
    ["ابنة", ""],
  ],
  press: [
    ["daughter of", ""],
    ["bint", ""],
    ["d/o", ""],
  ],
  survey: [
    ["daughter of", ""],
    ["d/o", ""],
  ],
  french: [
    ["fille de", ""],
    ["bent", ""],
  ],
  german: [
    ["Tochter des", ""],
    ["bint", ""],
  ],
  turkish: [
    ["", "kızı"],
    ["bint", ""],
  ],
  uzbek: [["", "qizi"]],
  iranian: [
    ["dokhtar-e", ""],
    ["bent-e", ""],
  ],
}

type Pen = (word: Word) => string

function withFather(name: string, person: Person, [before, after]: SonWords, pen: Pen): string {
  return [name, before, person.father.given.map(pen).join(" "), after].filter((text) => text !== "").join(" ")
}

function abbreviated(text: string, by: Draw): string {
  const short = by.weighted([
    ["Mohd", 35],
    ["M.", 30],
    ["Md", 15],
    ["Mohd.", 10],
    ["Muh", 10],
  ])
  return text.replace(/^M[oou]u?h?[a-z]*m[aeu]d\b/u, short)
}

/** Puts a cell together: title, given parts, tribe, father, in the clerk's order. */
export function compose(person: Person, shown: Shown, hand: Hand, pen: Pen, by: Draw): Cell {
  const done: string[] = []
  if (shown.isByname) return byname(person, shown, hand, pen, by)
  let name = shown.given.map(pen).join(" ")
  if (scriptOfHand(hand) === "Latn" && shown.given.length > 1 && shown.given[0] === "muħammad" && by.percent(15)) {
    name = abbreviated(name, by)
    done.push("abbreviated")
  }
  if (shown.given.length < person.given.length) done.push("weak-part-dropped")
  const title = person.title !== null && by.percent(40) ? person.title : null
  const tribe = shown.tribe === null ? null : pen(shown.tribe)
  if (person.tribe !== null && tribe === null) done.push("tribe-dropped")
  const isReversed = tribe !== null && shown.father === null && by.percent(10)
  if (tribe !== null) name = isReversed ? reversed(name, tribe, hand, by) : `${name} ${tribe}`
  if (isReversed) done.push("order")
  if (shown.father !== null) {
    const son = by.pick((person.sex === "f" ? DAUGHTER : SON)[hand]!)
    name = withFather(name, person, son, pen)
    done.push(son.join("") === "" ? "father-unmarked" : "father-in-cell")
  }
  if (title !== null) {
    name = title.place === "before" ? `${pen(title.word)} ${name}` : `${name} ${pen(title.word)}`
    done.push("title")
  }
  return noise({ text: name, shown, done }, person, pen, hand, by)
}

function reversed(name: string, tribe: string, hand: Hand, by: Draw): string {
  if (scriptOfHand(hand) === "Arab") return `${tribe} ${name}`
  return by.weighted([
    [`${tribe.toUpperCase()}, ${name}`, 45],
    [`${tribe}, ${name}`, 25],
    [`${tribe.toUpperCase()} ${name}`, 30],
  ])
}

function byname(person: Person, shown: Shown, hand: Hand, pen: Pen, by: Draw): Cell {
  if (by.percent(50)) return { text: pen(person.nickname), shown, done: ["nickname"] }
  const abu = { Arab: ["ابو", "أبو"], Latn: ["Abu", "Abou"] }[scriptOfHand(hand)]
  return { text: `${by.pick(abu)} ${pen(person.kunya)}`, shown, done: ["kunya"] }
}

/** Three cells of a hundred hold what is no name. */
function noise(cell: Cell, person: Person, pen: Pen, hand: Hand, by: Draw): Cell {
  if (!by.percent(3)) return cell
  const place = pen(person.place.names[0]!)
  const isLatin = scriptOfHand(hand) === "Latn"
  const text = by.pick([
    `${cell.text} (${place})`,
    `${cell.text} - ${place}`,
    `"${cell.text}"`,
    isLatin ? `${cell.text}, deceased` : `${cell.text} (${place}`,
  ])
  return { ...cell, text, done: [...cell.done, "noise"] }
}
