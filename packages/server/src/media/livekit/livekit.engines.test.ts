import { afterAll } from "vitest"
import { contractSuite } from "../contract-suite.test-support.ts"
import { liveKitSite, startLiveKit } from "./site.test-support.ts"

const server = await startLiveKit(process.env.LIVEKIT_SERVER ?? "")
afterAll(() => server.stop())

contractSuite("livekit", () => liveKitSite(server))
