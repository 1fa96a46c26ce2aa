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

/**
 * A description without the device's addresses: the relay learns one from where the packets come, and no page learns any.
 * Browsers write the address that they would be reached at not only into candidates, but into the lines of the connection (`c=`),
 * of the sender (`o=`) and of the control packets too, and the port into each section.
 */
export function withoutAddresses(sdp: string): string {
  return sdp
    .replace(/^a=(?:candidate|remote-candidates|end-of-candidates)\b.*\r?\n/gm, "")
    .replace(/^(c=|o=.* |a=rtcp:)(?:\d+ )?IN IP[46] .*?(?=\r?$)/gm, (_, line: string) =>
      line === "a=rtcp:" ? "a=rtcp:9 IN IP4 0.0.0.0" : `${line}IN IP4 0.0.0.0`,
    )
    .replace(/^(m=\w+) [1-9]\d*/gm, "$1 9")
}
