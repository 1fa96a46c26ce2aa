/** A number that is said aloud, and the three among which the listener finds it. */
export type NumberTest = { readonly said: number; readonly offered: readonly number[] }

/** @param random a number from 0 up to 1, drawn anew at each call */
export function numberTest(random: () => number): NumberTest {
  const offered: number[] = []
  while (offered.length < 3) {
    const next = 2 + Math.floor(random() * 7)
    if (!offered.includes(next)) offered.push(next)
  }
  return { said: offered[Math.floor(random() * 3)] ?? 2, offered: [...offered].sort((one, other) => one - other) }
}
