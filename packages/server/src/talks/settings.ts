import { isIP } from "node:net"
import type { DelegationId } from "@wasit/domain"

/** A relay (TURN) that devices of a delegation reach the media through, and the secret it shares with this server. */
export type TurnRelay = { readonly urls: readonly string[]; readonly secret: string }

/** What an installation says about the media of its talks. */
export type TalkSettings = {
  /** What carries the packets on this host, where LiveKit does not. */
  readonly engine: "embedded" | "native"
  /** The address the media sockets are bound to. */
  readonly address: string
  /** The address devices are told; another than `address` only behind a translation of addresses. */
  readonly announced: string
  /** First and last UDP port; null: whichever is free. */
  readonly ports: readonly [number, number] | null
  /** The relay of a delegation, or of everybody who has none of their own; null: devices come directly. */
  readonly turnOf: (delegation: DelegationId) => TurnRelay | null
  /** Devices may come through their relay only, so that this host does not learn their addresses. */
  readonly isRelayOnly: boolean
}

/** A setting that cannot be used: its name and what it must look like. */
export type SettingRefusal = { readonly code: "setting-wrong"; readonly name: string; readonly wanted: string }

/** Nothing set: the media on this machine alone, at whichever ports are free. */
export const LOCAL_TALKS: TalkSettings = {
  engine: "embedded",
  address: "127.0.0.1",
  announced: "127.0.0.1",
  ports: null,
  turnOf: () => null,
  isRelayOnly: false,
}

/**
 * Reads WASIT_MEDIA_ENGINE (`embedded` or `native`), WASIT_MEDIA_ADDRESS (`bound`, or `bound=announced`), WASIT_MEDIA_PORTS
 * (`first-last`), WASIT_TURN_URLS and WASIT_TURN_SECRET, the same with a delegation's id behind (`WASIT_TURN_URLS_PARTY_GOV`), and
 * WASIT_TURN_ONLY.
 */
export function readTalkSettings(env: NodeJS.ProcessEnv, host: string): TalkSettings | SettingRefusal {
  const engine = env.WASIT_MEDIA_ENGINE ?? LOCAL_TALKS.engine
  if (engine !== "embedded" && engine !== "native") return wrong("WASIT_MEDIA_ENGINE", "embedded or native")
  const [address = "", announced = address] = (env.WASIT_MEDIA_ADDRESS ?? addressOf(host)).split("=")
  if (isIP(address) === 0 || isIP(announced) === 0)
    return wrong("WASIT_MEDIA_ADDRESS", "an IP address, or two with = between: the one bound, the one devices are told")
  const ports = env.WASIT_MEDIA_PORTS === undefined ? null : readPorts(env.WASIT_MEDIA_PORTS)
  if (ports === "wrong") return wrong("WASIT_MEDIA_PORTS", "first-last, such as 41000-41099: 20 ports a talk")
  const isRelayOnly = env.WASIT_TURN_ONLY === "1"
  const common = readRelay(env, "")
  if (common === "wrong")
    return wrong("WASIT_TURN_URLS", "turn: or turns: addresses with commas, and WASIT_TURN_SECRET")
  if (isRelayOnly && common === null) return wrong("WASIT_TURN_URLS", "set where WASIT_TURN_ONLY is 1")
  const own = new Map<string, TurnRelay>()
  for (const name of Object.keys(env)) {
    const suffix = /^WASIT_TURN_URLS_(.+)$/.exec(name)?.[1]
    if (suffix === undefined) continue
    const relay = readRelay(env, `_${suffix}`)
    if (relay === "wrong" || relay === null)
      return wrong(name, `turn: or turns: addresses, and WASIT_TURN_SECRET_${suffix}`)
    own.set(suffix, relay)
  }
  return {
    engine,
    address,
    announced,
    ports,
    isRelayOnly,
    turnOf: (delegation) => own.get(suffixOf(delegation)) ?? common,
  }
}

/** As a delegation's id stands in the name of a variable. */
const suffixOf = (delegation: DelegationId): string => delegation.toUpperCase().replaceAll("-", "_")

/** Where the pages are served is where media is, unless that is a name or every address. */
function addressOf(host: string): string {
  return isIP(host) !== 0 && host !== "0.0.0.0" && host !== "::" ? host : LOCAL_TALKS.address
}

function readPorts(text: string): readonly [number, number] | "wrong" {
  const [first, last] = (/^(\d{4,5})-(\d{4,5})$/.exec(text)?.slice(1) ?? []).map(Number)
  if (first === undefined || last === undefined) return "wrong"
  return first >= 1024 && last <= 65_535 && last - first >= 19 ? [first, last] : "wrong"
}

function readRelay(env: NodeJS.ProcessEnv, suffix: string): TurnRelay | "wrong" | null {
  const urls = (env[`WASIT_TURN_URLS${suffix}`] ?? "").split(",").filter((url) => url !== "")
  const secret = env[`WASIT_TURN_SECRET${suffix}`] ?? ""
  if (urls.length === 0 && secret === "") return null
  const isRight =
    urls.length > 0 && secret !== "" && urls.every((url) => /^turns?:[\w.:[\]-]+(\?transport=(udp|tcp))?$/.test(url))
  return isRight ? { urls, secret } : "wrong"
}

const wrong = (name: string, wanted: string): SettingRefusal => ({ code: "setting-wrong", name, wanted })
