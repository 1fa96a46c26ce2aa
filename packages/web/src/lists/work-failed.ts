import type { ShownRefusal } from "../ui/ErrorState.tsx"

/** Work beside the page that did not come to its end: its worker did not start, or broke off. */
export type WorkFailed = ShownRefusal & { readonly code: "work-failed" }

export const WORK_FAILED: WorkFailed = { code: "work-failed" }

/** Waits for work beside the page. What breaks it off goes to the console, and to the reader as a refusal. */
export async function orFailed<T>(work: Promise<T>): Promise<T | WorkFailed> {
  try {
    return await work
  } catch (cause) {
    console.error(cause)
    return WORK_FAILED
  }
}
