import { testBrowser } from "../../packages/web/src/talks/media/self-test.ts"
import { orderNames, tryOrder } from "./orders.ts"

/** What the tests call in a page. */
export const harness = { orderNames, tryOrder, testBrowser }
export type Harness = typeof harness

Object.assign(globalThis, { harness })
