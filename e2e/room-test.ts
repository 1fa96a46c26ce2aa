import { test as base } from "@playwright/test"
import { RoomSeat, type Seated } from "./room-seat.ts"
import { startServer, type TestServer } from "./server.ts"

const SESSION = "session_2020-03-22"

type Room = {
  readonly server: TestServer
  /** Opens the room for a member, in a browser of its own. */
  readonly take: (member: Seated) => Promise<RoomSeat>
}

/** A test in the room of the example's session, on a server of its own. */
export const test = base.extend<Room>({
  server: async ({ playwright: _ }, use) => {
    const server = await startServer()
    await use(server)
    await server.stop()
  },
  take: ({ browser, server }, use) =>
    use((member) => RoomSeat.take(browser, { url: server.url, session: SESSION }, member)),
})
