import { blockingKey } from "../compare/blocking-key.ts"
import type { Read } from "../compare/kind.ts"
import type { Cell } from "../record.ts"
import type { Compiled, Part } from "../scoring/compiled.ts"
import { Integers, NONE } from "./database.ts"
import { type Evidence, evidenceOf } from "./evidence.ts"
import type { Dictionary, Needs } from "./needs.ts"

/** How a table's text becomes what a record holds: the caller's, who knows the columns. A blank is undefined. */
export type ReadCell = (column: string, text: string) => Cell | undefined

/** Numbers what cells mean: one number for each distinct value of a comparison, and for each distinct key. */
export class Coder {
  readonly #compiled: Compiled
  readonly #needs: Needs
  readonly #readCell: ReadCell
  readonly #values: readonly Interned[]
  readonly #read: readonly Read<unknown>[]
  readonly #keys: readonly Map<string, number>[]

  constructor(compiled: Compiled, needs: Needs, readCell: ReadCell) {
    this.#compiled = compiled
    this.#needs = needs
    this.#readCell = readCell
    this.#values = compiled.parts.map(() => ({ byKey: new Map(), values: [], own: new Integers() }))
    this.#read = compiled.parts.map(({ kind }) => kind.reading?.(compiled.memory) ?? kind.read)
    this.#keys = needs.keys.map(() => new Map())
  }

  /** The distinct values of a comparison, by number. */
  valuesOf(at: number): readonly unknown[] {
    return this.#values[at]!.values
  }

  /** The evidence of each value of a comparison that meets itself. */
  ownOf(at: number): Int32Array {
    return this.#values[at]!.own.values
  }

  /**
   * The codes of some rows of a dictionary, whose cells are given in columns: put into the columns of its table of codes, of which
   * the first, the number itself, is the caller's.
   */
  code(
    { columns, comparisons, keys }: Dictionary,
    texts: readonly (readonly string[])[],
    into: readonly Integers[],
  ): void {
    const cells: (Cell | undefined)[] = columns.map(() => undefined)
    for (let row = 0; row < texts[0]!.length; row++) {
      for (let at = 0; at < columns.length; at++) cells[at] = this.#readCell(columns[at]!, texts[at]![row]!)
      let column = 1
      for (const at of comparisons) {
        const id = this.#idOf(this.#compiled.parts[at]!, cells)
        into[column++]!.push(id)
        into[column++]!.push(id === NONE ? 0 : this.#values[at]!.own.at(id))
      }
      for (const { at, key } of keys) into[column++]!.push(keyId(this.#keys[at]!, blockingKey(cells[0], key)))
    }
  }

  #idOf(part: Part, cells: readonly (Cell | undefined)[]): number {
    const value = this.#read[part.at]!(cells)
    if (value === null) return NONE
    const interned = this.#values[part.at]!
    const key = part.kind.keyOf(value)
    const seen = interned.byKey.get(key)
    if (seen !== undefined) return seen
    const id = interned.values.push(value) - 1
    interned.byKey.set(key, id)
    interned.own.push(this.#own(part, value))
    return id
  }

  #own(part: Part, value: unknown): Evidence {
    return evidenceOf(part, part.kind.compare(value, value, part.comparison), value, value, this.#compiled)
  }

  /** The same numbers under other weights, as a plan has them once it is trained. */
  under(compiled: Compiled): Coder {
    const coder = new Coder(compiled, this.#needs, this.#readCell)
    for (const [at, part] of compiled.parts.entries()) {
      const interned = coder.#values[at]!
      for (const value of this.valuesOf(at)) {
        interned.values.push(value)
        interned.own.push(coder.#own(part, value))
      }
    }
    return coder
  }

  /** Forgets what was only needed while cells were numbered. */
  close(): void {
    for (const { byKey } of this.#values) byKey.clear()
    for (const keys of this.#keys) keys.clear()
  }
}

interface Interned {
  readonly byKey: Map<string, number>
  readonly values: unknown[]
  readonly own: Integers
}

function keyId(ids: Map<string, number>, key: string | null): number {
  if (key === null) return NONE
  const seen = ids.get(key)
  if (seen !== undefined) return seen
  ids.set(key, ids.size)
  return ids.size - 1
}
