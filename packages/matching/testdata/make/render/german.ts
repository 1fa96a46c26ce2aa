import { pashtoSounds } from "./dialect.ts"
import type { LatinConvention } from "./latin-letters.ts"

/** A German registrar: sch, ch, dsch, tsch; j or y; w. */
export const GERMAN: LatinConvention = (by, reading) => ({
  letters: {
    ...pashtoSounds(by, { sh: "sch", kh: "ch", zh: "sch", g: "g", j: "dsch" }),
    θ: reading === "arab" ? "th" : "s",
    ð: reading === "arab" ? "dh" : "s",
    ḍ: reading === "arab" ? "d" : "z",
    ẓ: "z",
    ħ: "h",
    ṣ: "s",
    ṭ: "t",
    x: by.percent(70) ? "ch" : "kh",
    š: "sch",
    č: "tsch",
    j: "dsch",
    ž: "sch",
    ɣ: by.percent(75) ? "gh" : "g",
    q: by.percent(70) ? "q" : "k",
    w: "w",
    y: by.percent(35) ? "j" : "y",
    ʔ: "",
    i: [
      ["i", 80],
      ["e", 20],
    ],
    u: by.percent(25) ? "o" : "u",
    a: "a",
    ə: "a",
    ay: [
      ["ai", 50],
      ["ei", 30],
      ["ay", 20],
    ],
    aw: "au",
    ā: "a",
    â: "a",
    á: "a",
    ī: by.percent(15) ? "ie" : "i",
    ē: [
      ["e", 70],
      ["i", 30],
    ],
    ū: "u",
    ō: [
      ["o", 75],
      ["u", 25],
    ],
  },
  doubledPercent: 60,
  finalA: [
    ["a", 80],
    ["ah", 20],
  ],
  ay: [
    ["ai", 60],
    ["ei", 25],
    ["ay", 15],
  ],
  əy: [
    ["ai", 70],
    ["ei", 30],
  ],
  ayn: [
    ["", 55],
    ["a", 45],
  ],
  abd: [
    ["ul ", 50],
    ["ul", 35],
    ["el", 15],
  ],
  article: [
    ["ul", 50],
    ["el", 25],
    [" ul-", 25],
  ],
  allah: [
    ["ullah", 80],
    ["ollah", 20],
  ],
  nisba: [
    ["al-", 60],
    ["Al ", 20],
    ["", 20],
  ],
  sunPercent: 50,
  seam: [60, 10, 30],
  seams: { zay: [90, 0, 10], xēl: [60, 10, 30], zāda: [90, 0, 10] },
  endings: {
    ðū: "zu",
    zay: [
      ["zai", 65],
      ["sai", 20],
      ["zay", 15],
    ],
    xēl: [
      ["chel", 55],
      ["khel", 45],
    ],
    zāda: [
      ["zada", 70],
      ["sada", 30],
    ],
  },
  protheticPercent: 15,
})
