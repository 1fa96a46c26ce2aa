import { pashtoSounds } from "./dialect.ts"
import type { LatinConvention } from "./latin-letters.ts"

/** The Afghan English press: sh, kh, gh, q; ee and oo or i and u; Dari e and o for short i and u, or not. */
export const PRESS: LatinConvention = (by, reading) => {
  const isArab = reading === "arab"
  const [longI, longU] = [by.percent(30) ? "ee" : "i", by.percent(25) ? "oo" : "u"]
  const [i, u] = [by.percent(35) ? "e" : "i", by.percent(30) ? "o" : "u"]
  return {
    letters: {
      ...pashtoSounds(by, { sh: "sh", kh: "kh", zh: "zh", g: "g", j: "j" }),
      θ: isArab ? "th" : "s",
      ð: isArab ? "dh" : "z",
      ḍ: isArab ? "d" : "z",
      ẓ: isArab
        ? [
            ["z", 60],
            ["dh", 40],
          ]
        : "z",
      ħ: "h",
      ṣ: "s",
      ṭ: "t",
      x: "kh",
      š: "sh",
      č: "ch",
      ž: "zh",
      ɣ: "gh",
      ʔ: [
        ["", 85],
        ["'", 15],
      ],
      i,
      u,
      a: [
        ["a", 98],
        ["e", 2],
      ],
      ə: "a",
      ay: [
        ["ai", 55],
        ["ay", 25],
        ["ei", 20],
      ],
      aw: [
        ["aw", 50],
        ["au", 30],
        ["ow", 10],
        ["o", 10],
      ],
      ā: [
        ["a", 97],
        ["aa", 3],
      ],
      â: "a",
      á: "a",
      ī: longI,
      ē: [
        ["e", 70],
        ["i", 30],
      ],
      ū: longU,
      ō: [
        ["o", 75],
        ["u", 25],
      ],
    },
    doubledPercent: 65,
    finalA: [
      ["a", 80],
      ["ah", 20],
    ],
    ay: [
      ["ai", 60],
      ["ay", 40],
    ],
    əy: [
      ["ai", 50],
      ["ay", 35],
      ["i", 15],
    ],
    aynI: [
      ["i", 60],
      ["ei", 40],
    ],
    ayn: [
      ["", 35],
      ["a", 40],
      ["'", 25],
    ],
    abd: isArab
      ? [
          [" al-", 35],
          ["ul", 15],
          ["ul ", 30],
          ["el ", 20],
        ]
      : [
          ["ul ", 70],
          ["ul", 30],
        ],
    article: isArab
      ? [
          [" al-", 50],
          ["ul", 25],
          ["el", 25],
        ]
      : [
          ["ul", 60],
          ["-ul-", 15],
          [" ul-", 15],
          ["ul ", 10],
        ],
    allah: isArab
      ? [
          ["allah", 45],
          ["ullah", 35],
          [" Allah", 20],
        ]
      : [
          ["ullah", 80],
          [" Ullah", 20],
        ],
    nisba: [
      ["al-", 65],
      ["Al ", 15],
      ["", 20],
    ],
    sunPercent: 30,
    seam: [55, 5, 40],
    seams: { zay: [92, 2, 6], xēl: [55, 5, 40], zāda: [85, 0, 15], dād: [75, 0, 25] },
    endings: {
      ðū: "zu",
      zay: [
        ["zai", 65],
        ["zay", 30],
        ["zi", 5],
      ],
      xēl: [
        ["khel", 85],
        ["khail", 15],
      ],
      zāda: "zada",
    },
    protheticPercent: 15,
  }
}
