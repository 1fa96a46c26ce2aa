import { type Refusal, recorderStanding, type SessionId } from "@wasit/domain"
import {
  MOST_LEFT_KEYS,
  type Participant,
  type ParticipantId,
  type RoomRequest,
  type ServerMessage,
  type TalkState,
} from "@wasit/domain/room"
import type { Replica } from "../../record/replica.ts"
import { RoomConnection } from "./connection.ts"
import { Hearing } from "./hearing.ts"
import { sayLeft } from "./leaving.ts"
import { MediaLooks } from "./media-looks.ts"
import { OwnMicrophone } from "./own-microphone.ts"
import { patienceAfter, recordMoves } from "./record-moves.ts"
import { testBrowser } from "./self-test.ts"
import { Sending } from "./sending.ts"
import { sharerIn } from "./sharer.ts"
import { LINE_LOST } from "./signalling.ts"
import { StillsLine } from "./stills-line.ts"
import { alertsOf } from "./talk-alerts.ts"
import { type ChosenDevices, NOBODY, type Silence, type Talk, type TalkView } from "./talk-view.ts"
import { WatchLine } from "./watch-line.ts"

const FIRST_WAIT_MS = 300
const LONGEST_WAIT_MS = 4_000

/** A talk on this device. Pages read `view`, and ask; everything else happens here by itself. */
export class TalkClient implements Talk {
  readonly #replica: Replica
  readonly #listeners = new Set<() => void>()
  readonly #sending: Sending
  readonly #microphone = new OwnMicrophone()
  #view: TalkView
  #connection: RoomConnection | null = null
  /** Of the last connection that stood, and of all that were sought since: by them the server knows whose place is given up. */
  #keys: readonly string[] = []
  #hearing: Hearing | null = null
  #stills: StillsLine | null = null
  #looks: MediaLooks | null = null
  #watch: WatchLine | null = null
  #stopFollowing: () => void = () => undefined
  #lost = new Set<"microphone" | "camera" | "screen">()
  #isAnnouncing = false
  #lineMs = 0
  #contradictions = 0

  constructor(replica: Replica, session: SessionId) {
    this.#replica = replica
    this.#view = { ...NOBODY, session }
    this.#sending = new Sending({
      request: (request) => this.#ask(request),
      onChange: () => this.#follow(),
      onLost: (kind) => this.#lost.add(kind),
      sharer: () => sharerIn(replica.view.state, replica.chair.member),
    })
  }

  get view(): TalkView {
    return this.#view
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async join(): Promise<Refusal | null> {
    if (this.#view.phase !== "outside") return null
    this.#set({ phase: "checking" })
    this.#hearing = new Hearing(() => this.#follow())
    await this.#hearing.sound.resume()
    const test = await testBrowser()
    if (this.#hasLeft) return null
    if (test.isUnsafe) {
      this.#end("unsafe-browser")
      return { code: "browser-unsafe" }
    }
    if (!test.passed) return this.#stayOutside({ code: "browser-slow" })
    this.#set({ phase: "connecting" })
    this.#watch = new WatchLine({
      onTick: () => void this.#tick(),
      onSilent: (why) => this.#lose(why === "server" ? "signalling-lost" : "worker-lost"),
    })
    const refusal = await this.#connect(false)
    return refusal === null || this.#hasLeft ? null : this.#stayOutside(refusal)
  }

  async request(request: RoomRequest): Promise<Refusal | null> {
    if (request.kind !== "announce") return this.#ask(request)
    // Only what was asked for here makes this device speak to all places: a server's word alone does not.
    this.#isAnnouncing = request.on
    const refusal = await this.#ask(request)
    if (refusal !== null) this.#isAnnouncing = !request.on
    this.#follow()
    return refusal
  }

  setMicrophone(on: boolean): Promise<Refusal | null> {
    this.#lost.delete("microphone")
    return this.#sending.setMicrophone(on)
  }

  setPicture(kind: "camera" | "screen" | null): Promise<Refusal | null> {
    for (const each of ["camera", "screen"] as const) this.#lost.delete(each)
    return this.#sending.setPicture(kind)
  }

  async chooseDevices(devices: ChosenDevices): Promise<Refusal | null> {
    const before = this.#sending.devices.chosen
    this.#sending.devices.choose(devices)
    await this.#hearing?.sound.playOn(devices.speaker)
    const isSame = before.microphone === devices.microphone && before.camera === devices.camera
    return isSame ? null : this.#sending.reopen()
  }

  setVolume(participant: ParticipantId, volume: number): void {
    this.#hearing?.setVolume(participant, volume)
  }

  volumeOf(participant: ParticipantId): number {
    return this.#hearing?.volumeOf(participant) ?? 1
  }

  levels(): ReadonlyMap<ParticipantId, number> {
    const levels = this.#hearing?.levels() ?? new Map<ParticipantId, number>()
    const { me } = this.#view
    const { level } = this.#microphone
    if (me !== null && level !== null) levels.set(me, level)
    return levels
  }

  heard(): MediaStream | null {
    const me = this.#meIn(this.#view.state)
    const sitting = this.#replica.view.state.talks.sessions.get(this.#view.session)
    if (me === null || sitting === undefined || recorderStanding(sitting, me.member)?.isAdmitted !== true) return null
    return this.#hearing?.sound.tap() ?? null
  }

  async unblockSound(): Promise<void> {
    await this.#hearing?.sound.resume()
    this.#follow()
  }

  async leave(): Promise<void> {
    if (this.#hasLeft) return
    this.#connection?.send({ type: "leave" })
    this.#sayLeft()
    this.#end("left")
  }

  /** While this device was on its way in, too. */
  get #hasLeft(): boolean {
    return this.#view.phase === "ended"
  }

  #ask(request: RoomRequest): Promise<Refusal | null> {
    return this.#connection?.request(request) ?? Promise.resolve(LINE_LOST)
  }

  async #connect(isAnew: boolean): Promise<Refusal | null> {
    let isFalse = false
    let own: RoomConnection | null = null
    const opened = await RoomConnection.open(this.#replica, this.#view.session, isAnew, {
      onComing: (key) => {
        const before = this.#keys
        this.#keys = [...before, key].slice(-MOST_LEFT_KEYS)
        return before
      },
      onMessage: (message) => this.#take(message),
      onKeys: () => this.#follow(),
      onContradiction: () => {
        isFalse = true
        if (own !== null && own === this.#connection) this.#contradict()
      },
      onGone: () => this.#lose("signalling-lost"),
      onSought: () => this.#looks?.seek(),
      onSlotTrack: (name) => this.#hearing?.renew(name),
      onMedia: (transport) => {
        if (this.#connection === null) return
        if (this.#view.refusal?.code === "engine-lost") this.#set({ refusal: null })
        this.#hearing?.connect(transport, this.#connection.cipher)
        void this.#sending.connect(transport)
      },
    })
    if ("code" in opened) return opened
    if (this.#hasLeft) {
      opened.send({ type: "leave" })
      opened.close()
      return null
    }
    own = opened
    this.#connection = opened
    this.#keys = [opened.key]
    this.#stopFollowing = opened.followRecord()
    this.#watch?.heard()
    this.#looks = this.#hearing === null ? null : new MediaLooks(opened, this.#hearing)
    this.#stills?.end()
    this.#stills = new StillsLine(opened, () => this.#follow())
    const { capabilities, now } = opened.welcome
    const silence = this.#view.silence === "membership-contradicts" ? this.#view.silence : null
    this.#set({ phase: "joined", capabilities, clockOffset: now - Date.now(), silence, refusal: null })
    // A membership may be there, and be false, before the line is taken over here.
    if (isFalse) this.#contradict()
    return null
  }

  #take(message: ServerMessage): void {
    this.#watch?.heard()
    if (message.type === "state") this.#takeState(message.state, message.now)
    else if (message.type === "slots") this.#hearing?.take(message.slots)
    else if (message.type === "still") void this.#stills?.take(message)
    else if (message.type === "still-part") void this.#stills?.takePart(message)
    else if (message.type === "slower") this.#set({ slowerAt: Date.now() })
    else if (message.type === "narrow") this.#sending.narrow(message.on)
    else if (message.type === "refused") this.#set({ refusal: message.refusal })
    else if (message.type === "ended") this.#end(message.why)
    else if (message.type === "pong") {
      this.#lineMs = Date.now() - message.t
      this.#set({ clockOffset: message.now + this.#lineMs / 2 - Date.now() })
    }
  }

  #takeState(state: TalkState, now: number): void {
    // A number goes with the state that has it: in an older one it may be somebody else's, and nobody leaves the room for a moment.
    const number = this.#connection?.welcome.participant ?? this.#view.me
    this.#set({ state, me: number, clockOffset: now - Date.now() })
    const me = this.#meIn(state)
    const chairs = Object.values(state.participants).filter((each) => each.role === "chair")
    const speaksToAll = this.#isAnnouncing && state.announcer === me?.id
    this.#connection?.keys.stand(
      me?.place ?? "lobby",
      chairs.map((each) => each.id),
      speaksToAll,
    )
    this.#sending.follow(me)
    this.#hearing?.follow(state, me)
    this.#follow()
  }

  #meIn(state: TalkState | null): Participant | null {
    const { me } = this.#view
    return me === null ? null : (state?.participants[me] ?? null)
  }

  /** The line, or the watch over it, is lost: nothing is sent any longer, and a new connection is sought. */
  #lose(silence: Silence): void {
    if (this.#view.phase !== "joined") return
    this.#drop()
    this.#set({ phase: "reconnecting", silence })
    void this.#reconnect()
  }

  /**
   * A server that shows two memberships is told nothing more. When the record has gone on, or after a while, it is asked anew, with
   * new keys; the bar stays until a membership stands that the record bears out.
   */
  #contradict(): void {
    if (this.#view.phase !== "joined") return
    this.#drop()
    this.#set({ phase: "reconnecting", silence: "membership-contradicts" })
    void recordMoves(this.#replica, patienceAfter(++this.#contradictions)).then(() => this.#reconnect())
  }

  #drop(): void {
    this.#sending.stop()
    this.#sending.narrow(false)
    this.#stopFollowing()
    this.#watch?.rest()
    this.#hearing?.disconnect()
    this.#connection?.close()
    this.#connection = null
    this.#looks = null
    this.#isAnnouncing = false
  }

  async #reconnect(): Promise<void> {
    if (this.#view.phase !== "reconnecting") return
    for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      await new Promise((resolve) => setTimeout(resolve, wait))
      if (this.#view.phase !== "reconnecting") return
      const refusal = await this.#connect(wait > FIRST_WAIT_MS)
      if (refusal === null || this.#view.phase !== "reconnecting") return
      this.#set({ refusal })
    }
  }

  async #tick(): Promise<void> {
    this.#connection?.send({ type: "ping", t: Date.now() })
    this.#connection?.keys.tick()
    this.#stills?.tick(this.#sending, this.#meIn(this.#view.state))
    const { own, devices } = this.#sending
    this.#microphone.look(devices.track("microphone"), own.microphone, this.#hearing?.sound ?? null)
    await this.#lookAtMedia()
    this.#follow()
  }

  async #lookAtMedia(): Promise<void> {
    const found = (await this.#looks?.look(this.#lineMs)) ?? null
    if (found === null) return
    if ("lost" in found) this.#lose(found.lost)
    else if ("silence" in found) this.#set(found)
    else this.#set({ ...found, silence: this.#view.silence === "media-lost" ? null : this.#view.silence })
  }

  /** Brings the view up to what the parts have now. */
  #follow(): void {
    if (this.#hasLeft) return
    const { own } = this.#sending
    const keys = this.#connection?.keys.view ?? null
    const isAnswered = this.#view.silence === "membership-contradicts" && keys !== null
    this.#set({
      ...(isAnswered ? { silence: null } : {}),
      own,
      pictures: this.#hearing?.pictures ?? [],
      voices: this.#hearing?.voices ?? [],
      keys,
      stills: this.#stills?.stills ?? [],
      alerts: alertsOf({
        hearers: keys?.hearers ?? [],
        undecipherable: this.#hearing?.undecipherable ?? [],
        lost: this.#lost,
        isSilent: this.#microphone.isSilent,
        isBlocked: this.#hearing?.sound.isBlocked === true,
      }),
    })
  }

  #sayLeft(): void {
    if (this.#keys.length > 0) void sayLeft(this.#replica.line, this.#view.session, this.#keys)
    this.#keys = []
  }

  /** A welcome that did not come may have been lost, and a place be kept. */
  #stayOutside(refusal: Refusal): Refusal {
    this.#sayLeft()
    this.#release()
    this.#set({ ...NOBODY, session: this.#view.session, refusal })
    return refusal
  }

  #end(ended: NonNullable<TalkView["ended"]>): void {
    this.#release()
    this.#set({ ...NOBODY, session: this.#view.session, phase: "ended", ended })
  }

  #release(): void {
    this.#drop()
    this.#watch?.end()
    this.#stills?.end()
    this.#microphone.end()
    this.#hearing?.end()
    this.#watch = null
    this.#stills = null
    this.#hearing = null
  }

  #set(change: Partial<TalkView>): void {
    this.#view = { ...this.#view, ...change }
    for (const listener of this.#listeners) listener()
  }
}
