import { testBrowser } from "../../packages/web/src/talks/media/self-test.ts"
import { decodePicture, framesInClear, toneShare } from "./clear.ts"
import { members } from "./members.ts"
import { orderNames, tryOrder } from "./orders.ts"
import { recordings } from "./recordings.ts"
import { participant } from "./talks.ts"

/** What the tests call in a page. */
export const harness = {
  orderNames,
  tryOrder,
  testBrowser,
  decodePicture,
  framesInClear,
  toneShare,
  recordings,
  ...participant,
  ...members,
}
export type Harness = typeof harness

Object.assign(globalThis, { harness })
