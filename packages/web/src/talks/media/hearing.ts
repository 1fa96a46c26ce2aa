import {
  AUDIO_SLOT,
  type Participant,
  type ParticipantId,
  type SlotBinding,
  stillStands,
  type TalkState,
} from "@wasit/domain/room"
import type { FrameCounts } from "./cipher.ts"
import type { CipherLine } from "./cipher-line.ts"
import { slotName } from "./e2ee-orders.ts"
import { gainsOf, type SlotGain } from "./gains.ts"
import { Sound } from "./sound.ts"
import type { PictureSlot, VoiceSlot } from "./talk-view.ts"
import type { TalkTransport } from "./transport.ts"

/** Below this a voice is a pause. */
const HEARD_LEVEL = 0.005
const LOOK_MS = 150
/** After so many frames in a row that do not open, the person is told, and the sender asked. */
const FAILURES = 10

type Media = { readonly transport: TalkTransport; readonly cipher: CipherLine }
type Bound = SlotBinding & { readonly source: NonNullable<SlotBinding["source"]> }

/** What comes in: which slot is whose, how loud it is played, and whether it was proved to be theirs. */
export class Hearing {
  readonly #onChange: () => void
  readonly #sound = new Sound()
  /** What the server said last. */
  readonly #told = new Map<string, SlotBinding>()
  /** What of it stands by the state. */
  readonly #bindings = new Map<string, SlotBinding>()
  readonly #streams = new Map<string, { readonly source: string; readonly stream: MediaStream }>()
  readonly #volumes = new Map<ParticipantId, number>()
  readonly #looking: ReturnType<typeof setInterval>
  #media: Media | null = null
  #me: Participant | null = null
  #state: TalkState | null = null
  #gains: ReadonlyMap<number, SlotGain> = new Map()
  #frames: Readonly<Record<string, FrameCounts>> = {}
  #channelHeardAt = 0

  constructor(onChange: () => void) {
    this.#onChange = onChange
    this.#looking = setInterval(() => void this.#look(), LOOK_MS)
  }

  get sound(): Sound {
    return this.#sound
  }

  /** Names of the slots that somebody stands in. */
  get names(): string[] {
    return this.#bound.map((each) => slotName(each.medium, each.slot))
  }

  get pictures(): PictureSlot[] {
    return this.#bound.flatMap(({ medium, slot, source }): PictureSlot[] => {
      const name = slotName(medium, slot)
      const stream = this.#streams.get(name)?.stream
      if (medium !== "video" || source.kind === "microphone" || stream === undefined) return []
      return [{ slot, participant: source.participant, kind: source.kind, stream, isProven: this.#isProven(name) }]
    })
  }

  get voices(): VoiceSlot[] {
    return this.#bound.flatMap(({ medium, slot, source }): VoiceSlot[] => {
      if (medium !== "audio") return []
      const isChannel = slot === AUDIO_SLOT.channel && this.#me?.desk === null
      const language = isChannel ? (this.#me?.listening.language ?? null) : null
      const isDucked = this.#gains.get(slot)?.isDucked ?? false
      return [
        { slot, participant: source.participant, language, isDucked, isProven: this.#isProven(slotName(medium, slot)) },
      ]
    })
  }

  /** Whose frames do not open though they come. */
  get undecipherable(): { readonly participant: ParticipantId; readonly place: SlotBinding["place"] }[] {
    return this.#bound
      .filter(({ medium, slot }) => (this.#frames[slotName(medium, slot)]?.droppedInARow ?? 0) >= FAILURES)
      .map(({ source, place }) => ({ participant: source.participant, place }))
  }

  levels(): Map<ParticipantId, number> {
    const levels = new Map<ParticipantId, number>()
    for (const { medium, slot, source } of this.#bound)
      if (medium === "audio") levels.set(source.participant, this.#sound.level(slot))
    return levels
  }

  setVolume(participant: ParticipantId, volume: number): void {
    this.#volumes.set(participant, Math.min(1, Math.max(0, volume)))
    this.#play()
  }

  volumeOf(participant: ParticipantId): number {
    return this.#volumes.get(participant) ?? 1
  }

  /** New media: everything that is bound is labelled and attached anew. */
  connect(transport: TalkTransport, cipher: CipherLine): void {
    this.disconnect()
    this.#media = { transport, cipher }
    transport.take([...this.#bindings.values()])
    for (const binding of this.#bindings.values()) this.#bind(binding)
    this.#play()
  }

  disconnect(): void {
    this.#media = null
    this.#frames = {}
    this.#streams.clear()
    this.#sound.detachAll()
  }

  /** What the server says stands in the slots now. */
  take(slots: readonly SlotBinding[]): void {
    for (const binding of slots) this.#told.set(slotName(binding.medium, binding.slot), binding)
    this.#settle()
    this.#onChange()
  }

  /** Another track comes in on a slot. */
  renew(name: string): void {
    const binding = this.#bindings.get(name)
    if (binding !== undefined) this.#bind(binding)
    this.#play()
    this.#onChange()
  }

  /** What the server says of the talk now. It is told of before the slots are, and nothing is shown against it. */
  follow(state: TalkState, me: Participant | null): void {
    if (me?.listening.language !== this.#me?.listening.language) this.#channelHeardAt = performance.now()
    this.#me = me
    this.#state = state
    this.#settle()
  }

  /** A slot played what was not opened in it: it is emptied for good. */
  cut(name: string): void {
    const binding = this.#told.get(name)
    if (binding !== undefined) this.take([{ ...binding, source: null }])
  }

  end(): void {
    clearInterval(this.#looking)
    this.disconnect()
    this.#told.clear()
    this.#bindings.clear()
    this.#sound.end()
  }

  get #bound(): Bound[] {
    return [...this.#bindings.values()].filter((each): each is Bound => each.source !== null)
  }

  /** Binds anew the slots in which something else stands now. */
  #settle(): void {
    const standing = [...this.#told.values()].map((each) => (this.#stands(each) ? each : { ...each, source: null }))
    const changed = standing.filter(({ medium, slot, source, place }) => {
      const before = this.#bindings.get(slotName(medium, slot))
      return before?.source?.id !== source?.id || before?.place !== place
    })
    if (changed.length > 0) this.#media?.transport.take(changed)
    for (const binding of changed) {
      this.#bindings.set(slotName(binding.medium, binding.slot), binding)
      this.#bind(binding)
    }
    this.#play()
  }

  #stands(binding: SlotBinding): boolean {
    return this.#state !== null && this.#me !== null && stillStands(this.#state, this.#me.id, binding)
  }

  #isProven(name: string): boolean {
    return (this.#frames[name]?.passedAsLabelled ?? 0) > 0
  }

  #bind({ medium, slot, source, place }: SlotBinding): void {
    const name = slotName(medium, slot)
    const { [name]: _, ...frames } = this.#frames
    this.#frames = frames
    const label = source === null ? null : { sender: source.participant, kind: source.kind, place }
    this.#media?.cipher.order({ type: "label", slot: name, label })
    if (medium === "audio" && slot === AUDIO_SLOT.channel) this.#channelHeardAt = performance.now()
    const track = source === null ? null : (this.#media?.transport.slotTrack(medium, slot) ?? null)
    if (track === null || source === null) {
      this.#streams.delete(name)
      if (medium === "audio") this.#sound.detach(slot)
    } else if (medium === "audio") this.#sound.attach(slot, track)
    else this.#streams.set(name, { source: source.id, stream: new MediaStream([track]) })
  }

  #play(): void {
    const bindings = [...this.#bindings.values()]
    this.#gains = gainsOf(bindings, this.#me, performance.now() - this.#channelHeardAt)
    const gains = this.#bound
      .filter((each) => each.medium === "audio")
      .map(({ slot, source }): [number, number] => {
        const volume = this.volumeOf(source.participant)
        return [slot, (this.#gains.get(slot)?.gain ?? 0) * volume]
      })
    this.#sound.setGains(new Map(gains))
  }

  /** A few times a second: has the interpreter spoken, and were the slots' frames theirs? */
  async #look(): Promise<void> {
    const before = this.#gains
    if (this.#sound.level(AUDIO_SLOT.channel) > HEARD_LEVEL) this.#channelHeardAt = performance.now()
    this.#play()
    const media = this.#media
    const names = this.names
    const frames = media === null || names.length === 0 ? {} : await media.cipher.counts(names)
    if (frames === null || media !== this.#media) return
    const isOther = (name: string) => isProvenIn(frames, name) !== this.#isProven(name)
    const hasChanged =
      names.some(isOther) || [...this.#gains].some(([slot, { gain }]) => before.get(slot)?.gain !== gain)
    this.#frames = frames
    if (hasChanged) this.#onChange()
  }
}

const isProvenIn = (frames: Readonly<Record<string, FrameCounts>>, name: string): boolean =>
  (frames[name]?.passedAsLabelled ?? 0) > 0
