import * as v from "valibot"

/** Which of a member's devices has left the talks, by its key of the talk: whoever has come anew meanwhile has another one. */
export type Leaving = { readonly key: string }

const leaving = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/_-]+={0,2}$/), v.maxLength(64)),
}) satisfies v.GenericSchema<unknown, Leaving>

/** What a device says that could not say it on its line, or null where it is more or less than that. */
export function parseLeaving(value: unknown): Leaving | null {
  const parsed = v.safeParse(leaving, value)
  return parsed.success ? parsed.output : null
}
