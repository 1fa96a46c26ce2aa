import * as v from "valibot"

/** A device that looks for its line again comes with another key each time, until it is welcomed. */
export const MOST_LEFT_KEYS = 16

/**
 * Which of a member's devices has left the talks, by its keys of the talk: that of its last line, and those it came with since and
 * does not know of whether they arrived. Whoever has come anew meanwhile has another one.
 */
export type Leaving = { readonly keys: readonly string[] }

const key = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/_-]+={0,2}$/), v.maxLength(64))
/** Keys with which a device has come, and does not come again. */
export const leftKeys = v.pipe(v.array(key), v.maxLength(MOST_LEFT_KEYS))

const leaving = v.strictObject({
  keys: v.pipe(leftKeys, v.minLength(1)),
}) satisfies v.GenericSchema<unknown, Leaving>

/** What a device says that could not say it on its line, or null where it is more or less than that. */
export function parseLeaving(value: unknown): Leaving | null {
  const parsed = v.safeParse(leaving, value)
  return parsed.success ? parsed.output : null
}
