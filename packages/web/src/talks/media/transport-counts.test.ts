import { expect, test } from "vitest"
import { countsOf, type StatsReport } from "./transport-counts.ts"

/** A connection as browsers tell of it, with a candidate that was not taken beside the one that was. */
function connectionBy(own: Partial<StatsReport>) {
  const reports = [
    { type: "transport", id: "T", selectedCandidatePairId: "P1" },
    { type: "candidate-pair", id: "P0", localCandidateId: "L0" },
    { type: "candidate-pair", id: "P1", localCandidateId: "L1", currentRoundTripTime: 0.02, responsesReceived: 3 },
    { type: "local-candidate", id: "L0", candidateType: "host", protocol: "tcp" },
    { type: "local-candidate", id: "L1", ...own },
  ]
  return countsOf(reports, () => null)
}

test("the way is that of the pair that was taken, and over a relay how the relay is reached", () => {
  expect(connectionBy({ candidateType: "host", protocol: "udp" }).way).toBe("udp")
  expect(connectionBy({ candidateType: "prflx", protocol: "tcp" }).way).toBe("tcp")
  expect(connectionBy({ candidateType: "relay", protocol: "udp", relayProtocol: "udp" }).way).toBe("relay-udp")
  expect(connectionBy({ candidateType: "relay", protocol: "udp", relayProtocol: "tcp" }).way).toBe("relay-tcp")
  expect(connectionBy({ candidateType: "relay", protocol: "udp", relayProtocol: "tls" }).way).toBe("relay-tls")
})

test("a way that the browser does not name is not guessed", () => {
  expect(connectionBy({ candidateType: "relay", protocol: "udp" }).way).toBeNull()
  expect(connectionBy({ candidateType: "host" }).way).toBeNull()
  expect(countsOf([], () => null).way).toBeNull()
})

test("the round trip is that of the pair that was taken", () => {
  expect(connectionBy({}).roundTrip).toEqual({ ms: 20, measured: 3 })
})
