import { RelayFault, type RelayMessage, type RelayRequest, type RelaySettings } from "./calls.ts"
import { Router } from "./router.ts"
import type { Connect } from "./transport.ts"

/**
 * The process of one talk: it takes packets and hands them on. It has no environment, no file, no key of the room and
 * writes nothing anywhere; what it says goes to its parent, and it ends with it.
 */
export function serveTalk(connect: Connect): void {
  let router: Router | null = null
  /** Calls are done one after the other: two ports looked for at once could be the same. */
  let last: Promise<void> = Promise.resolve()

  const run = async ({ n, call }: RelayRequest): Promise<void> => {
    try {
      if (router === null) throw new RelayFault("no settings came")
      say({ n, value: await router.run(call) })
    } catch (cause) {
      say({ n, fault: cause instanceof RelayFault ? cause.message : cause instanceof Error ? cause.name : "unknown" })
    }
  }

  process.on("message", (message: RelaySettings | RelayRequest) => {
    if (!("call" in message)) {
      router = new Router(message, connect)
      return say({ ready: true })
    }
    last = last.then(() => run(message))
  })
  process.on("disconnect", () => process.exit(0))
  // A packet that the media library stumbles over must not end the talk of all: it is dropped where it was.
  process.on("uncaughtException", () => undefined)
  process.on("unhandledRejection", () => undefined)
}

function say(message: RelayMessage): void {
  process.send?.(message)
}
