import { foldText } from "./fold.ts"
import { KNOWN } from "./unit.ts"

/** Júsufová: what Czech and Slovak hands add to a family's name for a woman, told from the Russian ending by its accent. */
const WOMANS = /(\p{L}{3,})ov(?:á|a\u0301)(?!\p{L})/giu

/** A cell with the family's names of women as men bear them, where they are known so: Yusuf's wife or daughter is Júsufová. */
export const withMensFamilies = (raw: string): string =>
  raw.replace(WOMANS, (written, name: string) => (KNOWN.has(foldText(name)) ? name : written))

/**
 * زهرة: its last letter shows an Arab hand, and there it is read Zahra or Zohra; who ends it in a heh may be Persian and call her Zohreh.
 */
const ARAB_ZAHRA = /(?<!\p{L})(ال)?زهرة(?!\p{L})/gu

/** Fatima's by-name, which the Maghreb writes with the ending of women as often. */
const OF_FATIMA = /(?<=فاطم[ةه] )الزهر[ةه](?!\p{L})/gu

/** A cell with that name as tables have it. */
export const withArabZahra = (raw: string): string =>
  /زهر[ةه]/u.test(raw) ? raw.replace(OF_FATIMA, "الزهراء").replace(ARAB_ZAHRA, "$1زهرهه") : raw
