/**
 * Keeps the handover page working without a network. It caches that page's own files and nothing else: no answer of the
 * server's interface, hence no data of any process, ever lies in its cache.
 */
declare const self: ServiceWorkerGlobalScope
/** The page's files, written here by the build. Their names carry their content's hash, so a new build is a new list. */
declare const FIELD_ASSETS: readonly string[]

const files: readonly string[] = FIELD_ASSETS
const PREFIX = "wasit-field-"
const CACHE = PREFIX + files.join().split("").reduce(hash, 7).toString(36)

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([...files]))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(PREFIX) && name !== CACHE))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener("fetch", (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== "GET" || url.origin !== self.location.origin) return
  const file = request.mode === "navigate" ? "/field.html" : url.pathname
  if (request.mode === "navigate" ? !url.pathname.startsWith("/field") : !files.includes(file)) return
  event.respondWith(caches.open(CACHE).then(async (cache) => (await cache.match(file)) ?? fetch(request)))
})

function hash(sum: number, character: string): number {
  return (Math.imul(sum, 31) + character.charCodeAt(0)) >>> 0
}

export {}
