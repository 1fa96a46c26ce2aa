import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test"
import type { SessionId } from "../../packages/domain/src/index.ts"
import { openExample } from "../example.ts"
import { buildHarness } from "../media-page.ts"
import { startServer } from "../server.ts"
import { CHAIR, GOV, INTERPRETER, seat, TAL } from "../talk-people.ts"
import { Line } from "./line.ts"
import { MediaPath } from "./media-path.ts"
import { SignalPath } from "./signal-path.ts"

/** Four who talk, of whom `tal` comes over a line of her own: her pages, her way to the room and her media. */
export type WeakTable = {
  readonly chair: Page
  readonly gov: Page
  readonly tal: Page
  readonly interpreter: Page
  readonly line: Line
  readonly media: MediaPath
  readonly signal: SignalPath
  close(): Promise<void>
}

/** Convenes the sitting; nobody has joined it yet. */
export async function openWeakTable(browser: Browser, session: SessionId): Promise<WeakTable> {
  const files = await buildHarness()
  const line = new Line()
  const media = await MediaPath.open(40)
  const server = await startServer("files", media.environment)
  const signal = await SignalPath.open(server.url, line)
  const near = await openExample(browser, server.url, "en")
  const far = await openExample(browser, signal.url, "en")
  await watchOffers(far.context, (sdp) => media.claim(sdp, line))
  expect(far.process).toBe(near.process)
  const at = { url: server.url, files, process: near.process }
  const chair = await seat(near.context, at, CHAIR)
  const gov = await seat(near.context, at, GOV)
  const interpreter = await seat(near.context, at, INTERPRETER)
  const tal = await seat(far.context, { ...at, url: signal.url }, TAL)
  await near.page.close()
  await far.page.close()
  expect(await chair.evaluate((id) => harness.convene(id), session)).toHaveProperty("index")
  return {
    ...{ chair, gov, tal, interpreter, line, media, signal },
    async close() {
      await near.context.close()
      await far.context.close()
      signal.close()
      await server.stop()
      media.close()
    },
  }
}

declare global {
  var showOffer: (sdp: string) => Promise<void>
}

/** Each offer of a relay that a page of these takes is shown first: the page goes to no port before that. */
async function watchOffers(context: BrowserContext, show: (sdp: string) => void): Promise<void> {
  await context.exposeFunction("showOffer", show)
  await context.addInitScript(() => {
    const take = RTCPeerConnection.prototype.setRemoteDescription
    RTCPeerConnection.prototype.setRemoteDescription = async function (offer) {
      if (offer.sdp?.includes("a=ice-lite")) await globalThis.showOffer(offer.sdp)
      return Reflect.apply(take, this, [offer]) as Promise<void>
    }
  })
}
