import { CUT_HALVES, SECOND_OF_CUT } from "../resources/compounds.ts"

const CUT = new RegExp(
  `(?<!\\p{L})([${Object.keys(CUT_HALVES).join("")}])\\s?/\\s?(?=(?:${SECOND_OF_CUT})(?!\\p{L}))`,
  "giu",
)

/** A cell with the first halves of names that Ethiopians cut to a letter written out: G/Mariam is Gebre Mariam. */
export const withWholeHalves = (raw: string): string =>
  raw.includes("/") ? raw.replace(CUT, (_, letter: string) => `${CUT_HALVES[letter.toLowerCase()]!} `) : raw
