import type { Item, Line } from "./text-line.ts"

/** What people are called by before their names: words for a name, for a man or a woman, and for who is held or missing. Some of these begin names too. */
const ADDRESS =
  /^(?:نام|اسم|الاسم|نوم|name|nom|m\.|mme|mlle|monsieur|madame|ال(?:سيد|أسير|اسير|مفقود|معتقل|محتجز|مختطف|مخطوف|مغيب|موقوف|شهيد)ة?|آقای|خانم)\s+(?=\p{L}{2})/iu
const FEWEST = 3

/** People without such words, where half of the names at least begin with them (IM199): of fewer somebody may be called so. */
export function withoutAddresses(items: ReadonlyMap<Line, Item>): ReadonlyMap<Line, Item> {
  const addressed = [...items.values()].filter(({ said }) => ADDRESS.test(said)).length
  if (addressed < FEWEST || 2 * addressed < items.size) return items
  return new Map([...items].map(([line, item]) => [line, { ...item, said: item.said.replace(ADDRESS, "") }]))
}
