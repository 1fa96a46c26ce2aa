/** A fresh id with its prefix: `point_4f0c9a1be2d3`. It says nothing, so it may stand in addresses. */
export function newId<Prefix extends string>(prefix: Prefix): `${Prefix}_${string}` {
  const bytes = crypto.getRandomValues(new Uint8Array(6))
  return `${prefix}_${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`
}
