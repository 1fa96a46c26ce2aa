import type { Alignment } from "../names/compare-names.ts"
import { STRONG } from "../names/roles.ts"
import type { Name, Token } from "../names/tokens.ts"
import { isTelling } from "./whole-name.ts"

/** What stands in brackets or quotation marks within a name: `Daoud (Bébo) Zein`, `سعد الله «تور پيكي»`. */
const BRACKETED = /[([]\s*([^()[\]]+?)\s*[)\]]|["«“„]\s*([^"“”«»„]+?)\s*["”»“]/gu
/** Nobody is called by an article alone, as families in capitals have theirs behind them: `ZEIN (el)`. */
const ARTICLE = /^(?:[ae]l|ال)$/iu
/** A by-name has few words. */
const MOST_WORDS = 3

/** By-names that a name's cell has in brackets: words alone, and no father. */
function bracketed(cell: string, read: (text: string) => Name): readonly Name[] {
  const texts = [...cell.matchAll(BRACKETED)].map(([, inBrackets, quoted]) => inBrackets ?? quoted!)
  const plain = texts.filter(
    (text) => /^[\p{L}\p{M}\s'’.-]+$/u.test(text) && !ARTICLE.test(text) && text.split(/\s+/u).length <= MOST_WORDS,
  )
  return plain.map(read).filter(({ tokens, father }) => tokens.length > 0 && father.length === 0)
}

const isOneName = ({ tokens }: Name): boolean => tokens.filter(({ role }) => STRONG[role]).length < 2

/** The words behind a person's own: of what goes with any name, the first stand beside his. */
function behindOwn(tokens: readonly Token[]): readonly Token[] {
  const own = tokens.findIndex(isTelling)
  const rest = own < 0 ? [] : tokens.slice(own + 1)
  const next = rest.findIndex(({ role }) => role !== "weak")
  return next < 0 ? [] : rest.slice(next)
}

/**
 * A name with each of its by-names in the place of the given one (MT855): who is Daoud Zein, called Bébo, is Bébo Zein elsewhere. A by-name of
 * several names is whole by itself.
 *
 * @param aliases the by-names that have a cell of their own
 */
export function calledNames(
  cell: string | undefined,
  name: Name | undefined,
  aliases: readonly Name[],
  read: (text: string) => Name,
): readonly Name[] {
  if (cell === undefined || name === undefined || name.tokens.length === 0) return []
  const inName = bracketed(cell, read)
  const one = [...aliases.filter(({ tokens }) => tokens.length > 0), ...inName].filter(isOneName)
  const whole = inName.filter((byName) => !isOneName(byName))
  if (one.length + whole.length === 0) return []
  const rest = behindOwn(name.tokens)
  return [...one.map(({ tokens }) => [...tokens, ...rest]), ...whole.map(({ tokens }) => tokens)].map((tokens) => ({
    ...name,
    tokens,
  }))
}

/** Whether the first word of a side, which is the by-name, agrees with what is as much: Abu Ali is no Ali. */
export function isCalledSo({ a, b, links }: Alignment, side: "a" | "b"): boolean {
  const lead = (side === "a" ? a : b).findIndex(isTelling)
  return links.some(
    (link) =>
      link[side] === lead &&
      link.nearness === undefined &&
      (a[link.a]!.role === "kunya") === (b[link.b]!.role === "kunya"),
  )
}
