import type { Item, Line } from "./text-line.ts"

/** What people are called by before their names: words for a name, for a man or a woman, and for who is held or missing. Some of these begin names too. */
const ADDRESS =
  /^(?:نام|اسم|الاسم|نوم|name|nom|m\.|mme|mlle|monsieur|madame|ال(?:سيد|أسير|اسير|مفقود|معتقل|محتجز|مختطف|مخطوف|مغيب|موقوف|شهيد)ة?|آقای|خانم)\s+(?=\p{L}{2})/iu
const FEWEST = 3

/** Ranks that are no given names: رائد, عميد and مساعد are. */
const RANK =
  /^((?:جندي|عريف|رقيب|وكيل رقيب|وكيل عريف|نائب عريف|ملازم|نقيب|مقدم|عقيد)(?:\s(?:أول|اول|ثاني|ثان))?)\s+(?!الله|الدين)(?=\p{L}{2,}\s\p{L}{2})/u
const FEWEST_KINDS = 2

/** People without the ranks before their names, where several have different ones (IM207): who is called Jundi or Naqib stands among others without. */
export function withoutRanks(items: ReadonlyMap<Line, Item>): ReadonlyMap<Line, Item> {
  const ranks = [...items.values()].flatMap(({ said }) => RANK.exec(said)?.[1] ?? [])
  if (ranks.length < FEWEST || new Set(ranks).size < FEWEST_KINDS) return items
  return new Map(
    [...items].map(([line, item]) => {
      const [found, rank] = RANK.exec(item.said) ?? []
      return [line, found === undefined ? item : { ...item, said: item.said.slice(found.length), rank: rank! }]
    }),
  )
}

/** People without such words, where half of the names at least begin with them (IM199): of fewer somebody may be called so. */
export function withoutAddresses(items: ReadonlyMap<Line, Item>): ReadonlyMap<Line, Item> {
  const addressed = [...items.values()].filter(({ said }) => ADDRESS.test(said)).length
  if (addressed < FEWEST || 2 * addressed < items.size) return items
  return new Map([...items].map(([line, item]) => [line, { ...item, said: item.said.replace(ADDRESS, "") }]))
}
