import type { Line } from "./api.ts"

/** The server says something every 15 seconds: a line that is silent for so long is dead, whatever the network says. */
const SILENCE_MS = 40_000

/**
 * Listens to the heads of a record, over a WebSocket: of other connections a browser gives all the windows on one server six together.
 * The token goes among the subprotocols, since addresses are written down in too many places.
 *
 * @param isAnew the session of the last line was not taken any longer: signs in anew
 * @param onWord called at every word of the server: whether it tells of a change; false ends the line
 * @returns whether the line was open, once it has ended
 */
export async function hearHeads(
  line: Line,
  isAnew: boolean,
  signal: AbortSignal,
  onWord: (isNew: boolean) => Promise<boolean>,
): Promise<boolean> {
  const bearer = await line.bearer(isAnew)
  if ("code" in bearer || signal.aborted) return false
  const url = new URL(`/api/p/${line.chair.process}/heads`, location.href.replace(/^http/, "ws"))
  const socket = new WebSocket(url, ["wasit.heads", `bearer.${bearer.token}`])
  const close = (): void => socket.close()
  signal.addEventListener("abort", close)
  addEventListener("offline", close)
  let wasOpen = false
  let silence = setTimeout(close, SILENCE_MS)
  return new Promise((resolve) => {
    socket.onmessage = async ({ data }: MessageEvent<string>) => {
      wasOpen = true
      clearTimeout(silence)
      silence = setTimeout(close, SILENCE_MS)
      if (!(await onWord(data !== ""))) close()
    }
    socket.onclose = () => {
      clearTimeout(silence)
      signal.removeEventListener("abort", close)
      removeEventListener("offline", close)
      resolve(wasOpen)
    }
  })
}
