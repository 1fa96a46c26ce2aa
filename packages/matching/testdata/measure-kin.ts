import { toRecord } from "../src/example/index.ts"
import { DEFAULT_PLAN, type MatchedPair, type MatchRecord, matchLists, planForLists } from "../src/index.ts"

const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"))

/** Bands that pairs of kin and namesakes get. */
interface KinFigures {
  readonly pairs: number
  readonly certain: number
}

/** Relatives and namesakes of a file of pairs, each pair alone with its names and one province in common. */
export function kinWithOneField(pairsText: string): KinFigures {
  // The likeliest case for a mistake: lists so short that little evidence is asked for.
  const plan = planForLists(DEFAULT_PLAN, 1, 1)
  const kin = rowsOf(pairsText).filter(([, , label]) => label === "kin")
  const certain = kin.filter(([a = "", b = ""]) => {
    const record = (id: string, name: string): MatchRecord => ({ id, values: { name, province: "Ghazni" } })
    const { pairs } = matchLists([record("a", a)], [record("b", b)], plan)!
    return pairs[0]?.band === "certain"
  })
  return { pairs: kin.length, certain: certain.length }
}

/** What a run over two lists of all the authored people found: three renderings of each against one by other clerks. */
interface AuthoredLists {
  readonly people: number
  readonly right: number
  readonly certain: number
  readonly wrongCertain: number
}

/** Matches the second rendering of every person with the fifth: one of either script, with all the fields. */
export function matchAuthored(recordsText: string): AuthoredLists {
  const rows = rowsOf(recordsText)
  const list = (ending: string): readonly MatchRecord[] =>
    rows
      .filter(([id = ""]) => id.endsWith(ending))
      .map(([id = "", , , name = "", father = "", grandfather = "", province = "", district = "", birth = ""]) =>
        toRecord({ id, name, father, grandfather, province, district, birth, document: "", captured: "" }),
      )
  const [a, b] = [list(".2"), list(".5")]
  const { pairs } = matchLists(a, b, planForLists(DEFAULT_PLAN, a.length, b.length))!
  const person = (id: string): string => id.slice(0, id.indexOf("."))
  const isRight = (pair: MatchedPair): boolean => person(pair.a) === person(pair.b)
  return {
    people: a.length,
    right: pairs.filter(isRight).length,
    certain: pairs.filter(({ band }) => band === "certain").length,
    wrongCertain: pairs.filter((pair) => pair.band === "certain" && !isRight(pair)).length,
  }
}
