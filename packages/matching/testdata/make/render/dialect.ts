import type { Draw } from "../prng.ts"

/** The sounds of Pashto that Latin spells by dialect, drawn once for a name so that a clerk stays with one dialect. */
export function pashtoSounds(
  by: Draw,
  spelt: { readonly sh: string; readonly kh: string; readonly zh: string; readonly g: string; readonly j: string },
): Readonly<Record<string, string>> {
  const isSouthern = by.percent(55)
  return {
    ʂ: isSouthern
      ? spelt.sh
      : by.weighted([
          [spelt.kh, 78],
          ["x", 22],
        ]),
    ʐ: isSouthern
      ? spelt.zh
      : by.weighted([
          [spelt.g, 75],
          ["gh", 25],
        ]),
    ʣ: isSouthern
      ? by.weighted([
          ["dz", 35],
          ["z", 65],
        ])
      : by.weighted([
          [spelt.j, 60],
          ["z", 40],
        ]),
    ʦ: isSouthern
      ? by.weighted([
          ["ts", 70],
          ["s", 30],
        ])
      : by.weighted([
          ["s", 45],
          ["ch", 55],
        ]),
    ʈ: "t",
    ɖ: "d",
    ɽ: by.weighted([
      ["r", 90],
      ["rr", 10],
    ]),
    ɳ: by.weighted([
      ["n", 85],
      ["rn", 15],
    ]),
    ʰ: "h",
  }
}
