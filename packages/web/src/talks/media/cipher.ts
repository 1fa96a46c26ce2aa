import type { ParticipantId, SourceKind } from "@wasit/domain/room"
import type { Bytes } from "./bytes.ts"
import { clearLength, openFrame, readTrailer, sealFrame } from "./frame.ts"
import { type KeyScope, SECRET_BYTES, streamKey } from "./media-keys.ts"
import { ReplayWindow } from "./replay-window.ts"

/** What the server says stands in a receiving slot. Only the named sender's key for the named stream is tried. */
export type SlotLabel = {
  readonly sender: ParticipantId
  readonly kind: SourceKind
  readonly place: KeyScope["place"]
}

/** What became of the frames of one stream of ours, or of one receiving slot. */
export type FrameCounts = {
  readonly passed: number
  readonly dropped: number
  readonly droppedInARow: number
  /** For a slot: passed since it got its present label. */
  readonly passedAsLabelled: number
}

/** At most so many epochs of one sender are held; older ones go first. */
const KEYRING = 16
const LAST_COUNTER = 0xffff_ffff
const NOTHING: FrameCounts = { passed: 0, dropped: 0, droppedInARow: 0, passedAsLabelled: 0 }

type Secret = { readonly scope: KeyScope; readonly sender: ParticipantId; readonly secret: Bytes }
/** A stream's key with the counter that goes with it: never one without the other. */
type Sealer = { readonly scope: KeyScope; readonly key: Promise<CryptoKey>; next: number }
type Opener = { readonly key: Promise<CryptoKey>; readonly window: ReplayWindow }

/**
 * Encrypts this device's frames and opens those of others. Whatever is not plainly in order is dropped: a frame without a
 * key, under a wrong label, of an epoch that is over, seen before, altered. There is no way to let a frame through in clear.
 */
export class MediaCipher {
  readonly #sending = new Map<SourceKind, Sealer>()
  readonly #sealers = new Map<string, Sealer>()
  readonly #own = new Map<string, Secret>()
  /** Scopes that ever had a secret of ours, also after it was dropped. */
  readonly #given = new Set<string>()
  readonly #others = new Map<string, Secret>()
  readonly #openers = new Map<string, Opener>()
  readonly #labels = new Map<string, SlotLabel>()
  /** Slots whose next picture must begin with a key frame: what follows a frame that was dropped would be drawn upon another's. */
  readonly #waiting = new Set<string>()
  readonly #counts = new Map<string, FrameCounts>()

  /** A secret of this device: made for one scope, used in this object alone, and never replaced, so no counter restarts. */
  addOwn(scope: KeyScope, sender: ParticipantId, secret: Bytes): void {
    const name = scopeName(scope)
    if (secret.length !== SECRET_BYTES || this.#given.has(name)) return
    this.#given.add(name)
    this.#own.set(name, { scope, sender, secret })
  }

  /** From now on a stream is encrypted under this scope; null, or a scope without a secret of ours: its frames are dropped. */
  encryptUnder(kind: SourceKind, scope: KeyScope | null): void {
    const own = scope === null ? undefined : this.#own.get(scopeName(scope))
    if (own === undefined) this.#sending.delete(kind)
    else this.#sending.set(kind, this.#sealerOf(own, kind))
  }

  /** Another's secret. The first of a sender and scope holds: a later one could only bring old frames back. */
  addOther(scope: KeyScope, sender: ParticipantId, secret: Bytes): void {
    const name = `${scopeName(scope)} ${sender}`
    if (secret.length !== SECRET_BYTES || this.#others.has(name)) return
    this.#others.set(name, { scope, sender, secret })
    const held = [...this.#others.values()].filter((each) => each.sender === sender && each.scope.place === scope.place)
    const most = held.map((each) => each.scope.epoch).sort((one, other) => other - one)[KEYRING]
    if (most !== undefined) this.#dropOthers((each) => each.sender === sender && each.scope.epoch <= most)
  }

  /** Epochs of a place before this one are over: nothing of them is opened or sent any more. */
  dropBefore(place: KeyScope["place"], epoch: number): void {
    const isOver = (each: Secret) => each.scope.place === place && each.scope.epoch < epoch
    this.#dropOthers(isOver)
    for (const [name, own] of this.#own) if (isOver(own)) this.#own.delete(name)
    for (const sealers of [this.#sending, this.#sealers] as readonly Map<string, Sealer>[])
      for (const [name, { scope }] of sealers) if (scope.place === place && scope.epoch < epoch) sealers.delete(name)
  }

  /** Labels a receiving slot, or empties it. */
  label(slot: string, label: SlotLabel | null): void {
    this.#counts.set(slot, { ...this.countsOf(slot), droppedInARow: 0, passedAsLabelled: 0 })
    const before = this.#labels.get(slot)
    if (label === null) this.#labels.delete(slot)
    else this.#labels.set(slot, label)
    if (before?.sender !== label?.sender || before?.kind !== label?.kind || before?.place !== label?.place)
      this.#waiting.add(slot)
  }

  /** The frame encrypted; null: it must not leave. */
  async seal(kind: SourceKind, frame: Bytes, isKeyFrame: boolean): Promise<Bytes | null> {
    const clear = clearLength(kind, isKeyFrame)
    const sending = this.#sending.get(kind)
    if (sending === undefined || sending.next > LAST_COUNTER || frame.length < clear) return this.#drop(kind)
    const counter = sending.next++
    const trailer = { counter, epochByte: sending.scope.epoch & 0xff, kind }
    const sealed = await sealFrame(await sending.key, frame, clear, trailer)
    return this.#pass(kind, sealed)
  }

  /** The frame as its labelled sender made it; null: it must not be played. */
  async open(slot: string, frame: Bytes, isKeyFrame: boolean): Promise<Bytes | null> {
    const label = this.#labels.get(slot)
    const trailer = readTrailer(frame, isKeyFrame)
    if (label === undefined || trailer === null || trailer.kind !== label.kind) return this.#drop(slot)
    const opener = this.#openerOf(label, trailer.epochByte)
    if (opener === null) this.#waiting.add(slot)
    if (opener === null || !opener.window.isFresh(trailer.counter)) return this.#drop(slot)
    const clear = await openFrame(await opener.key, frame, clearLength(label.kind, isKeyFrame))
    if (clear === null || !opener.window.take(trailer.counter)) {
      this.#waiting.add(slot)
      return this.#drop(slot)
    }
    if (isKeyFrame || label.kind === "microphone") this.#waiting.delete(slot)
    if (this.#waiting.has(slot)) return null
    // The slot may have been given to another while this frame was being opened.
    return this.#labels.get(slot) === label ? this.#pass(slot, clear) : this.#drop(slot)
  }

  /** Does this slot show nothing until a key frame comes? */
  awaitsKeyFrame(slot: string): boolean {
    return this.#waiting.has(slot)
  }

  countsOf(name: SourceKind | string): FrameCounts {
    return this.#counts.get(name) ?? NOTHING
  }

  #sealerOf({ scope, sender, secret }: Secret, kind: SourceKind): Sealer {
    const name = `${scopeName(scope)} ${kind}`
    const sealer = this.#sealers.get(name) ?? {
      scope,
      key: streamKey(secret, scope, sender, kind, "encrypt"),
      next: 0,
    }
    this.#sealers.set(name, sealer)
    return sealer
  }

  #openerOf({ sender, kind, place }: SlotLabel, epochByte: number): Opener | null {
    for (const [name, { scope, secret, sender: from }] of this.#others) {
      if (from !== sender || scope.place !== place || (scope.epoch & 0xff) !== epochByte) continue
      const opened = `${name} ${kind}`
      const opener = this.#openers.get(opened) ?? {
        key: streamKey(secret, scope, sender, kind, "decrypt"),
        window: new ReplayWindow(),
      }
      this.#openers.set(opened, opener)
      return opener
    }
    return null
  }

  #dropOthers(isOver: (each: Secret) => boolean): void {
    for (const [name, each] of this.#others) {
      if (!isOver(each)) continue
      this.#others.delete(name)
      for (const opened of this.#openers.keys()) if (opened.startsWith(`${name} `)) this.#openers.delete(opened)
    }
  }

  #pass(name: string, frame: Bytes): Bytes {
    const { passed, dropped, passedAsLabelled } = this.countsOf(name)
    this.#counts.set(name, {
      passed: passed + 1,
      dropped,
      droppedInARow: 0,
      passedAsLabelled: passedAsLabelled + 1,
    })
    return frame
  }

  #drop(name: string): null {
    const counts = this.countsOf(name)
    const { dropped, droppedInARow } = counts
    this.#counts.set(name, { ...counts, dropped: dropped + 1, droppedInARow: droppedInARow + 1 })
    return null
  }
}

const scopeName = ({ process, session, place, epoch }: KeyScope): string => `${process} ${session} ${place} ${epoch}`
