import { foldText } from "../names/fold.ts"
import type { Dependence, MatchingPlan } from "../plan/types.ts"
import { isSecondSurname } from "./headings/second-surnames.ts"
import type { ColumnMeaning } from "./recognise-column.ts"

/** The id of a column's comparison: the waterfall has parts of its own names. */
export function comparisonId(heading: string): string {
  return heading === "prior" || heading === "frequency" ? `column ${heading}` : heading
}

/** A column that is compared, and what stands in it in rows that are the same for all. */
interface Compared {
  readonly heading: string
  readonly meaning: ColumnMeaning
  readonly cells: readonly string[]
}

/**
 * Which comparisons of a table may depend on one another; how much they do is learnt. Given name and surname are exchanged together. The columns of one address change together when somebody moves; and who lives in
 * one suburb has its postcode and its state too. People of one home have a surname, parents, an address and perhaps a telephone in common. A
 * place of birth is a place of its own.
 */
export function dependencesOf(
  compared: readonly Compared[],
  assignment: MatchingPlan["assignment"],
): readonly Dependence[] {
  const ofBirth = ({ heading }: Compared): boolean => BIRTH.test(foldText(heading))
  const names = compared.filter(({ meaning }) => meaning === "given-name" || meaning === "surname")
  const inMail = columnsInMail(compared)
  const places = compared.filter(isPartOfAddress)
  const [address, birth] = [places.filter((column) => !ofBirth(column)), places.filter(ofBirth)]
  const area = address.filter(isArea)
  const named = compared.filter((column) => isOfHome(column) && !ofBirth(column))
  // A comparison depends on others of its side once: beside an address or a telephone a surname is rather the home's than the e-mail's.
  const isHomeTold = named.some(({ meaning }) => meaning !== "surname")
  // Beside a home sisters and brothers share the mother's surname too; without one it is as much one person's as the father's.
  const atHome = isHomeTold ? compared.filter((column) => named.includes(column) || isOfMother(column)) : named
  const ofMail = isHomeTold ? inMail.filter(({ meaning }) => meaning !== "surname") : inMail
  const inHome = isHomeTold ? atHome : atHome.filter((column) => !inMail.includes(column))
  // A home's area is what its people have in common too, beside a surname alone if more than a given name tells them apart, and if the lists
  // show it: until then either stands alone.
  const isByArea =
    inHome.length > 0 &&
    area.length > 0 &&
    (isHomeTold || (assignment === "one-to-one" && compared.some(({ meaning }) => OF_ONE_PERSON.has(meaning))))
  return [
    ...together("against", names),
    ...together("for", ofMail),
    ...together("for", inHome, isByArea ? 1 : 2),
    ...together("against", address),
    ...together("for", area, isByArea ? 1 : 2),
    ...together("against", birth),
    ...together("for", birth.filter(isArea)),
  ]
}

function together(side: Dependence["side"], columns: readonly Compared[], least = 2): readonly Dependence[] {
  return columns.length < least
    ? []
    : [{ side, comparisons: columns.map(({ heading }) => comparisonId(heading)), limit: null }]
}

/** An address by e-mail and the columns of names that it is made of: whoever bears them has a like one, which is no news beyond them. */
function columnsInMail(compared: readonly Compared[]): readonly Compared[] {
  const mail = compared.find(({ meaning }) => meaning === "email")
  if (mail === undefined) return []
  const within = compared.filter((column) => MAY_BE_IN_MAIL.has(column.meaning) && isMadeOf(mail, column))
  // Where nothing else is compared, nothing tells namesakes from one person, nor teaches how much they share.
  return within.length === 0 || within.length + 1 === compared.length ? [] : [...within, mail]
}

const MAY_BE_IN_MAIL: ReadonlySet<ColumnMeaning> = new Set(["full-name", "given-name", "surname"])

/** Whether more than half of the addresses have before their @ a word of three letters or more that stands in the column. */
function isMadeOf(mail: Compared, { cells }: Compared): boolean {
  const rows = mail.cells.flatMap((address, row) => {
    const words = foldText(cells[row] ?? "")
      .split(" ")
      .filter((word) => word.length > 2)
    const own = /^(.+)@/u.exec(address)?.[1]
    return own === undefined || words.length === 0 ? [] : [{ own: foldText(own), words }]
  })
  return 2 * rows.filter(({ own, words }) => words.some((word) => own.includes(word))).length > rows.length
}

/** What people of one home have in common, beside its area. */
const IN_HOME: ReadonlySet<ColumnMeaning> = new Set([
  ...(["surname", "father-name", "mother-name"] as const),
  ...(["street-number", "address", "phone"] as const),
])

/** What people of one home do not share. */
const OF_ONE_PERSON: ReadonlySet<ColumnMeaning> = new Set(["birth-date", "birth-year", "age", "identifier", "email"])

const isOfHome = (column: Compared): boolean => IN_HOME.has(column.meaning) && !isArea(column)

const isOfMother = ({ meaning, heading }: Compared): boolean => meaning === "word" && isSecondSurname(heading)

const BIRTH = /birth|born|تولد|ولاد|میلاد|زیږ|geburt|naissance|nacimiento|nasci|dogum/
/** A state is taken for a category, for there are few. */
const REGION = /^(state|county|country|province|region|ولایت|محافظ)/

const isArea = ({ heading, meaning }: Compared): boolean =>
  meaning === "place" || meaning === "postcode" || REGION.test(foldText(heading))

const isPartOfAddress = (column: Compared): boolean =>
  isArea(column) || column.meaning === "address" || column.meaning === "street-number"
