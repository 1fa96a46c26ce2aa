import { EVIDENCE_WEIGHTS } from "../names/evidence.ts"
import { COSTS } from "../names/letters.ts"
import { COMMON_NAMES } from "../resources/frequencies.ts"
import { ARABIC, LATIN } from "../resources/letters.ts"
import * as NAME_WORDS from "../resources/name-words.ts"
import { PROVINCES } from "../resources/provinces.ts"
import { digestOf } from "./canonical.ts"
import type { PlanTables } from "./types.ts"

/** The digests of this engine's tables. A plan made with others would decide otherwise, so it is refused. */
export const TABLES: PlanTables = {
  letters: digestOf([ARABIC, LATIN, Object.values(COSTS).map((c) => [[...c.sub], [...c.drop], [...c.share]])]),
  words: digestOf({ weights: EVIDENCE_WEIGHTS, ...NAME_WORDS }),
  frequencies: digestOf(COMMON_NAMES),
  places: digestOf(PROVINCES),
}
