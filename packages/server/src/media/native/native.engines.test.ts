import { afterAll, beforeAll, expect, test } from "vitest"
import { contractSuite } from "../contract-suite.test-support.ts"
import { isLetIn, selfSigned } from "../relay/certificates.test-support.ts"
import { relayProgram } from "../relay-program.test-support.ts"
import { connect } from "./connection.ts"
import { nativeSite } from "./site.test-support.ts"

let program: Awaited<ReturnType<typeof relayProgram>>
beforeAll(async () => {
  program = await relayProgram("native")
})
afterAll(() => program.remove())

contractSuite("native", async () => nativeSite(program.path))

test("who shows a certificate that was read on the line, without its key, is not let in", async () => {
  const [device, other] = await Promise.all([selfSigned(), selfSigned()])
  expect(await isLetIn(connect, device.certPem, device.keyPem)).toBe(true)
  expect(await isLetIn(connect, device.certPem, other.keyPem)).toBe(false)
})
