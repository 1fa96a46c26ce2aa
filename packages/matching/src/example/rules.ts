import type { MatchingPlan } from "../plan/types.ts"

/** Which rows of the example's lists are looked at together, where not all are: by the name, by father and year of birth, by the document. */
export const EXAMPLE_RULES: MatchingPlan["blocking"] = {
  mode: "rules",
  rules: [
    { name: "name", keys: [{ column: "name", key: "skeleton" }] },
    {
      name: "father, year",
      keys: [
        { column: "father", key: "prefix3" },
        { column: "birth", key: "year" },
      ],
    },
    { name: "document", keys: [{ column: "document", key: "equal" }] },
  ],
}
