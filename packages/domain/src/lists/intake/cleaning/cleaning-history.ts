import type { ListEntry } from "../list-entry.ts"
import { applyCleaning, type CleaningStep, type StepEffect } from "./cleaning.ts"

/** Steps that were left when somebody went back and went on differently: named, never dropped (CL2). */
export type CleaningBranch = { readonly name: string; readonly after: number; readonly steps: readonly CleaningStep[] }

/** Everything decided on a list, as plain data: it is saved, sent to a colleague and applied again. */
export type CleaningHistory = {
  readonly steps: readonly CleaningStep[]
  /** Ids of steps undone one by one; they keep their place. */
  readonly undone: readonly string[]
  /** How many steps count: less than all after going back. */
  readonly at: number
  readonly branches: readonly CleaningBranch[]
}

export const NO_CLEANING: CleaningHistory = { steps: [], undone: [], at: 0, branches: [] }

/** The steps that count now. */
export function stepsInForce(history: CleaningHistory): CleaningStep[] {
  const undone = new Set(history.undone)
  return history.steps.slice(0, history.at).filter((step) => !undone.has(step.id))
}

/** Adds a step. After going back, the steps beyond become a branch with the name given. Throws on an id used before. */
export function addStep(history: CleaningHistory, step: CleaningStep, branchName: string): CleaningHistory {
  const all = [...history.steps, ...history.branches.flatMap((branch) => branch.steps)]
  if (all.some((one) => one.id === step.id)) throw new RangeError(`step id used before: ${step.id}`)
  const tail = history.steps.slice(history.at)
  const branches =
    tail.length === 0
      ? history.branches
      : [...history.branches, { name: freeName(history, branchName), after: history.at, steps: tail }]
  const steps = [...history.steps.slice(0, history.at), step]
  return { ...history, steps, at: steps.length, branches }
}

/** Goes back (or forward again) to the state after so many steps. */
export function goTo(history: CleaningHistory, at: number): CleaningHistory {
  return { ...history, at: Math.max(0, Math.min(history.steps.length, at)) }
}

/** Takes up a branch again; the steps it replaces become a branch themselves. Null where there is no such branch. */
export function takeBranch(history: CleaningHistory, name: string, nameForThis: string): CleaningHistory | null {
  const branch = history.branches.find((one) => one.name === name)
  if (branch === undefined) return null
  const others = history.branches.filter((one) => one !== branch)
  const tail = history.steps.slice(branch.after)
  const steps = [...history.steps.slice(0, branch.after), ...branch.steps]
  const left = { ...history, branches: others }
  const branches =
    tail.length === 0 ? others : [...others, { name: freeName(left, nameForThis), after: branch.after, steps: tail }]
  return { ...history, steps, at: steps.length, branches }
}

/**
 * Undoes one step and leaves the later ones (CL1). `dependents` are those whose effect is another without it: the person
 * is told before it is done.
 */
export function undoStep(
  list: readonly ListEntry[],
  history: CleaningHistory,
  id: string,
): { readonly history: CleaningHistory; readonly dependents: readonly CleaningStep[] } {
  const undone = history.undone.includes(id) ? history.undone : [...history.undone, id]
  const without = { ...history, undone }
  const before = effectsById(list, stepsInForce(history))
  const after = effectsById(list, stepsInForce(without))
  const dependents = stepsInForce(without).filter((step) => before.get(step.id) !== after.get(step.id))
  return { history: without, dependents }
}

/** Brings an undone step back to its place. */
export function redoStep(history: CleaningHistory, id: string): CleaningHistory {
  return { ...history, undone: history.undone.filter((one) => one !== id) }
}

function effectsById(list: readonly ListEntry[], steps: readonly CleaningStep[]): Map<string, string> {
  const text = ({ cells, rowsIn, rowsOut }: StepEffect): string => JSON.stringify([cells, rowsIn, rowsOut])
  return new Map(applyCleaning(list, steps).effects.map((effect) => [effect.step.id, text(effect)]))
}

function freeName(history: CleaningHistory, wanted: string): string {
  let name = wanted
  for (let number = 2; history.branches.some((branch) => branch.name === name); number++) name = `${wanted} ${number}`
  return name
}
