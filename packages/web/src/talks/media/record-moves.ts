const FIRST_LOOK_MS = 5_000
const LONGEST_LOOK_MS = 60_000

/** How long a contradiction is left alone before it is looked at anew, if the record stays as it is. */
export const patienceAfter = (contradictions: number): number =>
  Math.min(FIRST_LOOK_MS * 2 ** Math.max(0, contradictions - 1), LONGEST_LOOK_MS)

/** The record as far as waiting for it goes. */
export type Growing = { readonly view: { readonly size: number }; onChange(listener: () => void): () => void }

/** Resolves when the record has gone on, or at the latest after so many milliseconds. */
export function recordMoves(record: Growing, atLatestMs: number): Promise<void> {
  const { size } = record.view
  return new Promise((resolve) => {
    const settle = (): void => {
      clearTimeout(timer)
      stop()
      resolve()
    }
    const timer = setTimeout(settle, atLatestMs)
    const stop = record.onChange(() => {
      if (record.view.size > size) settle()
    })
  })
}
