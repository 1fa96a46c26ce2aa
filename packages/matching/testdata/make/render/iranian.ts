import { pashtoSounds } from "./dialect.ts"
import type { LatinConvention } from "./latin-letters.ts"

/** A clerk from Tehran: gh for q, v for w, e and o for short i and u, ou or oo for long u, -ollah, -oddin, -zadeh. */
export const IRANIAN: LatinConvention = (by) => ({
  letters: {
    ...pashtoSounds(by, { sh: "sh", kh: "kh", zh: "zh", g: "g", j: "j" }),
    θ: "s",
    ð: "z",
    ḍ: "z",
    ẓ: "z",
    ħ: "h",
    ṣ: "s",
    ṭ: "t",
    x: "kh",
    š: "sh",
    č: "ch",
    ž: "zh",
    ɣ: "gh",
    q: by.percent(85) ? "gh" : "q",
    w: "v",
    ʔ: "",
    i: "e",
    u: "o",
    a: "a",
    ə: "a",
    ā: [
      ["a", 93],
      ["aa", 7],
    ],
    â: "a",
    á: "a",
    ī: by.percent(15) ? "ee" : "i",
    ē: "i",
    ay: [
      ["ey", 45],
      ["ei", 35],
      ["ay", 20],
    ],
    aw: [
      ["ow", 45],
      ["o", 30],
      ["av", 25],
    ],
    ū: by.weighted([
      ["ou", 40],
      ["oo", 30],
      ["u", 30],
    ]),
    ō: by.weighted([
      ["ou", 40],
      ["oo", 30],
      ["u", 30],
    ]),
  },
  doubledPercent: 40,
  finalA: [
    ["eh", 75],
    ["e", 10],
    ["a", 15],
  ],
  ay: [
    ["i", 45],
    ["ai", 35],
    ["ay", 20],
  ],
  əy: [
    ["i", 50],
    ["ai", 50],
  ],
  ayn: [
    ["", 45],
    ["'", 20],
    ["a", 35],
  ],
  abd: [
    ["ol", 50],
    ["ol ", 35],
    ["ul ", 15],
  ],
  article: [
    ["ol", 65],
    ["ol-", 35],
  ],
  allah: [
    ["ollah", 85],
    ["ullah", 15],
  ],
  nisba: [
    ["al-", 50],
    ["", 50],
  ],
  sunPercent: 60,
  seam: [55, 5, 40],
  seams: { zay: [90, 0, 10], xēl: [45, 5, 50], zāda: [55, 0, 45] },
  endings: {
    ðū: "zo",
    zay: [
      ["zai", 50],
      ["zaei", 20],
      ["zi", 30],
    ],
    xēl: "kheil",
    zāda: [
      ["zadeh", 80],
      ["zade", 20],
    ],
  },
  protheticPercent: 70,
})
