import { test as base } from "@playwright/test"
import { RoomSeat, type Sign } from "./room-seat.ts"
import { startServer, type TestServer } from "./server.ts"

const SESSION = "session_2020-03-22"

/** By what each is known to the others. */
const SIGNS = {
  "facilitator_qatar/head": { hertz: 440, colour: [200, 40, 40] },
  "party_gov/head": { hertz: 660, colour: [40, 160, 60] },
  "party_tal/head": { hertz: 880, colour: [40, 80, 200] },
  "party_tal/list-officer": { hertz: 1320, colour: [160, 40, 160] },
  "interpreter_team/head": { hertz: 1320, colour: [160, 40, 160] },
} as const satisfies Readonly<Record<string, Sign>>

type Room = {
  readonly server: TestServer
  /** Opens the room for a member, in a browser of its own. */
  readonly take: (member: keyof typeof SIGNS) => Promise<RoomSeat>
}

/** A test in the room of the example's session, on a server of its own. */
export const test = base.extend<Room>({
  server: async ({ playwright: _ }, use) => {
    const server = await startServer()
    await use(server)
    await server.stop()
  },
  take: ({ browser, server }, use) =>
    use((member) => RoomSeat.take(browser, { url: server.url, session: SESSION }, member, SIGNS[member])),
})
