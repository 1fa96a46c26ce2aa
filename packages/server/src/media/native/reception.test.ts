import { expect, test } from "vitest"
import { Reception } from "./reception.ts"

/** A stream of which these numbers arrive, 20 ms apart. */
function received(numbers: readonly number[]): Reception {
  const reception = new Reception(7, numbers[0] ?? 0, 48_000)
  for (const [at, number] of numbers.entries()) reception.take(number, 960 * at, 20 * at)
  return reception
}

test("what is missing is asked for, again after a while, and no more once it is there", () => {
  const reception = received([65_534, 1])
  expect(reception.missing(40)).toEqual([65_535, 0])
  expect(reception.missing(80)).toEqual([])
  reception.take(65_535, 960, 90)
  expect(reception.missing(100)).toEqual([0])
})

test("what never comes is asked for ten times, and a large gap is an interruption", () => {
  const reception = received([1, 3])
  const asked = Array.from({ length: 20 }, (_, n) => reception.missing(1_000 * n)).filter(({ length }) => length > 0)
  expect(asked).toHaveLength(10)
  expect(received([1, 500]).missing(0)).toEqual([])
})

test("the report says how much was lost in all and since the last one, and how steadily the rest came", () => {
  const reception = received([10, 11, 13, 14])
  expect(reception.report(100)).toMatchObject({ ssrc: 7, packetsLost: 1, fractionLost: 51, highestSequence: 14 })
  reception.take(15, 4_800, 100)
  expect(reception.report(200)).toMatchObject({ packetsLost: 1, fractionLost: 0, jitter: 0 })
})

test("the report says for how long the device's clock has been known", () => {
  const reception = received([1])
  expect(reception.report(100)).toMatchObject({ lsr: 0, dlsr: 0 })
  reception.reported(0x1234_5678, 1_000)
  expect(reception.report(1_500)).toMatchObject({ lsr: 0x1234_5678, dlsr: 32_768 })
})
