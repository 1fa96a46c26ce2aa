import type { Line } from "./text-line.ts"

/** `K40-037`, `PLK/101`: letters first, and numbers at the end. */
const CODE = String.raw`(?<stem>\p{L}{1,6}\p{Nd}{0,3}[/_-])\p{Nd}{1,6}`
const IN_BRACKETS = new RegExp(String.raw`[([]\s?(?<code>${CODE})\s?[)\]]`, "gu")
const AT_BEGINNING = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?<code>${CODE})(?:\s?[\])]\s*[:.–—-]?|\s*[:.]|\s[–—-])\s+(?=\p{L})`,
  "u",
)

/** Codes of one kind from which on they are known to count, and of all. */
const [FEWEST_OF_STEM, FEWEST] = [3, 5]

/** Where a code stands: before what it counts, or behind it at the end of a line. */
type Place = "first" | "within" | "last"
type Found = {
  readonly place: Place
  readonly code: string
  readonly stem: string
  readonly from: number
  readonly to: number
}

/**
 * Lines with each person on one of his own, his code first (IM200), where a letter counts people by codes of several kinds or in several places: at the beginnings
 * of lines, in brackets before a sentence of a paragraph, and in brackets at the ends of lines. Codes are known by what they begin with, as people share it, and
 * each has one of his own. Others as they are.
 */
export function apartByCodes(lines: readonly Line[]): readonly Line[] {
  const all = lines.map(({ text }) => codesIn(text))
  const known = knownOf(all.flat())
  const foundAt = all.map((codes) => codes.filter((found) => known.has(found)))
  const places = new Set([...known].map(({ place }) => place))
  if (known.size < FEWEST || (places.size === 1 && !places.has("within"))) return lines
  let last = 0
  return lines.flatMap((line, at) =>
    partsOf(line.text, foundAt[at]!).map((text): Line => {
      last = Math.max(last + 1, line.row)
      return { ...line, row: last, text }
    }),
  )
}

function codesIn(text: string): readonly Found[] {
  const first = AT_BEGINNING.exec(text)
  const start: Found[] =
    first === null
      ? []
      : [{ place: "first", code: first.groups!.code!, stem: first.groups!.stem!, from: 0, to: first[0].length }]
  const others = [...text.matchAll(IN_BRACKETS)].flatMap(({ index, 0: { length }, groups }): Found[] => {
    const to = index + length
    if (index < (start[0]?.to ?? 0)) return []
    const isLast = /^[\s.]*$/u.test(text.slice(to)) && /\p{L}/u.test(text.slice(0, index))
    const isWithin = /^\s+\p{L}/u.test(text.slice(to)) && /(?:^|[.;:!?])\s*$/u.test(text.slice(0, index))
    const place = isLast ? "last" : isWithin ? "within" : null
    return place === null ? [] : [{ place, code: groups!.code!, stem: groups!.stem!, from: index, to }]
  })
  return [...start, ...others]
}

/** The codes that count people: of several that begin alike each once. What is named again elsewhere is told of another. */
function knownOf(all: readonly Found[]): ReadonlySet<Found> {
  const first = new Set(all.filter(({ place }) => place === "first").map(({ code }) => code))
  const own = all.filter(({ place, code }) => place === "first" || !first.has(code))
  const byStem = new Map<string, Found[]>()
  for (const found of own) (byStem.get(found.stem) ?? byStem.set(found.stem, []).get(found.stem)!).push(found)
  const isOwn = (each: readonly Found[]): boolean =>
    each.length >= FEWEST_OF_STEM && new Set(each.map(({ code }) => code)).size === each.length
  return new Set([...byStem.values()].filter(isOwn).flat())
}

/** A line parted where people begin, each behind his code; what stands before the first is a line too. */
function partsOf(text: string, codes: readonly Found[]): readonly string[] {
  const parts: string[] = []
  let from = 0
  let code: string | null = null
  const end = (to: number): void => {
    const said = text.slice(from, to).replace(/^[\s*•·–—-]+(?=\p{L})|[\s،,–—-]+$/gu, "")
    if (said !== "") parts.push(code === null ? said : `${code}: ${said}`)
    code = null
  }
  if (codes.length === 0) return [text]
  for (const found of codes) {
    if (found.place === "last") {
      if (code === null) code = found.code
      end(found.from)
    } else {
      end(found.from)
      code = found.code
    }
    from = found.to
  }
  if (code !== null) end(text.length)
  return parts
}
