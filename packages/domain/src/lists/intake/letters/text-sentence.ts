import type { Line } from "./text-line.ts"

const FEWEST = 5
/** Words of a name before a bracket with a number: in capitals with what stands between them, or Arabic words behind a sign. */
const LATIN = String.raw`\p{Lu}[\p{L}'’-]{1,40}(?:\s(?:\p{Lu}[\p{L}.'’-]{0,40}|(?:al|el|bin|ibn|ben|abu|de|van|von|da|del)(?![\p{L}])(?:-\p{L}{1,40})?)){1,5}`
const ARABIC = String.raw`(?<=(?:^|[:،؛,;])\s*و?)(?!و\s)\p{Script=Arabic}{2,40}(?:\s\p{Script=Arabic}{1,40}){1,5}`
const PERSON = new RegExp(String.raw`(${LATIN}|${ARABIC})\s?\(([^()]{2,160})\)`, "gu")
/** Signs and words for "and" between two. */
const BETWEEN = /^\s*(?:[,،;؛.]\s*)?(?:(?:and|et|y|e|und|و)\s*)?$/iu

/** Lines with each person of a sentence that tells of them in brackets behind their names on one of his own, numbered as they stand (IM197). */
export function apartByBrackets(lines: readonly Line[]): readonly Line[] {
  let number = 0
  return lines.flatMap((line) => {
    const found = [...line.text.matchAll(PERSON)].filter(
      ([, , told]) => /\p{N}{2}/u.test(told!) && /\p{L}/u.test(told!),
    )
    if (found.length < FEWEST) return [line]
    const ends = found.map(({ index, 0: { length } }) => index + length)
    const areFollowing = found.every(
      ({ index }, at) => at === 0 || BETWEEN.test(line.text.slice(ends[at - 1], index).replace(/و$/u, "")),
    )
    if (!areFollowing) return [line]
    const before = line.text.slice(0, found[0]!.index).trim()
    const names = found.map(([, name]) => name!)
    const areJoined = names.slice(1).every((name) => /^و\p{L}/u.test(name))
    const people = found.map(
      ([, name, told], at) => `${++number}) ${at > 0 && areJoined ? name!.slice(1) : name}، ${told}`,
    )
    return [...(before === "" ? [] : [before]), ...people].map(
      (text, at): Line => ({ row: line.row + at, text, indent: line.indent }),
    )
  })
}
