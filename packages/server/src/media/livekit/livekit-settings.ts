import type { SettingRefusal } from "../../talks/settings.ts"
import type { LiveKitSettings } from "./livekit-engine.ts"

const SHORTEST_SECRET = 32

/**
 * Reads WASIT_LIVEKIT_URL (as browsers reach it), WASIT_LIVEKIT_KEY, WASIT_LIVEKIT_SECRET and, where this server reaches LiveKit by
 * another way, WASIT_LIVEKIT_INSIDE. Null: no LiveKit.
 */
export function readLiveKitSettings(env: NodeJS.ProcessEnv): LiveKitSettings | SettingRefusal | null {
  const { WASIT_LIVEKIT_URL: publicUrl = "", WASIT_LIVEKIT_KEY: key = "", WASIT_LIVEKIT_SECRET: secret = "" } = env
  if (publicUrl === "" && key === "" && secret === "") return null
  if (!isAddress(publicUrl, publicUrl.startsWith("ws://") ? "ws:" : "wss:"))
    return { code: "setting-wrong", name: "WASIT_LIVEKIT_URL", wanted: "an address such as wss://media.example.org" }
  if (key === "")
    return { code: "setting-wrong", name: "WASIT_LIVEKIT_KEY", wanted: "the key's name in LiveKit's settings" }
  if (secret.length < SHORTEST_SECRET)
    return { code: "setting-wrong", name: "WASIT_LIVEKIT_SECRET", wanted: `at least ${SHORTEST_SECRET} characters` }
  const url = env.WASIT_LIVEKIT_INSIDE ?? publicUrl.replace(/^ws/, "http")
  if (!isAddress(url, url.startsWith("http://") ? "http:" : "https:"))
    return { code: "setting-wrong", name: "WASIT_LIVEKIT_INSIDE", wanted: "an address such as http://127.0.0.1:7880" }
  return { url, publicUrl, key, secret, isRelayOnly: env.WASIT_TURN_ONLY === "1", pid: null }
}

/** Nothing but a host and a port: what follows would be lost, or be somebody's secret. */
function isAddress(text: string, protocol: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  return (
    url !== null &&
    url.protocol === protocol &&
    url.host !== "" &&
    text.replace(/\/$/, "") === `${protocol}//${url.host}`
  )
}
