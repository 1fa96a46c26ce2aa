import { foldDigits, foldValue } from "@wasit/domain/words"

/**
 * What tells whether a row is the one somebody looks for: a number finds its row, in any digits; letters find a text, as whatever
 * keyboard of the four languages writes them, and with or without the space within a name. An empty query finds every row.
 */
export function seekRow(query: string): (row: number, texts: readonly (string | null | undefined)[]) => boolean {
  const number = foldDigits(query.trim())
  const wanted = joined(query)
  if (/^\d+$/.test(number)) return (row) => row === Number(number)
  return (_, texts) => wanted === "" || texts.some((text) => joined(text ?? "").includes(wanted))
}

const joined = (text: string): string => foldValue(text).replaceAll(" ", "")
