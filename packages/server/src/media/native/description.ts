import { randomBytes } from "node:crypto"
import type { Medium } from "../engine.ts"
import { CLOCK_RATE, OPUS_PARAMETERS, PAYLOAD_TYPE } from "../relay/codecs.ts"
import type { IceCredentials } from "../relay/stun-gate.ts"

/** What one end tells the other of itself: how its checks are made, and the digest of its certificate. */
export type End = IceCredentials & { readonly fingerprint: string }

/** A section: the device sends in it, or is sent something. `stream` is the number under which this end speaks in it. */
export type Section = { readonly medium: Medium; readonly deviceSends: boolean; readonly stream: number }

/** @returns a name and a password for the checks of one connection */
export const newCredentials = (): IceCredentials => ({
  name: randomBytes(6).toString("hex"),
  password: randomBytes(18).toString("hex"),
})

const HEAD = ["v=0", "o=- 1 0 IN IP4 0.0.0.0", "s=-", "t=0 0"]
const CODEC: Readonly<Record<Medium, readonly string[]>> = {
  audio: [
    `a=rtpmap:${PAYLOAD_TYPE.audio} opus/${CLOCK_RATE.audio}/2`,
    `a=fmtp:${PAYLOAD_TYPE.audio} ${OPUS_PARAMETERS}`,
  ],
  video: [
    `a=rtpmap:${PAYLOAD_TYPE.video} VP8/${CLOCK_RATE.video}`,
    `a=rtcp-fb:${PAYLOAD_TYPE.video} nack`,
    `a=rtcp-fb:${PAYLOAD_TYPE.video} nack pli`,
  ],
}

/** The offer as a device is told it: it leads the checks, and reaches this end at one place. */
export function offerOf(
  end: End,
  place: { readonly address: string; readonly port: number },
  sections: readonly Section[],
): string {
  const bundle = `a=group:BUNDLE ${sections.map((_, mid) => mid).join(" ")}`
  const written = sections.flatMap(({ medium, deviceSends, stream }, mid) => [
    ...sectionOf(end, medium, mid, "actpass"),
    deviceSends ? "a=recvonly" : "a=sendonly",
    `a=ssrc:${stream} cname:relay`,
    ...(mid === 0
      ? [`a=candidate:1 1 udp 2116026367 ${place.address} ${place.port} typ host`, "a=end-of-candidates"]
      : []),
  ])
  return textOf([...HEAD, bundle, "a=ice-lite", "a=msid-semantic:WMS *", ...written])
}

/**
 * A device as the library is told it: one section for all that the connection carries. With more than one the library would look
 * into control packets to find the section they are for, and never ends at one that is not whole (0.24.5).
 */
export function deviceOf(end: End): string {
  return textOf([...HEAD, "a=group:BUNDLE 0", ...sectionOf(end, "video", 0, "active"), "a=sendrecv"])
}

/** What is read of a device's answer; the library is given this and nothing that the device wrote. Null: it lacks something. */
export function readEnd(answer: string): End | null {
  const [, name] = /^a=ice-ufrag:([a-z\d+/]{4,256})\r?$/im.exec(answer) ?? []
  const [, password] = /^a=ice-pwd:([a-z\d+/]{22,256})\r?$/im.exec(answer) ?? []
  const [, digest] = /^a=fingerprint:sha-256 ((?:[\dA-F]{2}:){31}[\dA-F]{2})\r?$/im.exec(answer) ?? []
  if (name === undefined || password === undefined || digest === undefined) return null
  return { name, password, fingerprint: `sha-256 ${digest.toUpperCase()}` }
}

const sectionOf = (end: End, medium: Medium, mid: number, setup: string): readonly string[] => [
  `m=${medium} 9 UDP/TLS/RTP/SAVPF ${PAYLOAD_TYPE[medium]}`,
  "c=IN IP4 0.0.0.0",
  `a=mid:${mid}`,
  `a=ice-ufrag:${end.name}`,
  `a=ice-pwd:${end.password}`,
  `a=fingerprint:${end.fingerprint}`,
  `a=setup:${setup}`,
  "a=rtcp-mux",
  ...CODEC[medium],
]

const textOf = (lines: readonly string[]): string => [...lines, ""].join("\r\n")
