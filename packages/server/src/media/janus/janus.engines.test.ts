import { afterAll } from "vitest"
import { contractSuite } from "../contract-suite.test-support.ts"
import { janusSite, startJanus } from "./site.test-support.ts"

const janus = await startJanus()
afterAll(() => janus.stop())

contractSuite("janus", async () => janusSite(janus))
