import { pashtoSounds } from "./dialect.ts"
import type { LatinConvention } from "./latin-letters.ts"

/** A French field clerk: ch, dj, ou, gh or rh; Abdel and -eddine; final -e where he hears none. */
export const FRENCH: LatinConvention = (by, reading) => {
  const q = by.weighted([
    ["q", 40],
    ["k", 50],
    ["c", 10],
  ])
  return {
    letters: {
      ...pashtoSounds(by, { sh: "ch", kh: "kh", zh: "j", g: "g", j: "dj" }),
      θ: reading === "arab" ? "th" : "s",
      ð: reading === "arab" ? "dh" : "z",
      ḍ: reading === "arab" ? "d" : "z",
      ẓ: reading === "arab" ? "dh" : "z",
      ħ: "h",
      ṣ: by.percent(25) ? "ss" : "s",
      ṭ: "t",
      x: "kh",
      š: "ch",
      č: "tch",
      j: "dj",
      ž: "j",
      ɣ: by.percent(20) ? "rh" : "gh",
      q,
      w: by.percent(60) ? "w" : "ou",
      y: "y",
      ʔ: "",
      i: [
        ["i", 70],
        ["e", 30],
      ],
      u: by.percent(75) ? "ou" : "o",
      a: [
        ["a", 88],
        ["e", 12],
      ],
      ə: "a",
      ay: [
        ["aï", 45],
        ["ay", 35],
        ["ei", 20],
      ],
      aw: [
        ["aou", 45],
        ["ao", 20],
        ["aw", 35],
      ],
      ā: "a",
      â: "a",
      á: "a",
      ī: "i",
      ē: [
        ["e", 60],
        ["i", 40],
      ],
      ū: "ou",
      ō: [
        ["o", 60],
        ["ou", 40],
      ],
    },
    doubledPercent: 45,
    finalA: [
      ["a", 75],
      ["ah", 10],
      ["é", 15],
    ],
    ay: [
      ["aï", 30],
      ["ai", 40],
      ["ay", 30],
    ],
    əy: [
      ["aï", 40],
      ["ai", 40],
      ["ey", 20],
    ],
    ayn: [
      ["", 50],
      ["a", 50],
    ],
    abd: [
      ["el", 55],
      ["oul ", 25],
      ["el ", 20],
    ],
    article: [
      ["oul", 30],
      ["el", 70],
    ],
    allah: [
      ["oullah", 70],
      ["allah", 30],
    ],
    nisba: [
      ["al-", 35],
      ["el-", 25],
      ["El ", 25],
      ["", 15],
    ],
    sunPercent: 70,
    seam: [50, 10, 40],
    seams: { zay: [85, 5, 10], xēl: [55, 5, 40], zāda: [80, 0, 20] },
    endings: {
      ðū: "zou",
      muħammad: [
        ["mohamed", 60],
        ["mohammad", 25],
        ["mouhammad", 15],
      ],
      zay: [
        ["zaï", 35],
        ["zai", 45],
        ["zay", 20],
      ],
      xēl: [
        ["khel", 70],
        ["kheil", 30],
      ],
      zāda: [
        ["zada", 70],
        ["zadé", 30],
      ],
      dīn: [
        ["dine", 80],
        ["din", 20],
      ],
    },
    protheticPercent: 25,
  }
}
