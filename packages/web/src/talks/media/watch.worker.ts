import type { WatchOrder, WatchWord } from "./watch-line.ts"

/** How long the server may be silent. */
const SILENCE_MS = 3_000
const LOOK_MS = 250

// Timers of a page in the background are slowed down; those of a worker are not.
const tell = (word: WatchWord): void => globalThis.postMessage(word)
let heardAt = performance.now()
let tickedAt = 0
let isWatching = false

globalThis.addEventListener("message", ({ data }: MessageEvent<WatchOrder>) => {
  heardAt = performance.now()
  isWatching = data !== "rest"
})
setInterval(() => {
  const now = performance.now()
  if (now - tickedAt >= 1_000) {
    tickedAt = now
    tell("tick")
  }
  if (!isWatching || now - heardAt <= SILENCE_MS) return
  isWatching = false
  tell("silent")
}, LOOK_MS)
