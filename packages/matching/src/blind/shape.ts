/** Checks of parsed JSON: a shape says whether a value has exactly the members it names. */
export type Shape = (value: unknown) => boolean

export const hexOf =
  (bytes: number): Shape =>
  (value) =>
    typeof value === "string" && value.length === 2 * bytes && /^[0-9a-f]*$/.test(value)
export const hex: Shape = (value) => typeof value === "string" && value.length % 2 === 0 && /^[0-9a-f]+$/.test(value)
export const text: Shape = (value) => typeof value === "string" && value.length > 0 && value.length <= 200
export const zeros: Shape = (value) => typeof value === "string" && /^0*$/.test(value)
export const count: Shape = (value) => Number.isSafeInteger(value) && (value as number) >= 0
export const positive: Shape = (value) => count(value) && value !== 0
export const exactly =
  (expected: unknown): Shape =>
  (value) =>
    value === expected
export const oneOf =
  (choices: readonly unknown[]): Shape =>
  (value) =>
    choices.includes(value)
export const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value)
export const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape)
export const tuple =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    Array.isArray(value) && value.length === shapes.length && shapes.every((shape, at) => shape(value[at]))
export const textRecord: Shape = (value) =>
  isObject(value) && Object.values(value).every((member) => typeof member === "string")

/** An object with these members and no others. */
export function object(members: Readonly<Record<string, Shape>>): Shape {
  const names = Object.keys(members)
  return (value) =>
    isObject(value) &&
    Object.keys(value).length === names.length &&
    names.every((name) => Object.hasOwn(value, name) && members[name]!(value[name]))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
