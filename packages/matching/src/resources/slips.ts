/**
 * Which letters a slip puts in each other's place: neighbours on a keyboard, letters told apart by dots or a stroke alone, and
 * those that a scanner takes for one another. Rows of US QWERTY and of ISIRI 9147 (Persian) and Arabic (101) keyboards as they
 * are printed; the letters of one outline from general knowledge of the two scripts.
 */

/**
 * Keys in lines of neighbours: rows, and then from the upper row to the middle one and from there to the lower, where each key lies between
 * two of the next row: q a w s e d is such a line. Where z lies differs from keyboard to keyboard.
 */
export const KEY_ROWS = {
  Latn: ["qwertyuiop", "asdfghjkl", "zxcvbnm", "qawsedrftgyhujikolp", "sxdcfvgbhnjmk"],
  Arab: [
    "ضصثقفغعهخحجچ",
    "شسیبلاتنمکگ",
    "ظطزرذدپو",
    "رلایهوزظ",
    "جد",
    "کط",
    "ضشصسثیقبفلغاعتهنخمحکجگچ",
    "شظسطیزبرلذادتپنوم",
    "برلایت",
    "نوم",
    "مزک",
    "کظ",
  ],
} as const

/** Letters of one outline. */
export const LOOK_ALIKES = {
  Latn: ["eco", "il", "mn", "uv", "ao", "hb", "hn", "ft", "gq", "vy", "nr", "rt"],
  Arab: ["بتثپټنی", "جحخچځڅ", "دذډ", "رزژړږو", "در", "سشښ", "صض", "طظ", "عغ", "فقو", "کگل", "هم"],
} as const

/** What a scanner reads for a letter, and the letter; v only where it is no consonant. */
export const SCANNED: readonly (readonly [read: RegExp, letter: string])[] = [
  [/rn/u, "m"],
  [/vv/u, "w"],
  [/cl/u, "d"],
  [/(?<![aeiou])v(?=[^aeiouyv])/u, "u"],
  [/0/u, "o"],
  [/1/u, "l"],
]

/** An outline without its dots that many letters have, and those, the more usual first. */
export const DOTLESS = { outline: "ٮ", letters: "بینتثپ" } as const
