/** Chromium's flag without which a transform attached late lets media out in clear; with it nothing goes out at all. */
type SealedConfiguration = RTCConfiguration & { readonly encodedInsertableStreams: true }

/**
 * The one place where a connection for media is made (a test looks that there is no other): each is of the kind that sends
 * nothing without a transform.
 */
export function openConnection(iceServers: readonly RTCIceServer[], isRelayOnly: boolean): RTCPeerConnection {
  const configuration: SealedConfiguration = {
    bundlePolicy: "max-bundle",
    iceServers: [...iceServers],
    iceTransportPolicy: isRelayOnly ? "relay" : "all",
    encodedInsertableStreams: true,
  }
  return new RTCPeerConnection(configuration)
}

/** A description without the device's addresses: the relay learns one from where the packets come, and no page learns any. */
export function withoutCandidates(sdp: string): string {
  return sdp.replace(/^a=(?:candidate|end-of-candidates)\b.*\r?\n/gm, "")
}
