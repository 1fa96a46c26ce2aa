/** One weighted edge between a row of the left side and a row of the right. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly weight: number
}

/** Components above this size are assigned greedily by weight; below it the assignment is the optimum. */
const EXACT = 120

/** Groups edges into connected components, each in the order given. */
export function components(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const rows = edges.reduce((most, { a }) => Math.max(most, a + 1), 0)
  const nodes = edges.reduce((most, { b }) => Math.max(most, rows + b + 1), rows)
  const parent = new Int32Array(nodes)
  for (let node = 0; node < nodes; node++) parent[node] = node
  const root = (node: number): number => {
    let at = node
    while (parent[at] !== at) {
      // Each step halves the way for those who come after.
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  for (const { a, b } of edges) parent[root(a)] = root(rows + b)
  const groups: Edge[][] = []
  const placeOf = new Int32Array(nodes).fill(-1)
  for (const edge of edges) {
    const key = root(edge.a)
    const place = placeOf[key]!
    if (place < 0) placeOf[key] = groups.push([edge]) - 1
    else groups[place]!.push(edge)
  }
  return groups
}

function greedy(edges: readonly Edge[]): readonly Edge[] {
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
function exact(edges: readonly Edge[], floor: number): readonly Edge[] {
  const rows = [...new Set(edges.map((e) => e.a))].sort((x, y) => x - y)
  const cols = [...new Set(edges.map((e) => e.b))].sort((x, y) => x - y)
  // One idle column for each row: staying alone costs nothing.
  const size = cols.length + rows.length
  const cost = rows.map(() => new Int32Array(size))
  const byCell = new Map<number, Edge>()
  const [rowAt, colAt] = [new Map(rows.map((r, i) => [r, i])), new Map(cols.map((c, i) => [c, i]))]
  for (const edge of edges) {
    const [i, j] = [rowAt.get(edge.a)!, colAt.get(edge.b)!]
    cost[i]![j] = -Math.max(0, edge.weight - floor + 1)
    byCell.set(i * size + j, edge)
  }
  const match = new Int32Array(size + 1)
  const [u, v] = [new Int32Array(rows.length + 1), new Int32Array(size + 1)]
  for (let row = 1; row <= rows.length; row++) augment(row, cost, u, v, match)
  const out: Edge[] = []
  for (let j = 1; j <= size; j++) {
    const edge = match[j] ? byCell.get((match[j]! - 1) * size + j - 1) : undefined
    if (edge) out.push(edge)
  }
  return out
}

/** Where all edges meet in one row, as nearly always, only one of them can stand: the heaviest, ties by row. Null where they do not. */
function onlyOneOf(edges: readonly Edge[]): Edge | null {
  const { a: row, b: other } = edges[0]!
  if (!edges.every(({ a }) => a === row) && !edges.every(({ b }) => b === other)) return null
  return edges.reduce((best, edge) =>
    (edge.weight - best.weight || best.a - edge.a || best.b - edge.b) > 0 ? edge : best,
  )
}

/** Assigns one to one, maximising the total weight above `floor` per connected component. Deterministic. */
export function assign(edges: readonly Edge[], floor: number): readonly Edge[] {
  const worth = edges.filter((edge) => edge.weight >= floor)
  return components(worth).flatMap((part) => {
    const only = onlyOneOf(part)
    if (only !== null) return [only]
    return new Set(part.map((e) => e.a)).size > EXACT ? greedy(part) : exact(part, floor)
  })
}
