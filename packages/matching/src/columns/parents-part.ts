import { foldText } from "../names/fold.ts"
import { has, MOST, only, type Part, type Sources } from "./parts.ts"
import { cellsOf } from "./table.ts"

/** Headings of a column that tells both parents. */
const PARENTS = new RegExp(
  `(?:^| )(?:${"parents?|parentes|rodzic\\p{L}*|eltern|padres|genitori|pais|ouders|foreldre|foraldrar|foraeldre|rodice|rodicia|roditelji|roditeli|batki|orang tua|ortu|wazazi|szulok|vanhemmat|goneis|parinti|parintii|anne baba|ebeveyn"}|الوالدين|والدین|پدر و مادر|مور او پلار)(?: |$)`,
  "u",
)
/** Between the father and the mother, in the languages of registers. */
const BOTH =
  /^(?<father>\S.*?)(?:\s+(?:i|oraz|et|ac|atque|and|und|u|y|e|ed|en|og|och|dan|na|ja|si|și|és|ve|a|и|та|і|й|و|او)\s+|\s*[&+/;]\s*)(?<mother>\S.*)$/iu
/** A mother's own house behind her name, where a word says that it is. */
const BORN =
  /\s*(?:\(?(?:née|nee|geb\.?|geborene|z domu|de domo|z d\.|ur\.|rozená|roz\.|född|født|f\.|nata|natae|урожд\.?|уродж\.?|з дому)\s+)/iu

/** Headings of a mother's own surname. */
const OF_MOTHER =
  /matris|matki|mother.*(maiden|surname|family)|maiden.*mother|madre|mere|mae|mutter|matky|majke|материн|матері|матери|ibu/u

/**
 * Father and mother of one cell, as church books and schools write them: `Toryal i Spina Wruk`. Where the other table tells mothers in one word, what stands behind
 * hers is her own surname, if the other has one column of these.
 */
export function parentsPart({ table, own, others }: Sources): readonly Part[] {
  const [father, mother] = [only(others, "father-name"), only(others, "mother-name")]
  if (father === null || mother === null || has(own, "father-name", "mother-name")) return []
  const holding = own.filter(({ heading }) => {
    if (!PARENTS.test(foldText(heading.replace(/[^\p{L}\p{M}]+/gu, " ")))) return false
    const told = cellsOf(table, heading)
    return told.filter((cell) => BOTH.test(cell)).length > MOST * told.length
  })
  const [whole] = holding
  if (whole === undefined || holding.length > 1) return []
  const from = whole.heading
  const houses = others.filter(
    ({ heading, about }) => about === "" && OF_MOTHER.test(foldText(heading)) && heading !== mother.heading,
  )
  const motherOf = (cell: string): string => BOTH.exec(cell)?.groups?.mother ?? ""
  const named = (name: string): readonly [string, string] => {
    const [told, house = ""] = name.split(BORN)
    const [first = "", ...rest] = told!.split(/\s+/u)
    return mother.isOneWord ? [first, house || rest.join(" ")] : [told!, house]
  }
  return [
    { from, heading: father.heading, meaning: "father-name", make: (cell) => BOTH.exec(cell)?.groups?.father ?? "" },
    { from, heading: mother.heading, meaning: "mother-name", make: (cell) => named(motherOf(cell))[0] },
    ...houses.slice(0, houses.length === 1 ? 1 : 0).map(
      ({ heading }): Part => ({
        from,
        heading,
        meaning: "word",
        make: (cell) => named(motherOf(cell))[1].replace(/\)$/u, ""),
      }),
    ),
  ]
}
