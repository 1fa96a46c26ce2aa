import { test } from "@playwright/test"
import { startServer, type TestServer } from "./server.ts"

/** Where it is reached, once the tests that it is for have begun. */
type Served = Pick<TestServer, "url">

/** A server for all tests of the calling file. It stops after what the file had ended by hooks set before this call. */
export const serverForFile = (): Served => served(test.beforeAll, test.afterAll)

/** The same, for each test one of its own. */
export const serverForEachTest = (): Served => served(test.beforeEach, test.afterEach)

function served(before: (start: () => Promise<void>) => void, after: (stop: () => Promise<void>) => void): Served {
  let server: TestServer | undefined
  before(async () => {
    server = await startServer()
  })
  after(async () => {
    await server?.stop()
  })
  return {
    get url() {
      if (server === undefined) throw new Error("no test has begun yet")
      return server.url
    },
  }
}
