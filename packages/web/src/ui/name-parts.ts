/** Longer parts than this may break within: they would not fit into a line of a phone. */
const LONGEST_BOUND = 32

/** A change from Arabic letters to Latin ones, or back, with a space between. */
const SCRIPT_CHANGES =
  /(?<=\p{Script=Arabic}[\p{M}\p{P}]*) (?=\p{Script=Latin})|(?<=\p{Script=Latin}[\p{M}\p{P}]*) (?=\p{Script=Arabic})/gu

/** A name as it stands in the record, in its parts: people write theirs in two scripts, one beside the other. */
export function namePartsOf(name: string): readonly string[] {
  const parts = name.split(" · ").flatMap((part) => part.split(SCRIPT_CHANGES))
  const whole = parts.map((part) => part.trim()).filter((part) => part !== "")
  return whole.length === 0 ? [name] : whole
}

/**
 * The same name for a sentence: lines break between its parts, not within one of them. Two scripts are told apart without a dot,
 * which would hang at the end of a line.
 */
export function boundName(name: string): string {
  const parts = namePartsOf(name)
  const bound = parts.map((part) => (part.length > LONGEST_BOUND ? part : part.replaceAll(" ", "\u00a0")))
  return bound.reduce((before, part, index) => {
    const isSameScript = isArabic(parts[index - 1] ?? "") === isArabic(parts[index] ?? "")
    return isSameScript ? `${before}\u00a0· ${part}` : `${before} ${part}`
  })
}

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text)
