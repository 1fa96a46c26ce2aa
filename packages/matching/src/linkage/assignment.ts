/** One weighted edge between a row of the left side and a row of the right. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly weight: number
}

/** Components above this size are assigned greedily by weight; below it the assignment is the optimum. */
const EXACT = 120

/** Edges in columns: rows of both sides and weights. Of large lists there are too many for an object each. */
export interface EdgeColumns {
  readonly a: Int32Array
  readonly b: Int32Array
  readonly weight: Int32Array
}

/** Edges that are objects, in columns. */
export function columnsOf(edges: readonly Edge[]): EdgeColumns {
  const column = (side: keyof Edge): Int32Array => Int32Array.from(edges, (edge) => edge[side])
  return { a: column("a"), b: column("b"), weight: column("weight") }
}

/** Edges by component: places of the first component's edges, then of the next. A component ends where the next begins. */
interface Grouped {
  readonly places: Int32Array
  /** One more than there are components. */
  readonly starts: readonly number[]
}

/** Groups the edges at some places into connected components, both in the order given. */
function grouped({ a, b }: EdgeColumns, some: Int32Array): Grouped {
  const rows = greatestOf(a, some) + 1
  const parent = new Int32Array(rows + greatestOf(b, some) + 1)
  for (let node = 0; node < parent.length; node++) parent[node] = node
  const root = (node: number): number => {
    let at = node
    while (parent[at] !== at) {
      // Each step halves the way for those who come after.
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  for (const at of some) parent[root(a[at]!)] = root(rows + b[at]!)
  const componentOf = new Int32Array(parent.length).fill(-1)
  const sizes: number[] = []
  for (const at of some) {
    const key = root(a[at]!)
    if (componentOf[key]! < 0) componentOf[key] = sizes.push(0) - 1
    sizes[componentOf[key]!]!++
  }
  const starts = [0]
  for (const size of sizes) starts.push(starts.at(-1)! + size)
  const next = Int32Array.from(starts)
  const places = new Int32Array(some.length)
  for (const at of some) places[next[componentOf[root(a[at]!)]!]!++] = at
  return { places, starts }
}

function greatestOf(column: Int32Array, some: Int32Array): number {
  let most = -1
  for (const at of some) if (column[at]! > most) most = column[at]!
  return most
}

/** Groups edges into connected components, each in the order given. */
export function components(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const { places, starts } = grouped(
    columnsOf(edges),
    Int32Array.from(edges, (_, at) => at),
  )
  return starts.slice(1).map((end, at) => Array.from(places.subarray(starts[at], end), (place) => edges[place]!))
}

function greedy<E extends Edge>(edges: readonly E[]): readonly E[] {
  const [usedA, usedB] = [new Set<number>(), new Set<number>()]
  return [...edges]
    .sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)
    .filter(({ a, b }) => {
      if (usedA.has(a) || usedB.has(b)) return false
      usedA.add(a)
      usedB.add(b)
      return true
    })
}

/** One row of the Hungarian method: extends the assignment by row `row` along a shortest augmenting path. */
function augment(row: number, cost: readonly Int32Array[], u: Int32Array, v: Int32Array, match: Int32Array): void {
  const size = v.length - 1
  const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
  const used = new Uint8Array(size + 1)
  const way = new Int32Array(size + 1)
  match[0] = row
  let j0 = 0
  do {
    used[j0] = 1
    const i0 = match[j0]!
    let delta = Number.POSITIVE_INFINITY
    let j1 = 0
    for (let j = 1; j <= size; j++) {
      if (used[j]) continue
      const reduced = cost[i0 - 1]![j - 1]! - u[i0]! - v[j]!
      if (reduced < least[j]!) {
        least[j] = reduced
        way[j] = j0
      }
      if (least[j]! < delta) {
        delta = least[j]!
        j1 = j
      }
    }
    for (let j = 0; j <= size; j++) {
      if (used[j]) {
        u[match[j]!]! += delta
        v[j]! -= delta
      } else least[j]! -= delta
    }
    j0 = j1
  } while (match[j0] !== 0)
  while (j0 !== 0) {
    match[j0] = match[way[j0]!]!
    j0 = way[j0]!
  }
}

/** The one-to-one assignment of greatest total weight in one component; nobody is paired below weight `floor`. Ties by row. */
function exact<E extends Edge>(edges: readonly E[], floor: number): readonly E[] {
  const rows = [...new Set(edges.map((e) => e.a))].sort((x, y) => x - y)
  const cols = [...new Set(edges.map((e) => e.b))].sort((x, y) => x - y)
  // One idle column for each row: staying alone costs nothing.
  const size = cols.length + rows.length
  const cost = rows.map(() => new Int32Array(size))
  const byCell = new Map<number, E>()
  const [rowAt, colAt] = [new Map(rows.map((r, i) => [r, i])), new Map(cols.map((c, i) => [c, i]))]
  for (const edge of edges) {
    const [i, j] = [rowAt.get(edge.a)!, colAt.get(edge.b)!]
    cost[i]![j] = -Math.max(0, edge.weight - floor + 1)
    byCell.set(i * size + j, edge)
  }
  const match = new Int32Array(size + 1)
  const [u, v] = [new Int32Array(rows.length + 1), new Int32Array(size + 1)]
  for (let row = 1; row <= rows.length; row++) augment(row, cost, u, v, match)
  const out: E[] = []
  for (let j = 1; j <= size; j++) {
    const edge = match[j] ? byCell.get((match[j]! - 1) * size + j - 1) : undefined
    if (edge) out.push(edge)
  }
  return out
}

/** Where all edges meet in one row, as nearly always, only one of them can stand: the heaviest, ties by row. Null where they do not. */
function onlyOneOf({ a, b, weight }: EdgeColumns, places: Int32Array): number | null {
  let best = places[0]!
  const [row, other] = [a[best]!, b[best]!]
  let [isOfA, isOfB] = [true, true]
  for (const at of places) {
    isOfA &&= a[at] === row
    isOfB &&= b[at] === other
    if (!isOfA && !isOfB) return null
    if ((weight[at]! - weight[best]! || a[best]! - a[at]! || b[best]! - b[at]!) > 0) best = at
  }
  return best
}

/**
 * Assigns one to one, maximising the total weight above `floor` per connected component. Gives the places of the edges that stand.
 * Deterministic.
 */
export function assignPlaces(columns: EdgeColumns, floor: number): Int32Array {
  const { a, b, weight } = columns
  const worth = placesWhere(weight, floor)
  const { places, starts } = grouped(columns, worth)
  const out = new Int32Array(worth.length)
  let taken = 0
  for (let at = 1; at < starts.length; at++) {
    const part = places.subarray(starts[at - 1], starts[at])
    const only = onlyOneOf(columns, part)
    if (only !== null) {
      out[taken++] = only
      continue
    }
    const edges = Array.from(part, (place) => ({ place, a: a[place]!, b: b[place]!, weight: weight[place]! }))
    const isLarge = new Set(edges.map((edge) => edge.a)).size > EXACT
    for (const { place } of isLarge ? greedy(edges) : exact(edges, floor)) out[taken++] = place
  }
  return out.slice(0, taken)
}

function placesWhere(weight: Int32Array, floor: number): Int32Array {
  const out = new Int32Array(weight.length)
  let count = 0
  for (let at = 0; at < weight.length; at++) if (weight[at]! >= floor) out[count++] = at
  return out.subarray(0, count)
}
