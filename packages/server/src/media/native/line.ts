import nodeDataChannel, { type PeerConnection, type Track } from "node-datachannel"
import { PAYLOAD_TYPE } from "../relay/codecs.ts"
import type { IceCredentials } from "../relay/stun-gate.ts"
import type { Certificate } from "./certificate.ts"
import { deviceOf, type End } from "./description.ts"
import type { Place } from "./reserved-port.ts"

/** What this end told a device of itself. */
export type Told = {
  readonly address: string
  readonly port: number
  readonly credentials: IceCredentials
  readonly certificate: Certificate
}

/**
 * The library's connection to a device that has answered: checks, handshake, encryption. It has one track, through which everything
 * goes as it is; what belongs to which section is not the library's matter (see `deviceOf`).
 */
export class Line {
  readonly #peer: PeerConnection
  // Without a reference of ours a track is collected, and its packets vanish.
  readonly #track: Track
  #isOpen = false

  /**
   * The device is known before the port is open: a device whose handshake came sooner would be taken for another one and turned away.
   *
   * @param seen where the device is. It need not look for a way again; and as the least of all ways this one gives way to another from
   *   which the device is seen later.
   */
  constructor(told: Told, device: End, seen: Place, onPacket: (packet: Buffer) => void) {
    this.#peer = new nodeDataChannel.PeerConnection("", {
      iceServers: [],
      bindAddress: told.address,
      portRangeBegin: told.port,
      portRangeEnd: told.port,
      certificatePemFile: told.certificate.certificate,
      keyPemFile: told.certificate.key,
      disableAutoNegotiation: true,
      forceMediaTransport: true,
    })
    const media = new nodeDataChannel.Video("0", "SendRecv")
    media.addVP8Codec(PAYLOAD_TYPE.video)
    this.#track = this.#peer.addTrack(media)
    this.#track.onOpen(() => {
      this.#isOpen = true
    })
    this.#track.onClosed(() => {
      this.#isOpen = false
    })
    this.#track.onMessage(onPacket)
    this.#peer.setRemoteDescription(deviceOf(device), "offer")
    const { name: iceUfrag, password: icePwd } = told.credentials
    this.#peer.setLocalDescription("answer", { iceUfrag, icePwd })
    this.#peer.addRemoteCandidate(`candidate:1 1 UDP 1 ${seen.address} ${seen.port} typ host`, "0")
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  write(packet: Buffer): void {
    if (!this.#isOpen) return
    try {
      this.#track.sendMessageBinary(packet)
    } catch {
      // It was closed from the other side, and that is not known here yet.
    }
  }

  close(): void {
    this.#isOpen = false
    this.#track.close()
    this.#peer.close()
  }
}
