import { slipNumbers, type WrittenForms } from "../compare/slip-of-name.ts"
import { IntTable } from "./int-table.ts"

const NOBODY = -1

/** Finds the values of a list whose names may be one with a name but for a slip of the pen. */
export class SlipTable {
  /** The last entry of each number. */
  readonly #last = new IntTable(NOBODY)
  readonly #values: number[] = []
  /** The entry before each, of the same number. */
  readonly #before: number[] = []

  add(forms: WrittenForms, value: number): void {
    for (const number of slipNumbers(forms)) {
      this.#before.push(this.#last.get(number))
      this.#last.set(number, this.#values.push(value) - 1)
    }
  }

  /** Calls back with the values that share a number with a name, some several times; all that may be one with it are among them. */
  near(forms: WrittenForms, found: (value: number) => void): void {
    for (const number of slipNumbers(forms)) {
      for (let at = this.#last.get(number); at !== NOBODY; at = this.#before[at]!) found(this.#values[at]!)
    }
  }
}
