import { blockingKey } from "../compare/blocking-key.ts"
import type { Read } from "../compare/kind.ts"
import type { Cell } from "../record.ts"
import type { Compiled, Part } from "../scoring/compiled.ts"
import { type Database, Integers, NONE } from "./database.ts"
import { type Evidence, evidenceOf } from "./evidence.ts"
import type { Dictionary, Needs } from "./needs.ts"
import { TextNumbers } from "./text-numbers.ts"
import { type GivenTexts, Texts, textAt } from "./texts.ts"

/** The cells of a dictionary by their numbers; and of each, in their order, the value of each comparison and each key. */
export interface Codes {
  readonly cells: Int32Array
  readonly values: readonly Int32Array[]
  readonly keys: readonly Int32Array[]
}

/** Reads the cells of a dictionary and numbers what they mean. */
export async function codesOf(database: Database, query: string, dictionary: Dictionary, coder: Coder): Promise<Codes> {
  const { columns, comparisons, keys } = dictionary
  const cells = new Integers()
  const codes = [...comparisons, ...keys].map(() => new Integers())
  for await (const chunk of database.read(query)) {
    cells.append(chunk.integers(0))
    coder.code(
      dictionary,
      columns.map((_, column) => chunk.texts(column + 1)),
      codes,
    )
  }
  const numbers = codes.map(({ values }) => values)
  return {
    cells: cells.values,
    values: numbers.slice(0, comparisons.length),
    keys: numbers.slice(comparisons.length),
  }
}

/** How a table's text becomes what a record holds: the caller's, who knows the columns. A blank is undefined. */
export type ReadCell = (column: string, text: string) => Cell | undefined

/** What the numbers of a comparison's values mean. */
export interface NumberedValues {
  readonly valueAt: (at: number) => (id: number) => unknown
  /** The evidence of each value that meets itself. */
  readonly ownOf: (at: number) => Int32Array
}

/** What another thread needs to know what numbers mean, comparison by comparison. */
export interface GivenValues {
  readonly texts: readonly GivenTexts[]
  readonly own: readonly Int32Array[]
}

/** Numbers what cells mean: one number for each distinct value of a comparison, and for each distinct key. */
export class Coder implements NumberedValues {
  readonly #compiled: Compiled
  readonly #needs: Needs
  readonly #readCell: ReadCell
  readonly #values: Interned[]
  readonly #read: readonly Read<unknown>[]
  #keys: readonly TextNumbers[]

  constructor(compiled: Compiled, needs: Needs, readCell: ReadCell) {
    this.#compiled = compiled
    this.#needs = needs
    this.#readCell = readCell
    this.#values = compiled.parts.map(() => ({
      numbers: new TextNumbers(),
      values: [],
      texts: new Texts(),
      own: new Integers(),
    }))
    this.#read = compiled.parts.map(({ kind }) => kind.reading?.(compiled.memory) ?? kind.read)
    this.#keys = needs.keys.map(() => new TextNumbers())
  }

  /** The distinct values of a comparison, by number. */
  valuesOf(at: number): readonly unknown[] {
    return this.#values[at]!.values
  }

  valueAt(at: number): (id: number) => unknown {
    const { values } = this.#values[at]!
    return (id) => values[id]
  }

  /** The evidence of each value of a comparison that meets itself: told when it is first asked for. */
  ownOf(at: number): Int32Array {
    const { values, own } = this.#values[at]!
    const part = this.#compiled.parts[at]!
    while (own.length < values.length) own.push(this.#own(part, values[own.length]))
    return own.values
  }

  /**
   * The codes of some cells of a dictionary, which are given in columns: of each the number of its value in each comparison, then of
   * each key.
   */
  code(
    { columns, comparisons, keys }: Dictionary,
    texts: readonly (readonly string[])[],
    into: readonly Integers[],
  ): void {
    const cells: (Cell | undefined)[] = columns.map(() => undefined)
    for (let row = 0; row < texts[0]!.length; row++) {
      for (let at = 0; at < columns.length; at++) cells[at] = this.#readCell(columns[at]!, texts[at]![row]!)
      let column = 0
      for (const at of comparisons) into[column++]!.push(this.#idOf(this.#compiled.parts[at]!, cells, texts, row))
      for (const { at, key } of keys) into[column++]!.push(numberOf(this.#keys[at]!, blockingKey(cells[0], key)))
    }
  }

  #idOf(part: Part, cells: readonly (Cell | undefined)[], texts: readonly (readonly string[])[], row: number): number {
    const value = this.#read[part.at]!(cells)
    if (value === null) return NONE
    const interned = this.#values[part.at]!
    // The cells of a dictionary differ already: to look for values that are alike all the same pays only where they are counted.
    const isNew = part.kind.isOwn && part.kind.frequency === null
    const id = isNew ? interned.values.length : interned.numbers.of(part.kind.keyOf(value))
    if (id < interned.values.length) return id
    interned.values.push(value)
    for (const column of texts) interned.texts.push(column[row]!)
    return id
  }

  #own(part: Part, value: unknown): Evidence {
    return evidenceOf(part, part.kind.compare(value, value, part.comparison), value, value, this.#compiled)
  }

  /** The same numbers under other weights, as a plan has them once it is trained. */
  under(compiled: Compiled): Coder {
    const coder = new Coder(compiled, this.#needs, this.#readCell)
    for (const { at } of compiled.parts) coder.#values[at] = { ...this.#values[at]!, own: new Integers() }
    return coder
  }

  /** The values as another thread takes them. */
  given(): GivenValues {
    return {
      texts: this.#values.map(({ texts }) => texts.given()),
      own: this.#values.map((_, at) => this.ownOf(at).slice()),
    }
  }

  /** Forgets what was only needed while cells were numbered. */
  close(): void {
    for (const interned of this.#values) interned.numbers = new TextNumbers()
    this.#keys = []
  }
}

/** NumberedValues that another thread numbered: each is read when it is first asked for. */
export function givenValues({ parts, memory }: Compiled, given: GivenValues, readCell: ReadCell): NumberedValues {
  const readers = parts.map(({ at, kind, comparison: { columns } }) => {
    const [texts, read] = [given.texts[at]!, kind.reading?.(memory) ?? kind.read]
    // Filled at once: values are asked for in any order, and an array with great gaps becomes a slow map.
    const values: unknown[] = Array.from(given.own[at]!, () => undefined)
    return (id: number): unknown => {
      values[id] ??= read(columns.map((column, place) => readCell(column, textAt(texts, id * columns.length + place))))
      return values[id]
    }
  })
  return { valueAt: (at) => readers[at]!, ownOf: (at) => given.own[at]! }
}

interface Interned {
  numbers: TextNumbers
  readonly values: unknown[]
  /** The cells that each value was first read from. */
  readonly texts: Texts
  readonly own: Integers
}

const numberOf = (numbers: TextNumbers, key: string | null): number => (key === null ? NONE : numbers.of(key))
