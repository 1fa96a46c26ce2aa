import type { LatinConvention } from "./latin-letters.ts"
import { PRESS } from "./press.ts"

/** The manner of British surveys and gazetteers: i, u and a alone, nothing doubled, hyphens in constructs. */
export const SURVEY: LatinConvention = (by, reading) => {
  const press = PRESS(by, reading)
  return {
    ...press,
    letters: {
      ...press.letters,
      i: "i",
      u: "u",
      a: "a",
      ā: "a",
      ī: "i",
      ē: "e",
      ū: "u",
      ō: "o",
      ʔ: "",
      ay: "ai",
      aw: "au",
    },
    doubledPercent: 0,
    finalA: "a",
    aynI: "i",
    ayn: [
      ["", 60],
      ["'", 40],
    ],
    abd: [
      ["ul ", 50],
      ["-ul-", 30],
      [" al-", 20],
    ],
    article: [
      ["-ul-", 50],
      ["ul", 50],
    ],
    allah: [
      ["ullah", 60],
      ["ulla", 25],
      ["-ullah", 15],
    ],
    nisba: "al-",
    sunPercent: 45,
    endings: {
      ðū: "zu",
      zay: [
        ["zai", 85],
        ["zi", 15],
      ],
      xēl: [
        ["khel", 75],
        ["khail", 25],
      ],
      zāda: "zada",
    },
    protheticPercent: 5,
  }
}
