import { foldText } from "../names/fold.ts"
import { recogniseColumn } from "../training/recognise-column.ts"
import { readColumn } from "./read-column.ts"
import { type OpenTable, withMeanings } from "./table.ts"

/** Baptisms in the languages of church books, folded. */
const BAPTISM =
  /bapti[sz]|chrzt|chrzc|tauf|bautis|bautiz|battes|batis|batiz|krest|khreshch|kreshch|vaftiz|\bdoop|\bdop|\bdaab|keresztel|krstenj|botez|kaste/

/**
 * The table of a book of baptisms with births: children were baptised within days, so its days of baptism are days of birth where it tells no others, and where they
 * stand without their year, the only column of years is one of births.
 */
export function withBaptisms(table: OpenTable): OpenTable {
  const read = table.columns.map(({ heading, samples, meaning }) => ({
    heading,
    meaning: meaning ?? recogniseColumn(heading, samples),
    isOfBaptism: BAPTISM.test(foldText(heading)),
  }))
  if (read.some(({ meaning }) => meaning === "birth-date" || meaning === "birth-year")) return table
  const baptisms = read.filter(({ isOfBaptism }) => isOfBaptism)
  const [day, another] = baptisms.filter(({ meaning }) => meaning === "date")
  if (day !== undefined && another === undefined) return withMeanings(table, new Map([[day.heading, "birth-date"]]))
  const years = read.filter(({ heading }) => baptisms.length > 0 && readColumn(table, heading).form === "year")
  return years.length === 1 ? withMeanings(table, new Map([[years[0]!.heading, "birth-year"]])) : table
}
