import type { Fault } from "../shared/print.ts"

/** Why pairs cannot be read or written further, thrown in the midst of them. */
export class Halted extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault.code)
    this.fault = fault
  }
}
