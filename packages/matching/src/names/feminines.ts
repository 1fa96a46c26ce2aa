import { foldText } from "./fold.ts"
import { KNOWN } from "./unit.ts"

/** Júsufová: what Czech and Slovak hands add to a family's name for a woman, told from the Russian ending by its accent. */
const WOMANS = /(\p{L}{3,})ov(?:á|a\u0301)(?!\p{L})/giu

/** A cell with the family's names of women as men bear them, where they are known so: Yusuf's wife or daughter is Júsufová. */
export const withMensFamilies = (raw: string): string =>
  raw.replace(WOMANS, (written, name: string) => (KNOWN.has(foldText(name)) ? name : written))
