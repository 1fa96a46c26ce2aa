import { expect, test } from "vitest"
import { withoutAddresses } from "./peer-connection.ts"

/** As Chromium writes it once it has gathered: the address stands in four kinds of lines. */
const ANSWER = [
  "v=0",
  "o=- 4611731400430051336 2 IN IP4 198.51.100.7",
  "s=-",
  "m=audio 50311 UDP/TLS/RTP/SAVPF 111",
  "c=IN IP4 198.51.100.7",
  "a=rtcp:50312 IN IP4 198.51.100.7",
  "a=candidate:842163049 1 udp 1677729535 198.51.100.7 50311 typ srflx raddr 192.0.2.4 rport 50311",
  "a=end-of-candidates",
  "a=ice-ufrag:Yk1R",
  "m=video 9 UDP/TLS/RTP/SAVPF 96",
  "c=IN IP6 2001:db8::7",
  "a=rtcp:9 IN IP6 2001:db8::7",
  "a=mid:1",
  "",
]

test("an answer leaves the device without one address, and is otherwise as it was", () => {
  const told = withoutAddresses(ANSWER.join("\r\n")).split("\r\n")
  expect(told).toEqual([
    "v=0",
    "o=- 4611731400430051336 2 IN IP4 0.0.0.0",
    "s=-",
    "m=audio 9 UDP/TLS/RTP/SAVPF 111",
    "c=IN IP4 0.0.0.0",
    "a=rtcp:9 IN IP4 0.0.0.0",
    "a=ice-ufrag:Yk1R",
    "m=video 9 UDP/TLS/RTP/SAVPF 96",
    "c=IN IP4 0.0.0.0",
    "a=rtcp:9 IN IP4 0.0.0.0",
    "a=mid:1",
    "",
  ])
})
