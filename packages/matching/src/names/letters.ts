/**
 * The skeleton alphabet: one ASCII byte per sound class. Written from general knowledge of the scripts
 * and of French, German, Turkish and English spelling conventions. The costs within a script were set by hand; those across scripts
 * by logistic regression over the alignments of name tokens with their nearest other tokens (google/transliteration, Apache-2.0,
 * and Wikidata, CC0; half of the tokens was held out; and invented names drawn by the rules of the authored set), by whether a letter
 * begins its word, ends it or stands inside, and never far from what the scripts' sounds make likely.
 * `%` stands for Abd-, `@` for -ullah, `&` for -uddin: each is one unit of a name, however it is joined or spelt.
 */
export const ARABIC: Readonly<Record<string, string>> = {
  ق: "q",
  ک: "k",
  گ: "g",
  غ: "G",
  خ: "X",
  ښ: "x",
  ه: "h",
  ح: "H",
  ش: "S",
  چ: "C",
  ج: "J",
  ژ: "j",
  ږ: "R",
  ث: "T",
  ذ: "D",
  ض: "V",
  ظ: "Z",
  س: "s",
  ص: "c",
  څ: "Q",
  ز: "z",
  ځ: "K",
  ت: "t",
  ط: "6",
  ټ: "t",
  د: "d",
  ډ: "d",
  ب: "b",
  پ: "p",
  ف: "f",
  و: "w",
  ی: "y",
  م: "m",
  ن: "n",
  ڼ: "n",
  ل: "l",
  ر: "r",
  ړ: "r",
  ا: "A",
  ع: "3",
  ء: "2",
}

/** Latin graphemes, longest first; single letters that are not listed stand for themselves. */
export const LATIN: readonly (readonly [string, string])[] = [
  ["dsch", "J"],
  ["tsch", "C"],
  ["sch", "S"],
  ["tch", "C"],
  ["dzh", "J"],
  ["dj", "J"],
  ["zh", "J"],
  ["kh", "X"],
  ["gh", "G"],
  ["sh", "S"],
  ["ch", "C"],
  ["th", "T"],
  ["dh", "D"],
  ["ph", "f"],
  ["ck", "k"],
  ["ou", "u"],
  ["oo", "u"],
  ["ee", "i"],
  ["dz", "z"],
  ["ts", "s"],
  ["j", "J"],
  ["x", "X"],
  ["v", "W"],
  ["w", "W"],
  ["y", "Y"],
  ["c", "k"],
]

/** How two skeletons are compared: Latin with Latin, Arabic with Arabic (strict), across scripts (tolerant). */
export type Mode = "LL" | "AA" | "AL"

/** Substitution costs in hundredths: `pq:25`. Everything else costs 100. */
const LATIN_COSTS =
  "ae8 ei6 ai20 ou5 ao12 au35 iu40 eo25 eu30 io35 Wu5 Wo10 Yi5 Ye10 Ya30 kq5 qg20 qG15 gG10 kg40 kX30 Xh20 kG40 CS10 CX20 Ck40 CJ35 Ss30 SJ50 Jg20 Jz35 JY40 JC35 Tt15 Ts20 Dd15 Dz10 TD25 Tz35 sz40 zd35 td40 bp35 Wb40 Wf35 pf40 mn70 hX20 qX30"
const ARABIC_COSTS =
  "kq55 kg15 gG25 gJ30 gq45 Gq60 GX70 Xx10 Sx10 Hh45 sc45 sT45 cT55 zD45 zZ45 zV55 DZ40 VZ35 Dd45 Kz5 KJ20 KX40 QC10 Qs15 QT30 jJ40 jz40 Rj5 Rg5 CS50 CJ40 t660 pb25 tT45 bt65 bn70 nt70 by70 nT70 JH65 JX65 HX55 rz60 Ss60 cV60 6Z60 3G60 fq65 A320 A225 EA0 E320 E225 yE90 wE95 hE60 y230 w230 hA60 ht50 3220 yA97 wA97 wy97"
const CROSS_COSTS = `
2a0 2e0 2i0 2u4 3a16 3e9 3i17 3o4 3u17 6T9 6d46 6t1 AW52 AY37 Aa9 Ae44 Ai80 Ao32 Au38 CJ24 CS2 Cs30 DT9 Dd2 Dz13 EY10
Ea1 Ee1 Ei0 Eo8 Eu2 Gg8 Gk39 Gq26 Gr36 HX4 Hh3 JC21 JG28 JY35 Jg1 Jz28 KJ10 Kd24 Kz0 QC7 QS14 Qs0 Qz24 RG0 RJ0 Rg0 SC3
SX29 Ss11 Ts18 Tt3 Tz31 VD13 Vd0 Vt38 Vz14 XC21 XG35 XJ66 Xh4 Xk36 ZD16 ZT27 Zd23 Zz15 bW7 bp8 cS50 cT54 cs7 cz46 dD14
dt51 fW5 fp27 gG10 gJ28 gk28 hX29 ha13 he24 hi71 ht18 jJ0 jS28 jz7 kC32 kX64 kg33 kq22 mn25 nm39 pb21 pf28 qG11 qg8
qk11 sS26 sT49 sz15 tT8 td38 wW1 wa83 wb25 we74 wf17 wi81 wo0 wu2 xS0 xX0 xh21 yY0 ya70 ye13 yi5 yu72 zD36 zJ31 zs13`
/** The same where both letters begin their words, and where both end them, as far as it is otherwise there. */
const CROSS_FIRST = `
3a6 3e2 3i10 3o1 3u6 CS16 Dz5 Ee8 Eu8 Gk54 Gq20 HX16 Hh0 Ss14 Vz7 Xh10 Xk44 Zz3 bp17 cS35 cT38 dt42 he19 hi63 kX46
kg20 kq32 mn69 nm83 qG17 qg5 sT45 td35 wa58 wb30 ya47`
const CROSS_LAST = `
2i9 3i4 6d38 AY45 Aa2 Ae27 Ai67 Au29 Gg29 Hh0 SC8 Ts37 VD2 bp25 cS35 dt25 ha1 he2 hi59 ht13 kq7 nm69 qg5 sT46 td44
wa63 we49 wi61 yY3 ya60 ye21 yu38`

/** Cost of dropping a letter, in hundredths, by mode; consonants that are not listed cost 100. */
const DROPS: Readonly<Record<Mode, Readonly<Record<string, number>>>> = {
  LL: { a: 20, e: 20, i: 22, o: 25, u: 25, h: 32, W: 45, Y: 25, "%": 115, "@": 90, "&": 90 },
  AA: { "2": 10, A: 95, E: 95, w: 95, y: 95, "3": 95, h: 80 },
  AL: {
    "%": 115,
    "&": 60,
    "2": 4,
    "3": 9,
    "@": 63,
    A: 43,
    E: 31,
    H: 53,
    W: 66,
    Y: 42,
    a: 20,
    b: 67,
    e: 11,
    h: 41,
    i: 23,
    l: 63,
    m: 66,
    n: 58,
    o: 13,
    s: 61,
    t: 59,
    u: 18,
    w: 64,
    y: 63,
  },
}

/** Across scripts, where the letter begins its word, and where it ends it: a vowel there is written. */
const CROSS_DROPS_FIRST: Readonly<Record<string, number>> = {
  E: 41,
  H: 41,
  W: 38,
  Y: 29,
  a: 59,
  e: 46,
  h: 73,
  i: 42,
  o: 46,
  u: 33,
  w: 61,
}
const CROSS_DROPS_LAST: Readonly<Record<string, number>> = {
  "2": 0,
  "3": 4,
  A: 51,
  H: 26,
  W: 48,
  Y: 55,
  a: 76,
  h: 73,
  i: 96,
  o: 45,
  u: 23,
  y: 96,
}

/** How much of a word one letter is, in hundredths. */
const SHARES: Readonly<Record<Mode, Readonly<Record<string, number>>>> = {
  LL: { a: 35, e: 35, i: 35, o: 35, u: 35, h: 70, Y: 60, W: 80, "%": 40, "@": 40, "&": 40 },
  AA: { "2": 20, "%": 40, "@": 40, "&": 40 },
  AL: {
    a: 22,
    e: 22,
    i: 25,
    o: 25,
    u: 25,
    A: 45,
    E: 45,
    w: 70,
    y: 65,
    "3": 20,
    "2": 10,
    h: 70,
    Y: 60,
    "%": 40,
    "@": 40,
    "&": 40,
  },
}

/** What edits cost at one place of a word, over bytes below 128. */
export interface EditCosts {
  readonly sub: Uint8Array
  readonly drop: Uint8Array
}

/** A compiled cost table; by itself it says the least that an edit costs at any place. */
export interface Costs extends EditCosts {
  readonly share: Uint8Array
  readonly inside: EditCosts
  readonly first: EditCosts
  readonly last: EditCosts
}

type Table = readonly [substitutions: string, drops: Readonly<Record<string, number>>]

function editCosts(mode: Mode, tables: readonly Table[]): EditCosts {
  const sub = new Uint8Array(128 * 128).fill(100)
  const drop = new Uint8Array(128).fill(100)
  for (let i = 0; i < 128; i++) sub[i * 128 + i] = 0
  for (const [text, drops] of tables) {
    for (const [, x, y, cost] of text.matchAll(/(\S)(\S)(\d+)(?=\s|$)/gu)) {
      const [p, q, c] = [x!.charCodeAt(0), y!.charCodeAt(0), Number(cost)]
      // Across scripts the first letter is the Arabic one; within a script the table is symmetric.
      sub[p * 128 + q] = c
      if (mode !== "AL") sub[q * 128 + p] = c
    }
    for (const [letter, cost] of Object.entries(drops)) drop[letter.charCodeAt(0)] = cost
  }
  return { sub, drop }
}

function compile(mode: Mode, inner: Table, outer?: { readonly first: Table; readonly last: Table }): Costs {
  const share = new Uint8Array(128).fill(100)
  for (const [letter, part] of Object.entries(SHARES[mode])) share[letter.charCodeAt(0)] = part
  const inside = editCosts(mode, [inner])
  if (outer === undefined) return { ...inside, share, inside, first: inside, last: inside }
  const [first, last] = [editCosts(mode, [inner, outer.first]), editCosts(mode, [inner, outer.last])]
  const least = (of: (costs: EditCosts) => Uint8Array): Uint8Array =>
    of(inside).map((cost, at) => Math.min(cost, of(first)[at]!, of(last)[at]!))
  return { sub: least(({ sub }) => sub), drop: least(({ drop }) => drop), share, inside, first, last }
}

/** The three cost tables. In `AL` the first skeleton is the Arabic-script one. */
export const COSTS: Readonly<Record<Mode, Costs>> = {
  LL: compile("LL", [LATIN_COSTS, DROPS.LL]),
  AA: compile("AA", [ARABIC_COSTS, DROPS.AA]),
  AL: compile("AL", [CROSS_COSTS, DROPS.AL], {
    first: [CROSS_FIRST, CROSS_DROPS_FIRST],
    last: [CROSS_LAST, CROSS_DROPS_LAST],
  }),
}

/** The lenient class of each letter for keys; letters that are not listed (vowels, weak letters) fall away. */
export const KEY_CLASS: Readonly<Record<string, string>> = {
  q: "k",
  k: "k",
  g: "k",
  G: "k",
  X: "k",
  x: "S",
  R: "k",
  C: "S",
  S: "S",
  J: "J",
  j: "J",
  T: "s",
  D: "z",
  V: "z",
  Z: "z",
  s: "s",
  c: "s",
  Q: "s",
  z: "z",
  K: "z",
  t: "t",
  "6": "t",
  d: "t",
  b: "b",
  p: "b",
  f: "f",
  m: "m",
  n: "n",
  l: "l",
  r: "r",
  "%": "%",
  "@": "@",
  "&": "&",
}
