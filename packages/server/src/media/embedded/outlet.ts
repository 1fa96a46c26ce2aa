import { GenericNack, type RTCRtpSender, RtcpTransportLayerFeedback, RtpHeader, RtpPacket } from "werift"
import type { Outlet } from "../relay/transport.ts"

/** A sender of the library as a slot's stream. */
export function outletOf(sender: RTCRtpSender): Outlet {
  return {
    isOpen: () => sender.transport?.state === "connected",
    send: ({ sequence, timestamp, marker }, payload) => {
      const header = new RtpHeader({ marker, sequenceNumber: sequence, timestamp })
      void sender.sendRtp(new RtpPacket(header, payload))
    },
    limitRepeats: (allow) => {
      const take = sender.handleRtcpPacket.bind(sender)
      sender.handleRtcpPacket = (packet) => {
        if (packet instanceof RtcpTransportLayerFeedback && packet.feedback instanceof GenericNack)
          packet.feedback.lost = allow(packet.feedback.lost, performance.now(), roundTripOf(sender))
        take(packet)
      }
    },
  }
}

/** The library measures it from the listener's reports, in seconds, and keeps it private. */
function roundTripOf(sender: RTCRtpSender): number {
  const { rtt } = sender as unknown as { readonly rtt?: number }
  return (rtt ?? 0) * 1_000
}
