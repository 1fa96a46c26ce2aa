import { foldText } from "../names/fold.ts"
import type { Dependence, MatchingPlan } from "../plan/types.ts"
import type { ColumnMeaning } from "./recognise-column.ts"

/** The id of a column's comparison: the waterfall has parts of its own names. */
export function comparisonId(heading: string): string {
  return heading === "prior" || heading === "frequency" ? `column ${heading}` : heading
}

/** A column that is compared. */
interface Compared {
  readonly heading: string
  readonly meaning: ColumnMeaning
}

/**
 * Which comparisons of a table may depend on one another; how much they do is learnt. Given name and surname are exchanged together. The columns of one address change together when somebody moves; and who lives in
 * one suburb has its postcode and its state too. People of one home have a surname, an address and perhaps a telephone in common. A
 * place of birth is a place of its own.
 */
export function dependencesOf(
  compared: readonly Compared[],
  assignment: MatchingPlan["assignment"],
): readonly Dependence[] {
  const ofBirth = ({ heading }: Compared): boolean => BIRTH.test(foldText(heading))
  const names = compared.filter(({ meaning }) => meaning === "given-name" || meaning === "surname")
  const places = compared.filter(isPartOfAddress)
  const [address, birth] = [places.filter((column) => !ofBirth(column)), places.filter(ofBirth)]
  const area = address.filter(isArea)
  const inHome = compared.filter((column) => isOfHome(column) && !ofBirth(column))
  // Where little is said of a home, its area is what its people have in common beside a surname, if more than a given name tells them apart,
  // and if the lists show it: until then either stands alone.
  const isByArea =
    inHome.length === 1 &&
    area.length > 0 &&
    assignment === "one-to-one" &&
    compared.some(({ meaning }) => OF_ONE_PERSON.has(meaning))
  return [
    ...together("against", names),
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

/** What people of one home have in common, beside its area. */
const IN_HOME: ReadonlySet<ColumnMeaning> = new Set(["surname", "street-number", "address", "phone"])

/** What people of one home do not share. */
const OF_ONE_PERSON: ReadonlySet<ColumnMeaning> = new Set(["birth-date", "birth-year", "age", "identifier", "email"])

const isOfHome = (column: Compared): boolean => IN_HOME.has(column.meaning) && !isArea(column)

const BIRTH = /birth|born|تولد|ولاد|میلاد|زیږ|geburt|naissance|nacimiento|nasci|dogum/
/** A state is taken for a category, for there are few. */
const REGION = /^(state|county|country|province|region|ولایت|محافظ)/

const isArea = ({ heading, meaning }: Compared): boolean =>
  meaning === "place" || meaning === "postcode" || REGION.test(foldText(heading))

const isPartOfAddress = (column: Compared): boolean =>
  isArea(column) || column.meaning === "address" || column.meaning === "street-number"
