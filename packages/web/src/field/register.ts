import { registerServiceWorker } from "../app/trusted.ts"

/**
 * Makes the handover page open without a network from now on.
 *
 * @returns whether it does: `unsupported` where the browser has no service workers or the address is not a secure one.
 */
export async function keepOffline(): Promise<"kept" | "unsupported"> {
  const registration = registerServiceWorker("/sw.js", "/field")
  if (registration === null) return "unsupported"
  await registration
  await navigator.serviceWorker.ready
  // A browser short of room throws away what it was not asked to keep; where it says no, nothing else is lost.
  await navigator.storage.persist()
  return "kept"
}
