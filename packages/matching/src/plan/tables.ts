import { EVIDENCE_WEIGHTS } from "../names/evidence.ts"
import { ARABIC, COSTS, LATIN } from "../names/letters.ts"
import {
  ARTICLES,
  FATHER_MARKERS,
  FATHERS_AFTER,
  HONORIFICS,
  KUNYA_MARKERS,
  MUHAMMAD_SHORT,
  NOISE,
  RANKS,
  TITLES,
  WEAK,
} from "../names/words.ts"
import { COMMON_NAMES } from "../resources/frequencies.ts"
import { PROVINCES } from "../resources/provinces.ts"
import { digestOf } from "./canonical.ts"
import type { PlanTables } from "./types.ts"

const WORDS = [
  ARTICLES,
  FATHER_MARKERS,
  FATHERS_AFTER,
  HONORIFICS,
  KUNYA_MARKERS,
  MUHAMMAD_SHORT,
  NOISE,
  RANKS,
  TITLES,
  WEAK,
]

/** The digests of this engine's tables. A plan made with others would decide otherwise, so it is refused. */
export const TABLES: PlanTables = {
  letters: digestOf([ARABIC, LATIN, Object.values(COSTS).map((c) => [[...c.sub], [...c.drop], [...c.share]])]),
  words: digestOf([EVIDENCE_WEIGHTS, ...WORDS.map((set) => [...set])]),
  frequencies: digestOf(COMMON_NAMES),
  places: digestOf(PROVINCES),
}
