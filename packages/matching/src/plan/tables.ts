import { digestOf } from "../canonical.ts"
import { EVIDENCE_WEIGHTS } from "../names/evidence-weights.ts"
import { remembered } from "../remembered.ts"
import * as AFRICANS from "../resources/africans.ts"
import { ARAB_FAMILIES } from "../resources/arab-families.ts"
import { ARAB_NAMES } from "../resources/arab-names.ts"
import * as BALKANS from "../resources/balkans.ts"
import { CENTRAL_ASIANS } from "../resources/central-asians.ts"
import { CLERKS } from "../resources/clerks.ts"
import * as COMPOUNDS from "../resources/compounds.ts"
import { COUNTRIES } from "../resources/countries.ts"
import { DISTRICTS } from "../resources/districts.ts"
import { DISTRICTS_ABROAD } from "../resources/districts-abroad.ts"
import { IRAN } from "../resources/districts-iran.ts"
import { PALESTINE_AND_JORDAN } from "../resources/districts-palestine-jordan.ts"
import { SUDAN_AND_CHAD } from "../resources/districts-sudan-chad.ts"
import { EASTERN_HANDS } from "../resources/eastern-hands.ts"
import * as FOLDS from "../resources/folds.ts"
import { CLASSES } from "../resources/frequencies.ts"
import { GOVERNORATES } from "../resources/governorates.ts"
import { HAN_KINDS, HAN_SYLLABLES } from "../resources/han.ts"
import { HANDS, RESPELLINGS } from "../resources/hands.ts"
import { ISRAELIS } from "../resources/israelis.ts"
import * as KIN_MARKS from "../resources/kin-marks.ts"
import * as LETTER_COSTS from "../resources/letter-costs.ts"
import { NEIGHBOUR_FAMILIES, NEIGHBOURS_BY_LETTER } from "../resources/letter-neighbours.ts"
import {
  ARABIC,
  ASCII_OF,
  CONVENTIONS,
  CYRILLIC_LETTERS,
  KEY_CLASS,
  LATIN,
  MARKED,
  RESPELT,
} from "../resources/letters.ts"
import { MORE_NAMES } from "../resources/more-names.ts"
import * as NAME_WORDS from "../resources/name-words.ts"
import { A_LETTER_APART, IN_O, OF_WEST_AFRICA } from "../resources/names-a-letter-apart.ts"
import { NEAR_FAMILIES } from "../resources/near-families.ts"
import { NEAR_NAMES } from "../resources/near-names.ts"
import { NEIGHBOUR_PROVINCES } from "../resources/neighbour-provinces.ts"
import { NISBAS } from "../resources/nisbas.ts"
import { PROVINCES_OF_PAKISTAN, TEHSILS_OF_PAKISTAN } from "../resources/pakistan.ts"
import { PET_NAMES } from "../resources/pet-names.ts"
import * as PLACE_WORDS from "../resources/place-words.ts"
import { PROVINCES } from "../resources/provinces.ts"
import { FAMILIES } from "../resources/rare-families.ts"
import { MEN } from "../resources/rare-men.ts"
import { WOMEN } from "../resources/rare-women.ts"
import { REGIONS } from "../resources/regions.ts"
import { SAHARANS } from "../resources/saharans.ts"
import * as SLIPS from "../resources/slips.ts"
import { SOUTHERN_HANDS } from "../resources/southern-hands.ts"
import { DEFECTIVE, HEARD_AS, HEARD_AS_A, PLAIN_LETTERS } from "../resources/spellings.ts"
import { BOSNIAN, ETHIOPIAN, KURDISH, TURKISH } from "../resources/spelt-out.ts"
import { STREET_WORDS } from "../resources/street-words.ts"
import { TOWNS_ABROAD } from "../resources/towns-abroad.ts"
import * as TURKS_AND_KURDS from "../resources/turks-and-kurds.ts"
import { UYGHUR_LETTERS, UYGHURS } from "../resources/uyghurs.ts"
import { SEVERAL_IN_LATIN, WEST_AFRICANS } from "../resources/west-africans.ts"
import type { PlanTables } from "./types.ts"

/** What each table holds. */
const CONTENTS: Readonly<Record<keyof PlanTables, () => unknown>> = {
  letters: () => ({
    letters: [ARABIC, LATIN, KEY_CLASS, MARKED, ASCII_OF, CYRILLIC_LETTERS, HAN_SYLLABLES, HAN_KINDS],
    conventions: CONVENTIONS.map(([shown, graphemes]) => [shown.source, graphemes]),
    respelt: RESPELT.map(([written, heard]) => [written.source, heard]),
    respellings: RESPELLINGS.map((each) => each.map(([written, usual]) => [written.source, usual])),
    spellings: [DEFECTIVE, PLAIN_LETTERS, [...HEARD_AS_A], HEARD_AS.map(([written, meant]) => [written.source, meant])],
    costs: { ...LETTER_COSTS },
    folds: { ...FOLDS },
    slips: { ...SLIPS },
  }),
  words: () => ({ weights: EVIDENCE_WEIGHTS, ...NAME_WORDS, ...COMPOUNDS, ...KIN_MARKS, streets: STREET_WORDS }),
  frequencies: () => ({
    names: CLASSES,
    rare: { FAMILIES, MEN, WOMEN },
    hands: [HANDS, ISRAELIS, SAHARANS, UYGHURS, UYGHUR_LETTERS],
    regions: REGIONS,
    nisbas: NISBAS,
    more: MORE_NAMES,
    pets: PET_NAMES,
    near: [
      NEAR_NAMES,
      NEAR_FAMILIES,
      CLERKS,
      CENTRAL_ASIANS,
      SOUTHERN_HANDS,
      WEST_AFRICANS,
      NEIGHBOURS_BY_LETTER,
      NEIGHBOUR_FAMILIES,
      SEVERAL_IN_LATIN,
    ],
    apart: [A_LETTER_APART, OF_WEST_AFRICA, IN_O],
    arabs: [ARAB_NAMES, ARAB_FAMILIES, EASTERN_HANDS],
    spelt: [
      [TURKISH, KURDISH, ETHIOPIAN, BOSNIAN].map((each) => ({ ...each, backVowels: each.backVowels.source })),
      { ...TURKS_AND_KURDS, ...AFRICANS, ...BALKANS },
    ],
  }),
  places: () => ({
    provinces: PROVINCES,
    districts: DISTRICTS,
    districtsAbroad: DISTRICTS_ABROAD,
    iran: IRAN,
    sudanAndChad: SUDAN_AND_CHAD,
    palestineAndJordan: PALESTINE_AND_JORDAN,
    townsAbroad: TOWNS_ABROAD,
    countries: COUNTRIES,
    pakistan: [PROVINCES_OF_PAKISTAN, TEHSILS_OF_PAKISTAN],
    neighbours: NEIGHBOUR_PROVINCES,
    governorates: GOVERNORATES,
    words: { ...PLACE_WORDS },
    streets: STREET_WORDS,
  }),
}

const digest = remembered((table: keyof PlanTables) => `sha256:${digestOf(CONTENTS[table]())}`)

/**
 * The digests of this engine's tables. A plan made with others would decide otherwise, so it is refused. They are computed when a plan
 * is first read or written: a page or a thread that has its plan starts without them.
 */
export const TABLES: PlanTables = {
  get letters() {
    return digest("letters")
  },
  get words() {
    return digest("words")
  },
  get frequencies() {
    return digest("frequencies")
  },
  get places() {
    return digest("places")
  },
}
