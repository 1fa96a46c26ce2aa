import { foldText } from "../names/fold.ts"
import type { Dependence } from "../plan/types.ts"
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
export function dependencesOf(compared: readonly Compared[]): readonly Dependence[] {
  const ofBirth = ({ heading }: Compared): boolean => BIRTH.test(foldText(heading))
  const places = compared.filter(isPartOfAddress)
  const addresses = [places.filter((column) => !ofBirth(column)), places.filter(ofBirth)]
  return [
    ...together(
      "against",
      compared.filter(({ meaning }) => meaning === "given-name" || meaning === "surname"),
    ),
    ...together(
      "for",
      compared.filter((column) => isOfHome(column) && !ofBirth(column)),
    ),
    ...addresses.flatMap((address) => [...together("against", address), ...together("for", address.filter(isArea))]),
  ]
}

function together(side: Dependence["side"], columns: readonly Compared[]): readonly Dependence[] {
  return columns.length < 2
    ? []
    : [{ side, comparisons: columns.map(({ heading }) => comparisonId(heading)), limit: null }]
}

/** What people of one home have in common, beside its area. */
const IN_HOME: ReadonlySet<ColumnMeaning> = new Set(["surname", "street-number", "address", "phone"])

const isOfHome = (column: Compared): boolean => IN_HOME.has(column.meaning) && !isArea(column)

const BIRTH = /birth|born|تولد|ولاد|میلاد|زیږ|geburt|naissance|nacimiento|nasci|dogum/
/** A state is taken for a category, for there are few. */
const REGION = /^(state|county|country|province|region|ولایت|محافظ)/

const isArea = ({ heading, meaning }: Compared): boolean =>
  meaning === "place" || meaning === "postcode" || REGION.test(foldText(heading))

const isPartOfAddress = (column: Compared): boolean =>
  isArea(column) || column.meaning === "address" || column.meaning === "street-number"
