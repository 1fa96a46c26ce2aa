/** The part of Trusted Types used here; browsers without it need none. */
type TrustedTypes = {
  createPolicy(name: "wasit", rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

/** The one policy the server's headers allow: scripts of this server, by address, and nothing else. */
const POLICY = policy()

/**
 * Starts a worker from the address that `import url from "./x.worker.ts?worker&url"` gives. Name the file `x.worker.ts`:
 * the server gives such files a policy without a network.
 */
export function startWorker(url: string): Worker {
  return new Worker(trusted(url), { type: "module" })
}

/** Registers the service worker that keeps the pages under `scope` working without a network; null where there is none. */
export function registerServiceWorker(url: string, scope: string): Promise<ServiceWorkerRegistration> | null {
  return "serviceWorker" in navigator ? navigator.serviceWorker.register(trusted(url), { scope }) : null
}

function trusted(url: string): string {
  return POLICY === null ? url : POLICY.createScriptURL(url)
}

function policy(): { createScriptURL(url: string): string } | null {
  const types = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes
  return types?.createPolicy("wasit", { createScriptURL: ownScript }) ?? null
}

function ownScript(url: string): string {
  const { origin, href } = new URL(url, location.origin)
  if (origin !== location.origin) throw new TypeError(`a script of another site: ${origin}`)
  return href
}
